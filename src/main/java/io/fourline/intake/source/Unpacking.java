package io.fourline.intake.source;

import io.fourline.intake.UnreadableLog;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes a file out of what it is packed in: plain, gzip or zip, told by its first bytes and not by its name. */
final class Unpacking {

    private static final int BUFFER = 1 << 16;
    private static final List<String> LOG_ENDINGS = List.of(".xes", ".xml", ".csv", ".tsv", ".txt", ".gz", ".zip");

    private final Limits limits;
    private final GuardedStream packed;
    private final List<String> filesNotRead = new ArrayList<>();
    private ZipInputStream archive;

    Unpacking(InputStream file, Limits limits) {
        this.limits = limits;
        this.packed = new GuardedStream(file, () -> Long.MAX_VALUE, limits);
    }

    /** The bytes of the file, or of the first log in the archive. */
    InputStream open() {
        InputStream bytes = packed;
        for (int layer = 0; layer <= limits.layers(); layer++) {
            PushbackInputStream peeked = new PushbackInputStream(bytes, 4);
            byte[] magic = magic(peeked);
            if (starts(magic, 0x1F, 0x8B)) {
                bytes = guard(GuardedStream.guarded(() -> new GZIPInputStream(peeked, BUFFER)));
            } else if (starts(magic, 'P', 'K', 3, 4)) {
                bytes = firstLog(new ZipInputStream(peeked));
            } else if (starts(magic, 'P', 'K', 5, 6)) {
                throw new UnreadableLog("intake.emptyArchive");
            } else {
                return peeked;
            }
        }
        throw new UnreadableLog("intake.layers", limits.layers());
    }

    /** After reading: the names of further logs in the archive, which were not read. */
    List<String> filesNotRead() {
        if (archive != null) {
            for (ZipEntry entry = next(archive); entry != null; entry = next(archive)) {
                if (isLog(entry)) {
                    filesNotRead.add(entry.getName());
                }
                drain(guard(archive));
            }
            archive = null;
        }
        return List.copyOf(filesNotRead);
    }

    private InputStream firstLog(ZipInputStream zip) {
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            GuardedStream bytes = guard(zip);
            if (isLog(entry)) {
                archive = archive == null ? zip : archive;
                return bytes;
            }
            drain(bytes);
        }
        throw new UnreadableLog("intake.emptyArchive");
    }

    private GuardedStream guard(InputStream unpacked) {
        return new GuardedStream(unpacked, packed::count, limits);
    }

    private static void drain(InputStream bytes) {
        byte[] buffer = new byte[BUFFER];
        GuardedStream.guarded(() -> {
            while (bytes.read(buffer) >= 0) {
                // what is skipped is counted all the same
            }
            return null;
        });
    }

    private static ZipEntry next(ZipInputStream zip) {
        return GuardedStream.guarded(zip::getNextEntry);
    }

    private static boolean isLog(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !file.startsWith(".")
                && !name.startsWith("__macosx/")
                && LOG_ENDINGS.stream().anyMatch(file::endsWith);
    }

    private static byte[] magic(PushbackInputStream bytes) {
        return GuardedStream.guarded(() -> {
            byte[] first = bytes.readNBytes(4);
            bytes.unread(first);
            return first;
        });
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int position = 0; position < magic.length; position++) {
            if ((bytes[position] & 0xFF) != magic[position]) {
                return false;
            }
        }
        return true;
    }
}
