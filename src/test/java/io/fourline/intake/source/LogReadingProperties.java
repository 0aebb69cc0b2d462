package io.fourline.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.intake.Gathered;
import io.fourline.intake.LogFormat;
import io.fourline.intake.UnreadableLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes, a reading ends with cases, rejections or its own refusal, and with nothing else. */
class LogReadingProperties {

    @Property(tries = 2_000)
    void damagedLogsAreReadOrRefused(
            @ForAll long seed, @ForAll @IntRange(max = 3) int packing, @ForAll @IntRange(max = 12) int damages)
            throws IOException {
        boolean xes = (seed & 1) == 0;
        byte[] log = packed(resource(xes ? "/intake/four-lines.xes" : "/intake/helpdesk.csv"), packing);
        read(damaged(log, new Random(seed), damages), xes ? LogFormat.XES : LogFormat.CSV);
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes, @ForAll LogFormat format) {
        read(bytes, format);
    }

    @Property(tries = 500)
    void allRowsOfAnyTableAreReadOrNamed(@ForAll long seed, @ForAll @IntRange(max = 200) int rows) {
        Random random = new Random(seed);
        String letters = "abc,\"\" \u00E9";
        StringBuilder text = new StringBuilder("ticket,status,updated_at\n");
        int good = 0;
        for (int row = 0; row < rows; row++) {
            boolean isGood = random.nextInt(4) > 0;
            good += isGood ? 1 : 0;
            text.append(isGood ? "T" + row + ",New,2024-01-01T00:00:00Z" : "T" + row + ",\"");
            for (int letter = 0; !isGood && letter < random.nextInt(20); letter++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            text.append('\n');
        }
        assertThat(Gathered.csv(text.toString()).events()).isGreaterThanOrEqualTo(good);
    }

    private static void read(byte[] bytes, LogFormat format) {
        Gathered log = new Gathered();
        try {
            log.read(new ByteArrayInputStream(bytes), format, null, Limits.standard());
        } catch (UnreadableLog refused) {
            assertThat(refused.code()).startsWith("intake.");
        }
        assertThat(log.cases).allSatisfy(read -> assertThat(read.events()).isNotEmpty());
    }

    private static byte[] damaged(byte[] log, Random random, int damages) {
        byte[] bytes = log.clone();
        for (int damage = 0; damage < damages; damage++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] packed(byte[] log, int packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (packing == 1) {
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(log);
            }
        } else if (packing == 2) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                out.putNextEntry(new ZipEntry("log.xes"));
                out.write(log);
            }
        } else {
            return log;
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = LogReadingProperties.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
