package io.fourline.shared.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.shared.config.MailSettings.Tls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void withoutAnySettingTheDeskServesEverybodyAndHasNoDemo() {
        Settings settings = read(Map.of(), Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("0.0.0.0");
        assertThat(settings.hosts()).containsExactlyInAnyOrder("localhost", "127.0.0.1", "::1");
        assertThat(settings.home()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database()).isEmpty();
        assertThat(settings.closeAfter()).isEqualTo(Duration.ofDays(5));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void demoBindsTheLoopbackAddress() {
        assertThat(read(Map.of("desk.demo", "true"), Map.of()).address()).isEqualTo("127.0.0.1");
    }

    @Test
    void demoIsRefusedWhereOthersCanReachIt() {
        assertThatThrownBy(() -> read(Map.of("desk.demo", "true", "desk.address", "0.0.0.0"), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("desk.demo")
                .hasMessageContaining("loopback");
    }

    @Test
    void aTrialIsADemoUnlessASettingSaysOtherwise() {
        assertThat(read(Map.of("fourline.trial", "true"), Map.of()).demo()).isTrue();
        assertThat(read(Map.of("fourline.trial", "true"), Map.of("DESK_DEMO", "false"))
                        .demo())
                .isFalse();
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("desk.properties"), "desk.port=1\ndesk.zone=Europe/Warsaw\ndesk.close.after=P2D\n");
        Settings settings = read(
                Map.of("desk.port", "3", "desk.config", file.toString()),
                Map.of("DESK_PORT", "2", "DESK_CLOSE_AFTER", "P3D"));
        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.closeAfter()).isEqualTo(Duration.ofDays(3));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
    }

    @Test
    void theOwnerIsTheDeskAccountUnlessOneIsNamed() {
        Map<String, String> one = Map.of("desk.db.url", "jdbc:postgresql://db/desk", "desk.db.user", "d");
        assertThat(read(one, Map.of("DESK_DB_PASSWORD", "p")).database()).hasValueSatisfying(database -> {
            assertThat(database.sharesOneAccount()).isTrue();
            assertThat(database.owner().password()).isEqualTo("p");
        });
        assertThat(read(one, Map.of("DESK_DB_OWNER_USER", "o", "DESK_DB_OWNER_PASSWORD", "q"))
                        .database())
                .hasValueSatisfying(database -> {
                    assertThat(database.sharesOneAccount()).isFalse();
                    assertThat(database.owner().password()).isEqualTo("q");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "desk.port,0",
        "desk.port,65536",
        "desk.port,8o80",
        "desk.port,''",
        "desk.port,-1",
        "desk.demo,yes",
        "desk.address,no.such.host.invalid",
        "desk.hosts,'a b'",
        "desk.hosts,''",
        "desk.home,''",
        "desk.close.after,5",
        "desk.close.after,PT0S",
        "desk.close.after,-P1D",
        "desk.zone,Mars",
        "desk.db.url,jdbc:h2:mem:x",
        "desk.db.url,jdbc:postgresql:",
        "desk.db.user,somebody",
        "desk.config,/no/such/file",
        "desk.url,desk.example.org",
        "desk.url,ftp://desk.example.org",
        "desk.url,https://desk.example.org/?a=b",
        "desk.mail.host,'mail example'",
        "desk.mail.port,25",
        "desk.mail.user,desk",
        "desk.mail.tls,starttls",
        "desk.mail.from,desk@example.org"
    })
    void aMalformedSettingIsRefusedWithItsKeyItsValueAndWhatIsAllowed(String key, String value) {
        SettingKey setting = SettingKey.ofKey(key).orElseThrow();
        assertThatThrownBy(() -> read(Map.of(key, value), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(key)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining(setting.allowed());
    }

    @Test
    void aMailServerIsNamedAndTheRestFollows() {
        assertThat(read(Map.of(), Map.of()).mail()).isEmpty();
        assertThat(read(Map.of("desk.mail.host", "smtp", "desk.url", "https://desk.example.org/it/"), Map.of())
                        .mail())
                .contains(new MailSettings("smtp", 25, null, null, Tls.NONE, "fourline@desk.example.org", ""));
        Map<String, String> whole = Map.of(
                "desk.mail.host", "smtp",
                "desk.mail.user", "u",
                "desk.mail.password", "hunter2",
                "desk.mail.from", "Service desk <desk@example.org>");
        assertThat(read(whole, Map.of()).mail())
                .contains(new MailSettings(
                        "smtp", 587, "u", "hunter2", Tls.STARTTLS, "desk@example.org", "Service desk"));
        assertThat(read(whole, Map.of("DESK_MAIL_TLS", "tls"))
                        .mail()
                        .orElseThrow()
                        .port())
                .isEqualTo(465);
        assertThat(read(whole, Map.of()).toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "desk.mail.tls,ssl",
        "desk.mail.tls,TLS",
        "desk.mail.port,0",
        "desk.mail.from,desk",
        "desk.mail.from,'desk@example.org, thief@example.org'",
        "desk.mail.user,''"
    })
    void aMalformedMailSettingIsRefused(String key, String value) {
        assertThatThrownBy(() -> read(Map.of("desk.mail.host", "smtp", key, value), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(key)
                .hasMessageContaining("'" + value + "'");
        assertThatThrownBy(() -> read(Map.of("desk.mail.host", "smtp", "desk.mail.password", "hunter2"), Map.of()))
                .hasMessageContaining("desk.mail.password")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void anUnknownSettingIsRefusedWhereverItStands(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("desk.properties"), "desk.prot=8081\n");
        assertThatThrownBy(() -> read(Map.of("desk.prot", "1"), Map.of())).hasMessageContaining("desk.prot");
        assertThatThrownBy(() -> read(Map.of(), Map.of("DESK_PROT", "1"))).hasMessageContaining("DESK_PROT");
        assertThatThrownBy(() -> read(Map.of("desk.config", file.toString()), Map.of()))
                .hasMessageContaining("desk.prot in " + file);
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        assertThat(read(Map.of(), Map.of("DESK_PORT", "")).port()).isEqualTo(8080);
    }

    @Test
    void noMessageShowsAPassword() {
        assertThatThrownBy(() -> read(Map.of("desk.db.password", "hunter2"), Map.of()))
                .hasMessageContaining("desk.db.password")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> read(Map.of("desk.db.passwort", "hunter2", "desk.db.password2", "hunter2"), Map.of()))
                .isInstanceOf(InvalidSetting.class);
        assertThat(read(
                                Map.of(
                                        "desk.db.url", "jdbc:postgresql://db/desk",
                                        "desk.db.user", "d",
                                        "desk.db.password", "hunter2"),
                                Map.of())
                        .toString())
                .doesNotContain("hunter2");
    }

    @Test
    void hostNamesAreComparedWithoutCaseAndAStarAcceptsAny() {
        assertThat(read(Map.of("desk.hosts", "Desk.Example.org, [::1]"), Map.of())
                        .accepts("desk.EXAMPLE.org"))
                .isTrue();
        assertThat(read(Map.of("desk.hosts", "desk.example.org"), Map.of()).accepts("evil.example"))
                .isFalse();
        assertThat(read(Map.of("desk.hosts", "*"), Map.of()).accepts("evil.example"))
                .isTrue();
    }

    private static Settings read(Map<String, String> system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.putAll(system);
        return Settings.read(properties, environment);
    }
}
