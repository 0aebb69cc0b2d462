package io.fourline.shared.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every text of the desk in every language it speaks; English stands in for what is not translated yet. */
public final class Words {

    /** The languages a reader may choose; no other locale is ever built from what a browser or a form sends. */
    public static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("pl"), Locale.forLanguageTag("ru"), Locale.forLanguageTag("eo"));

    private static final class Loaded {
        static final Words WORDS = new Words(WordFiles.read("words"), false);
    }

    private final Map<String, Wording> byLanguage = new HashMap<>();
    private final boolean strict;
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    private Words(Map<String, Map<String, String>> patterns, boolean strict) {
        this.strict = strict;
        Map<String, String> english = patterns.getOrDefault("en", Map.of());
        for (Locale locale : LANGUAGES) {
            Map<String, String> own = patterns.get(locale.getLanguage());
            if (own != null) {
                byLanguage.put(locale.getLanguage(), new Wording(this, locale, phrases(english, own, locale)));
            }
        }
    }

    /** The words of the running desk; a missing key shows itself and is logged once. */
    public static Words loaded() {
        return Loaded.WORDS;
    }

    /** The same words for tests: a missing key fails. */
    public static Words strict() {
        return new Words(WordFiles.read("words"), true);
    }

    /** Words from given patterns, by language and key. */
    static Words of(Map<String, Map<String, String>> patterns, boolean strict) {
        return new Words(patterns, strict);
    }

    /** The wording in this language, or in English where the desk does not speak it. */
    public Wording in(Locale locale) {
        Wording wording = locale == null ? null : byLanguage.get(locale.getLanguage());
        return wording == null ? byLanguage.get("en") : wording;
    }

    /** The languages that have at least one text. */
    public Set<String> languages() {
        return Set.copyOf(byLanguage.keySet());
    }

    String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        if (missed.add(key)) {
            System.getLogger(Words.class.getName()).log(System.Logger.Level.WARNING, "No text for the key {0}", key);
        }
        return key;
    }

    private static Map<String, Phrase> phrases(Map<String, String> english, Map<String, String> own, Locale locale) {
        Set<String> keys = new HashSet<>(english.keySet());
        keys.addAll(own.keySet());
        Map<String, Phrase> phrases = new HashMap<>();
        for (String key : keys) {
            String pattern = own.get(key);
            phrases.put(
                    key,
                    pattern == null
                            ? Phrase.compiled(key, english.get(key), Locale.ENGLISH)
                            : Phrase.compiled(key, pattern, locale));
        }
        return phrases;
    }
}
