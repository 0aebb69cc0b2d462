package io.fourline.shared.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the operator decided about this desk, read once at the start and the same for the launcher and the application.
 *
 * @param port the HTTP port
 * @param address what the listener binds
 * @param hosts accepted names in the Host header, in lower case; {@code *} among them stands for any
 * @param home the folder of embedded database, search index, keys and logs, as an absolute path
 * @param database the PostgreSQL database, or empty for the embedded one
 * @param closeAfter how long a resolved incident stays silent until it is closed
 * @param demo whether demo data and accounts are laid out
 * @param zone the zone of reports and of accounts that chose none
 * @param url where people reach the desk, without a slash at its end
 * @param mail how the desk sends mail, or empty where it sends none
 */
public record Settings(
        int port,
        String address,
        Set<String> hosts,
        Path home,
        Optional<DatabaseSettings> database,
        Duration closeAfter,
        boolean demo,
        ZoneId zone,
        URI url,
        Optional<MailSettings> mail) {
    /** Set by the launcher where the desk is tried out from a build: demo is then on unless a setting says otherwise. */
    private static final String TRIAL = "fourline.trial";

    private static final String LOOPBACK_NAMES = "localhost,127.0.0.1,::1";

    /** Reads the settings of this process, or throws {@link InvalidSetting}. */
    public static Settings read() {
        return read(System.getProperties(), System.getenv());
    }

    /** Reads the settings from the given system properties and environment, or throws {@link InvalidSetting}. */
    public static Settings read(Properties system, Map<String, String> environment) {
        SettingSources sources = SettingSources.of(system, environment);
        boolean demo = parse(sources, SettingKey.DEMO, Settings::bool).orElse("true".equals(system.getProperty(TRIAL)));
        String address =
                parse(sources, SettingKey.ADDRESS, Settings::resolvable).orElse(demo ? "127.0.0.1" : "0.0.0.0");
        if (demo && !isLoopback(address)) {
            throw InvalidSetting.malformed(SettingKey.DEMO, SettingKey.DEMO.key(), "true");
        }
        int port = parse(sources, SettingKey.PORT, Settings::port).orElse(8080);
        URI url = parse(sources, SettingKey.URL, Settings::webAddress)
                .orElseGet(() -> URI.create("http://localhost:" + port));
        return new Settings(
                port,
                address,
                parse(sources, SettingKey.HOSTS, Settings::hostNames).orElseGet(() -> hostNames(LOOPBACK_NAMES)),
                parse(sources, SettingKey.HOME, Settings::path).orElseGet(() -> path("data")),
                DatabaseSettings.from(sources),
                parse(sources, SettingKey.CLOSE_AFTER, Settings::positive).orElse(Duration.ofDays(5)),
                demo,
                parse(sources, SettingKey.ZONE, ZoneId::of).orElse(ZoneId.of("UTC")),
                url,
                MailSettings.from(sources, url.getHost()));
    }

    /** Whether a request that names this host (without its port) is for this desk. */
    public boolean accepts(String host) {
        return hosts.contains("*") || hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    static <T> Optional<T> parse(SettingSources sources, SettingKey setting, Function<String, T> parser) {
        try {
            return sources.value(setting).map(parser);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw sources.malformed(setting);
        }
    }

    static int port(String value) {
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        return require(port >= 1 && port <= 65535, port);
    }

    private static String resolvable(String value) {
        try {
            require(!value.isEmpty(), InetAddress.getByName(value));
            return value;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Set<String> hostNames(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .map(name -> require(name.matches("\\*|[A-Za-z0-9._-]+|\\[?[0-9A-Fa-f:.]+]?"), name))
                .map(name -> name.replace("[", "").replace("]", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static URI webAddress(String value) {
        URI url = URI.create(value.replaceAll("/+$", ""));
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean bare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        return require(web && bare && url.getHost() != null, url);
    }

    private static Path path(String value) {
        try {
            return require(!value.isEmpty(), Path.of(value).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Duration positive(String value) {
        Duration duration = Duration.parse(value);
        return require(!duration.isNegative() && !duration.isZero(), duration);
    }

    private static boolean bool(String value) {
        return require(value.equals("true") || value.equals("false"), value.equals("true"));
    }

    static <T> T require(boolean allowed, T value) {
        if (!allowed) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
