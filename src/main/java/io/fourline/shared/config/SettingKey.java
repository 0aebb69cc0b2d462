package io.fourline.shared.config;

import java.util.Locale;
import java.util.Optional;

/** Every setting the desk knows, with what its value may be; a {@code desk.*} key that is not here stops the start. */
public enum SettingKey {
    CONFIG("desk.config", "the path of a readable properties file"),
    PORT("desk.port", "a whole number from 1 to 65535"),
    ADDRESS("desk.address", "an address or name of this machine, or 0.0.0.0 for all of its addresses"),
    HOSTS("desk.hosts", "host names or addresses with commas between them, or * for any"),
    HOME("desk.home", "the path of a folder that the desk may create and write"),
    DB_URL("desk.db.url", "jdbc:postgresql://host[:port]/database; leave it out for the embedded database"),
    DB_USER("desk.db.user", "the name of a database account, only together with desk.db.url"),
    DB_PASSWORD("desk.db.password", "the password of desk.db.user, only together with desk.db.url"),
    DB_OWNER_USER("desk.db.owner.user", "the name of the account that owns the tables, only together with desk.db.url"),
    DB_OWNER_PASSWORD("desk.db.owner.password", "the password of desk.db.owner.user, only together with it"),
    CLOSE_AFTER("desk.close.after", "an ISO 8601 duration of days or less above zero, such as P5D or PT36H"),
    DEMO("desk.demo", "true or false; true only where desk.address is a loopback address"),
    ZONE("desk.zone", "the name of a time zone, such as UTC or Europe/Warsaw"),
    URL(
            "desk.url",
            "http:// or https:// with the host, and a port or path where there is one, under which people reach the desk"),
    MAIL_HOST("desk.mail.host", "the name or address of an SMTP server; leave it out for a desk that sends no mail"),
    MAIL_PORT("desk.mail.port", "a whole number from 1 to 65535, only together with desk.mail.host"),
    MAIL_USER("desk.mail.user", "the name of an account of the SMTP server, only together with desk.mail.host"),
    MAIL_PASSWORD("desk.mail.password", "the password of desk.mail.user, only together with it"),
    MAIL_TLS("desk.mail.tls", "none, starttls or tls, only together with desk.mail.host"),
    MAIL_FROM(
            "desk.mail.from",
            "an address such as desk@example.org or Service desk <desk@example.org>, only together with desk.mail.host");

    private final String key;
    private final String allowed;

    SettingKey(String key, String allowed) {
        this.key = key;
        this.allowed = allowed;
    }

    /** The name in system properties and files, such as {@code desk.port}. */
    public String key() {
        return key;
    }

    /** The name in the environment, such as {@code DESK_PORT}. */
    public String variable() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What the value may be, in words for the operator. */
    public String allowed() {
        return allowed;
    }

    /** Whether the value must not be shown. */
    public boolean secret() {
        return this == DB_PASSWORD || this == DB_OWNER_PASSWORD || this == MAIL_PASSWORD;
    }

    static Optional<SettingKey> ofKey(String key) {
        for (SettingKey setting : values()) {
            if (setting.key.equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    static Optional<SettingKey> ofVariable(String variable) {
        return ofKey(variable.replace('_', '.').toLowerCase(Locale.ROOT));
    }
}
