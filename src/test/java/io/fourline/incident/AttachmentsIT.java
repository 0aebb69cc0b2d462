package io.fourline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import io.fourline.support.TokenClient;
import io.fourline.ticket.AttachmentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files given with incidents: whole or not at all, to those who may see them, never to be run. */
class AttachmentsIT {

    @Nested
    class OnH2 extends Attachments {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Attachments {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Attachments {

        private static final int SEVERAL_PARTS = 1_000_003;

        private final URI desk;
        private final RestCaller requester;
        private final RestCaller agent;
        private final String number;

        Attachments(URI desk) {
            this.desk = desk;
            this.requester = new RestCaller(desk, "requester");
            this.agent = new RestCaller(desk, "line1");
            this.number = requester.open("With files");
        }

        @Test
        void aFileComesBackAsItWasGiven() {
            byte[] bytes = new byte[SEVERAL_PARTS];
            new Random(7).nextBytes(bytes);

            Answer given = attach(requester, "../../żółw.bin", "PUBLIC", bytes);
            Answer taken = agent.get(path(given.text("id")));

            assertThat(given.status()).isEqualTo(201);
            assertThat(given.text("fileName")).isEqualTo("żółw.bin");
            assertThat(given.text("sha256")).isEqualTo(sha256(bytes));
            assertThat(taken.response().body()).isEqualTo(bytes);
            assertThat(taken.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("UTF-8''%C5%BC");
            assertThat(taken.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }

        @Test
        void aPageThatPretendsToBeAPictureIsKeptAsWhatItIs() {
            Answer given = attach(requester, "holiday.png", "PUBLIC", "<html><script>alert(1)</script>".getBytes());

            assertThat(given.text("mediaType")).isEqualTo("text/html");
            assertThat(agent.get(path(given.text("id"))).header("Content-Security-Policy"))
                    .contains("sandbox");
        }

        @Test
        void theRequesterSeesNoInternalFileAndGivesNone() {
            Answer given = attach(agent, "notes.txt", "INTERNAL", "what we think".getBytes());

            assertThat(requester.get(path(given.text("id"))).status()).isEqualTo(404);
            assertThat(names(requester)).doesNotContain("notes.txt");
            assertThat(names(agent)).contains("notes.txt");
            assertThat(attach(requester, "mine.txt", "INTERNAL", new byte[1]).status())
                    .isEqualTo(403);
        }

        @Test
        void aStrangerSeesNothingOnPagesEither() {
            String id = attach(requester, "a.txt", "PUBLIC", "a".getBytes()).text("id");
            String link = "/incidents/attachments/" + number + "/" + id;

            assertThat(PageClient.signedIn(desk, "requester", "demo").get(link).body())
                    .isEqualTo("a");
            assertThat(PageClient.signedIn(desk, "requester2", "demo").get(link).statusCode())
                    .isEqualTo(404);
        }

        @Test
        void aFileMayBeAsLargeAsTheLimitAndNoLarger() {
            Answer tooLarge = agent.attach(number, "larger.bin", "PUBLIC", () -> new Zeros(AttachmentStore.LIMIT + 1));
            Answer largest = agent.attach(number, "largest.bin", "PUBLIC", () -> new Zeros(AttachmentStore.LIMIT));

            assertThat(tooLarge.status()).isEqualTo(413);
            assertThat(largest.status()).isEqualTo(201);
            assertThat(largest.body().path("size").asLong()).isEqualTo(AttachmentStore.LIMIT);
            assertThat(names(agent)).contains("largest.bin").doesNotContain("larger.bin");
        }

        @Test
        void anUploadThatIsCutOffLeavesNothing() throws IOException {
            String other = requester.open("Cut off");
            String head = "------x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cut.bin\"\r\n\r\n";
            String token = TokenClient.token(desk, "line1", "demo");
            try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
                socket.getOutputStream()
                        .write(("POST /api/v1/incidents/" + other + "/attachments HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Authorization: Bearer " + token
                                        + "\r\nContent-Type: multipart/form-data; boundary=----x\r\n"
                                        + "Content-Length: 4000000\r\n\r\n" + head)
                                .getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(new byte[SEVERAL_PARTS]);
                socket.getOutputStream().flush();
            }

            Answer whole = agent.attach(other, "whole.bin", "PUBLIC", () -> new Zeros(SEVERAL_PARTS));
            assertThat(whole.status()).isEqualTo(201);
            Poll.until(
                    "the cut-off upload is over",
                    Duration.ofSeconds(20),
                    () -> agent.get("incidents/" + other).body().path("version").asInt() == 2);
            assertThat(agent.get("incidents/" + other + "/attachments").body().path("items"))
                    .extracting(item -> item.path("fileName").asText())
                    .containsExactly("whole.bin");
        }

        @Test
        void aFileIsInTheJournalWithItsHash() {
            Answer given = attach(requester, "proof.txt", "PUBLIC", "proof".getBytes());
            JsonNode entries = agent.get("incidents/" + number + "/journal?limit=200")
                    .body()
                    .path("items");

            assertThat(entries).anySatisfy(entry -> {
                assertThat(entry.path("act").asText()).isEqualTo("attach");
                assertThat(entry.path("actor").asText()).isEqualTo("requester");
            });
            assertThat(given.text("sha256")).isEqualTo(sha256("proof".getBytes()));
        }

        private Answer attach(RestCaller caller, String name, String visibility, byte[] bytes) {
            return caller.attach(number, name, visibility, () -> new ByteArrayInputStream(bytes));
        }

        private String path(String id) {
            return "incidents/" + number + "/attachments/" + id;
        }

        private List<String> names(RestCaller caller) {
            return caller.get("incidents/" + number + "/attachments?limit=200")
                    .body()
                    .path("items")
                    .findValuesAsText("fileName");
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Many bytes that take no memory. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int now = (int) Math.min(left, length);
            left -= now;
            return now;
        }
    }
}
