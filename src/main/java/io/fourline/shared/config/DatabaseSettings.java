package io.fourline.shared.config;

import java.util.Optional;

/**
 * Which database holds the desk, and the two accounts that open it: the desk's own, and the owner's, who migrates and
 * owns the tables. Empty stands for the embedded database, whose accounts the launcher makes by itself.
 */
public record DatabaseSettings(String url, Account desk, Account owner) {

    /** A database account. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** True where the application works with the very account that owns the tables. */
    public boolean sharesOneAccount() {
        return desk.user().equals(owner.user());
    }

    static Optional<DatabaseSettings> from(SettingSources sources) {
        Optional<String> url = sources.value(SettingKey.DB_URL);
        if (url.isEmpty()) {
            refuseAccountsWithoutUrl(sources);
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:") || url.get().length() < "jdbc:postgresql:".length() + 1) {
            throw sources.malformed(SettingKey.DB_URL);
        }
        String user = sources.value(SettingKey.DB_USER)
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> sources.malformed(SettingKey.DB_USER));
        Account desk = new Account(user, sources.value(SettingKey.DB_PASSWORD).orElse(""));
        return Optional.of(new DatabaseSettings(url.get(), desk, owner(sources, desk)));
    }

    private static Account owner(SettingSources sources, Account desk) {
        Optional<String> user = sources.value(SettingKey.DB_OWNER_USER);
        Optional<String> password = sources.value(SettingKey.DB_OWNER_PASSWORD);
        if (user.isEmpty()) {
            if (password.isPresent()) {
                throw sources.malformed(SettingKey.DB_OWNER_PASSWORD);
            }
            return desk;
        }
        if (user.get().isEmpty()) {
            throw sources.malformed(SettingKey.DB_OWNER_USER);
        }
        String inherited = user.get().equals(desk.user()) ? desk.password() : "";
        return new Account(user.get(), password.orElse(inherited));
    }

    private static void refuseAccountsWithoutUrl(SettingSources sources) {
        SettingKey[] accounts = {
            SettingKey.DB_USER, SettingKey.DB_PASSWORD, SettingKey.DB_OWNER_USER, SettingKey.DB_OWNER_PASSWORD
        };
        for (SettingKey setting : accounts) {
            if (sources.value(setting).isPresent()) {
                throw sources.malformed(setting);
            }
        }
    }
}
