package io.fourline.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The desk's folder, held by one process at a time: its lock ends with the process, however that ends. */
final class Home {
    private final Path folder;
    private final FileLock lock;

    private Home(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Home open(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("desk.lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new StartFailure(
                        "another desk is running in %s; stop it or set desk.home (DESK_HOME) to another folder."
                                .formatted(folder));
            }
            Home home = new Home(folder, lock);
            Files.createDirectories(home.log());
            return home;
        } catch (IOException | OverlappingFileLockException e) {
            throw new StartFailure("the folder %s (desk.home) cannot be written: %s".formatted(folder, e), e);
        }
    }

    Path runtime() {
        return folder.resolve("runtime");
    }

    Path log() {
        return folder.resolve("log");
    }

    Path logFile() {
        return log().resolve("fourline-0.log");
    }

    /** The embedded database's file, without its ending. */
    Path database() {
        return folder.resolve("desk");
    }

    /** The folder of secrets, open to its owner only. */
    Path keys() throws IOException {
        Path keys = folder.resolve("keys");
        Files.createDirectories(keys);
        restrict(keys, "rwx------");
        return keys;
    }

    /** Takes a file or folder away from everybody but its owner, where the file system knows owners. */
    static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    boolean held() {
        return lock.isValid();
    }
}
