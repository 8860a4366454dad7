package org.lectern.web.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder with everything that is kept, held by one running program at a time. */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lectern.lock";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and holds it. The operating system lets go of it when the process ends,
     * however it ends.
     *
     * @throws UnusableStartException where another program holds it or it can't be written to
     */
    public static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new UnusableStartException("Another Lectern is running on the data folder " + path
                        + ": stop it first, or give another folder with --data.");
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw new UnusableStartException(
                    "The data folder " + path + " can't be written to: give another with --data.", e);
        }
    }

    /** Whether a running program holds the folder. */
    public static boolean isHeld(Path path) {
        if (!Files.exists(path.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new UnusableStartException("The data folder " + path + " can't be read.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Could not let go of " + path, e);
        }
    }
}
