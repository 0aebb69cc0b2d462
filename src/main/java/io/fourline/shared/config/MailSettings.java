package io.fourline.shared.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server that takes the desk's mail, and as whom the desk writes.
 *
 * @param user the account there; {@code null} where it asks for none
 * @param from the desk's own address
 * @param fromName what stands beside that address; empty for nothing
 */
public record MailSettings(String host, int port, String user, String password, Tls tls, String from, String fromName) {

    /** How the way to the server is kept from others. */
    public enum Tls {
        /** Not at all. */
        NONE(25),
        /** The server must agree to it before anything is said. */
        STARTTLS(587),
        /** From the first byte. */
        TLS(465);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    private static final String LOCAL = "[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]+";
    private static final Pattern ADDRESS = Pattern.compile(LOCAL + "@[\\p{Alnum}.-]*\\p{Alnum}");
    private static final Pattern NAMED = Pattern.compile("([^<>\\p{Cntrl}]{1,100}?) *<([^<>]+)>");
    private static final SettingKey[] ONLY_WITH_A_HOST = {
        SettingKey.MAIL_PORT, SettingKey.MAIL_USER, SettingKey.MAIL_PASSWORD, SettingKey.MAIL_TLS, SettingKey.MAIL_FROM
    };

    /** The part of the desk's address behind the at sign. */
    public String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return host + ':' + port;
    }

    static Optional<MailSettings> from(SettingSources sources, String deskHost) {
        Optional<String> host = Settings.parse(sources, SettingKey.MAIL_HOST, MailSettings::host);
        if (host.isEmpty()) {
            for (SettingKey setting : ONLY_WITH_A_HOST) {
                if (sources.value(setting).isPresent()) {
                    throw sources.malformed(setting);
                }
            }
            return Optional.empty();
        }
        String user = Settings.parse(sources, SettingKey.MAIL_USER, MailSettings::something)
                .orElse(null);
        String password = sources.value(SettingKey.MAIL_PASSWORD).orElse(null);
        if (user == null && password != null) {
            throw sources.malformed(SettingKey.MAIL_PASSWORD);
        }
        // A password goes in the clear only where somebody says so.
        Tls tls = Settings.parse(sources, SettingKey.MAIL_TLS, MailSettings::tls)
                .orElse(user == null ? Tls.NONE : Tls.STARTTLS);
        int port = Settings.parse(sources, SettingKey.MAIL_PORT, Settings::port).orElse(tls.port);
        String[] from = Settings.parse(sources, SettingKey.MAIL_FROM, MailSettings::sender)
                .orElseGet(() -> new String[] {"", "fourline@" + deskHost.replaceAll("[\\[\\]:]", "")});
        return Optional.of(new MailSettings(host.get(), port, user, password, tls, from[1], from[0]));
    }

    private static String host(String value) {
        return Settings.require(value.matches("[\\p{Alnum}._:-]+"), value);
    }

    private static String something(String value) {
        return Settings.require(!value.isEmpty(), value);
    }

    private static Tls tls(String value) {
        return Tls.valueOf(Settings.require(value.equals(value.toLowerCase(Locale.ROOT)), value)
                .toUpperCase(Locale.ROOT));
    }

    private static String[] sender(String value) {
        Matcher named = NAMED.matcher(value);
        String name = named.matches() ? named.group(1).replace("\"", "").strip() : "";
        String address = named.matches() ? named.group(2) : value;
        return Settings.require(ADDRESS.matcher(address).matches(), new String[] {name, address});
    }
}
