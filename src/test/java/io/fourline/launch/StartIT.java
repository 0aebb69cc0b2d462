package io.fourline.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.DeskDatabase;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged desk as an operator starts and stops it. */
class StartIT {

    @Test
    void aDeskThatWasKilledStartsAgainOnWhatItLeft() {
        try (RunningDesk desk = RunningDesk.startOwn(DeskDatabase.Kind.H2, Map.of())) {
            String line = "Fourline is ready at " + desk.baseUri();
            Poll.until("the console says so", Duration.ofSeconds(30), () -> desk.console()
                    .contains(line));
            desk.kill9();
            desk.restart();
            assertThat(desk.process().isAlive()).isTrue();
            assertThat(desk.stop()).isZero();
            assertThat(desk.process().children()).isEmpty();
        }
    }

    @Test
    void aTakenPortIsOneClearLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatStartFailsWith("desk.port=" + port)
                    .contains("port " + port)
                    .contains("desk.port");
        }
    }

    @Test
    void aDatabaseThatIsAwayIsOneClearLine() throws Exception {
        assertThatStartFailsWith(
                        "desk.port=" + RunningDesk.freePort(),
                        "desk.db.url=jdbc:postgresql://localhost:" + RunningDesk.freePort() + "/desk",
                        "desk.db.user=desk",
                        "desk.db.password=hunter2")
                .contains("the database at jdbc:postgresql://localhost")
                .doesNotContain("hunter2");
    }

    @Test
    void anUnknownSettingIsOneClearLine() throws Exception {
        assertThatStartFailsWith("desk.prot=8081")
                .contains("desk.prot")
                .contains("8081")
                .contains("desk.port");
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertThatStartFailsWith(String... settings)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "desks")), "failing-");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Ddesk.home=" + home);
        for (String setting : settings) {
            command.add("-D" + setting);
        }
        command.addAll(List.of("-jar", "target/fourline.jar"));
        Path console = home.resolve("console.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isNotZero();
        List<String> lines = Files.readAllLines(console);
        assertThat(lines).hasSize(1);
        return assertThat(lines.get(0)).startsWith("Fourline did not start: ");
    }
}
