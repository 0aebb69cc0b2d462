package io.fourline.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.intake.Gathered;
import io.fourline.intake.LogFormat;
import io.fourline.intake.UnreadableLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackedLogTest {

    private static final String HEADER = "number,incident_state,sys_updated_at,assignment_group\n";

    private static final String EVENT = "<event><string key='concept:name' value='Accepted'/>"
            + "<date key='time:timestamp' value='2024-01-01T00:00:00Z'/>";
    private static final String CASE_1 = "<trace><string key='concept:name' value='1'/>";
    private static final String CASE_2 = "<trace><string key='concept:name' value='2'/>" + EVENT + "</event></trace>";

    @Test
    void plainGzipZipAndGzipInZipAreToldByTheirBytes() throws IOException {
        byte[] plain = rows(50).getBytes(StandardCharsets.UTF_8);
        for (byte[] file : new byte[][] {
            plain, gzip(plain), zip("README.pdf", plain, "logs/a.csv", plain), zip("a.csv.gz", gzip(plain))
        }) {
            assertThat(csv(file).cases).hasSize(50);
        }
    }

    @Test
    void aSecondLogInAnArchiveIsNamedAsNotRead() throws IOException {
        byte[] plain = rows(5).getBytes(StandardCharsets.UTF_8);
        Gathered log = csv(zip("a.csv", plain, "b.csv", plain));
        assertThat(log.cases).hasSize(5);
        assertThat(log.codes()).containsExactly("intake.anotherFile");
        assertThat(log.rejections.get(0).events()).isZero();
    }

    @Test
    void aTruncatedGzipIsSaidSoAndWhatWasReadBeforeStaysGood() throws IOException {
        byte[] whole = gzip(rows(20_000).getBytes(StandardCharsets.UTF_8));
        Gathered log = new Gathered();
        byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);
        assertThatThrownBy(() -> log.read(new ByteArrayInputStream(cut), LogFormat.CSV, null, Limits.standard()))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.truncated"));
        assertThat(log.cases).hasSizeGreaterThan(5_000);
        assertThat(log.codes()).containsExactly("intake.cutOff");
    }

    @Test
    void aBombIsRefusedByItsRatio() throws IOException {
        byte[] line = (" ".repeat(1_023) + "\n").repeat(1_024).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = packed(new GzipOf(), line, 200);
        assertCode("intake.ratio", bomb, LogFormat.CSV);
        assertCode("intake.ratio", zip("skipped.bin", bombed(line), "a.csv", line), LogFormat.CSV);
        assertCode("intake.ratio", packed(new GzipOf(), line, 200), LogFormat.XES);
    }

    @Test
    void archivesWithinArchivesHaveAnEnd() throws IOException {
        byte[] file = rows(1).getBytes(StandardCharsets.UTF_8);
        for (int layer = 0; layer < 6; layer++) {
            file = gzip(file);
        }
        assertCode("intake.layers", file, LogFormat.CSV);
        assertCode("intake.emptyArchive", zip("README.pdf", file), LogFormat.CSV);
        assertCode("intake.damaged", new byte[] {0x1F, (byte) 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9}, LogFormat.CSV);
        assertCode("intake.truncated", new byte[] {0x1F, (byte) 0x8B, 8}, LogFormat.CSV);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedPlainToo() {
        Limits small = new Limits(10_000, 100, 1_000, 3, 20, 50, 100, 1_000, 10_000, 1_000, 10);
        byte[] plain = rows(1_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new Gathered().read(new ByteArrayInputStream(plain), LogFormat.CSV, null, small))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.tooLarge"));
    }

    @Test
    void anEventOfAMillionAttributesIsLeftOutWithItsCaseAndTheNextIsRead() {
        InputStream many = numbered("<string key='k%d' value='v'/>", 1_000_000);
        Gathered log = Gathered.of(
                sequence("<log>" + CASE_1 + EVENT, many, "</event>" + EVENT + "</event></trace>" + CASE_2 + "</log>"),
                LogFormat.XES);
        assertThat(log.only().caseId()).isEqualTo("2");
        assertThat(log.codes()).containsExactly("intake.eventTooLarge", "intake.caseTooLarge");
    }

    @Test
    void aMillionAttributesOverManyEventsAreLeftOutAndTheNextCaseIsRead() {
        String event = EVENT + "<string key='k' value='v'/>".repeat(98) + "</event>";
        Gathered log = Gathered.of(
                sequence("<log>" + CASE_1, repeated(event, 10_000), "</trace>" + CASE_2 + "</log>"), LogFormat.XES);
        assertThat(log.only().caseId()).isEqualTo("2");
        assertThat(log.codes()).containsExactly("intake.caseTooLarge");
        assertThat(log.rejections.get(0).events()).isEqualTo(10_000);
    }

    @Test
    void aTableOfAMillionColumnsIsRefused() {
        assertThatThrownBy(() -> Gathered.csv("number," + "a,".repeat(400_000) + "b\n1\n"))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.tooManyColumns"));
    }

    @Test
    void aMillionEventsInOneCaseAreCountedAndLeftOut() {
        InputStream many = repeated("1,New,1/2/2024 10:00,Desk\n", 1_000_000);
        String header = HEADER.replace("number", "ticket")
                .replace("sys_updated_at", "updated_at")
                .replace("incident_state", "status");
        Gathered log = Gathered.of(sequence(header, many, "2,New,1/2/2024 10:00,Desk\n"), LogFormat.CSV);
        assertThat(log.only().caseId()).isEqualTo("2");
        assertThat(log.rejections).singleElement().satisfies(left -> {
            assertThat(left.reason().code()).isEqualTo("intake.caseTooLarge");
            assertThat(left.events()).isEqualTo(1_000_000);
        });
    }

    @Test
    void aLineWithoutEndIsPassedOver() {
        Gathered log = Gathered.of(
                sequence(HEADER + "1,New,1/2/2024 10:00,", repeated("x", 5_000_000), "\n2,New,1/2/2024 10:00,Desk\n"),
                LogFormat.CSV);
        assertThat(log.only().caseId()).isEqualTo("2");
        assertThat(log.codes()).containsExactly("intake.rowTooLong");
    }

    private static void assertCode(String code, byte[] file, LogFormat format) {
        assertThatThrownBy(() -> Gathered.of(new ByteArrayInputStream(file), format))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static Gathered csv(byte[] file) {
        return Gathered.of(new ByteArrayInputStream(file), LogFormat.CSV);
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder(HEADER);
        IntStream.range(0, count).forEach(row -> rows.append("INC")
                .append(row)
                .append(",New,1/2/2024 10:00,Group ")
                .append(Integer.toHexString(row * 0x9E3779B1))
                .append('\n'));
        return rows.toString();
    }

    private static InputStream sequence(String before, InputStream middle, String after) {
        return new SequenceInputStream(Collections.enumeration(Arrays.asList(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
                middle,
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
    }

    /** The same bytes over and over, without holding them all. */
    private static InputStream repeated(String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long length = (long) bytes.length * times;
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                return position == length ? -1 : bytes[(int) (position++ % bytes.length)];
            }
        };
    }

    /** A text with a number in it, counted up, without holding them all. */
    private static InputStream numbered(String text, int times) {
        return new SequenceInputStream(new Enumeration<>() {
            private int number;

            @Override
            public boolean hasMoreElements() {
                return number < times;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(String.format(text, number++).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static final class GzipOf implements Packing {
        @Override
        public OutputStream over(OutputStream out) throws IOException {
            return new GZIPOutputStream(out);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        return packed(new GzipOf(), plain, 1);
    }

    private static byte[] packed(Packing packing, byte[] chunk, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.over(bytes)) {
            for (int time = 0; time < times; time++) {
                out.write(chunk);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bombed(byte[] chunk) {
        byte[] large = new byte[chunk.length * 100];
        for (int part = 0; part < 100; part++) {
            System.arraycopy(chunk, 0, large, part * chunk.length, chunk.length);
        }
        return large;
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int part = 0; part < namesAndBytes.length; part += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndBytes[part]));
                out.write((byte[]) namesAndBytes[part + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
