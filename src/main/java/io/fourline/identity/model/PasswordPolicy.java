package io.fourline.identity.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords people may choose, after NIST SP 800-63B: long enough, none of those everybody tries first, not made of
 * the account's own name; no rules about kinds of characters.
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 4;
    private static final int NAME_COUNTS_FROM = 4;
    private static final Set<String> WORST = worst();

    private PasswordPolicy() {}

    /** The code of what is wrong with this choice, or nothing when it is a good one. */
    public static Optional<String> complaint(String password, String accountName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("passwordTooShort");
        }
        if (length > LONGEST) {
            return Optional.of("passwordTooLong");
        }
        return isGuessable(password.toLowerCase(Locale.ROOT), accountName)
                ? Optional.of("passwordGuessable")
                : Optional.empty();
    }

    private static boolean isGuessable(String password, String accountName) {
        String letters = password.replaceAll("[^\\p{L}]", "");
        boolean ownName = accountName.length() >= NAME_COUNTS_FROM && password.contains(accountName);
        return ownName
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || WORST.contains(password)
                || WORST.contains(letters)
                || isRepeated(password.replaceAll("[\\s._-]", ""));
    }

    /** One of the worst passwords, written until it is long enough. */
    private static boolean isRepeated(String password) {
        for (int length = 1; length <= password.length() / 2; length++) {
            String part = password.substring(0, length);
            boolean repeats = password.length() % length == 0
                    && part.repeat(password.length() / length).equals(password);
            if (repeats && WORST.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> worst() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("worst-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
