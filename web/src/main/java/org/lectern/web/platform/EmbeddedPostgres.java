package org.lectern.web.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server that belongs to this program: durable, on the loopback address alone, with a generated password.
 * A server left over from a killed start is stopped first; PostgreSQL then recovers from its own log, so nothing that
 * was committed is lost.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "lectern";
    private static final String DATABASE = "postgres";
    private static final String VERSION = "17";

    /** Whether a commit waits for the disk. */
    public enum Durability {
        /** Commits survive a power cut. */
        DURABLE("on"),
        /** For tests, whose data nobody misses. */
        FORGETFUL("off");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }
    }

    private final PostgresBinaries binaries;
    private final Path data;
    private final int port;
    private final String password;

    private EmbeddedPostgres(PostgresBinaries binaries, Path data, int port, String password) {
        this.binaries = binaries;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server whose files lie in {@code folder}, making them where they are missing.
     *
     * @throws UnusableStartException where PostgreSQL does not start
     */
    public static EmbeddedPostgres start(Path folder, Durability durability) {
        return start(folder, folder.resolve("postgres-" + VERSION + "-programs"), durability);
    }

    /** The same with PostgreSQL's programs in a folder of their own, which several servers may share. */
    static EmbeddedPostgres start(Path folder, Path programs, Durability durability) {
        try {
            Files.createDirectories(folder);
            PostgresBinaries binaries = PostgresBinaries.in(programs);
            Path data = folder.resolve("postgres-" + VERSION);
            Path passwordFile = folder.resolve("postgres-password");
            if (!Files.isDirectory(data)) {
                initialise(binaries, data, passwordFile);
            } else if (Files.exists(data.resolve("postmaster.pid"))) {
                stopLeftover(binaries, data);
            }
            int port = freePort();
            launch(binaries, data, port, durability);
            return new EmbeddedPostgres(
                    binaries, data, port, Files.readString(passwordFile).strip());
        } catch (IOException e) {
            throw new UnusableStartException("The database's files in " + folder + " can't be written to.", e);
        }
    }

    /**
     * How to reach the server that another program runs in this folder.
     *
     * @throws UnusableStartException where none runs there
     */
    static DatabaseAddress running(Path folder) {
        try {
            // PostgreSQL writes its port into the fourth line of this file.
            List<String> lines =
                    Files.readAllLines(folder.resolve("postgres-" + VERSION).resolve("postmaster.pid"));
            String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/" + DATABASE;
            return new DatabaseAddress(
                    url,
                    USER,
                    Files.readString(folder.resolve("postgres-password")).strip());
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new UnusableStartException("No database runs in " + folder + ".", e);
        }
    }

    /** JDBC address of the database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server after open transactions were rolled back. */
    @Override
    public void close() {
        try {
            command(binaries, "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }

    private static void initialise(PostgresBinaries binaries, Path data, Path passwordFile) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
        Path staging = data.resolveSibling(data.getFileName() + ".new");
        PostgresBinaries.deleteTree(staging);
        // The built-in locale sorts alike on every machine, so a folder can be moved from one to another.
        command(
                binaries,
                "initdb",
                "-D",
                staging.toString(),
                "-U",
                USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(staging, data);
    }

    private static void stopLeftover(PostgresBinaries binaries, Path data) throws IOException {
        try {
            command(binaries, "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
        } catch (UnusableStartException alreadyGone) {
            // The file outlived its server: PostgreSQL sees that by itself and recovers.
        }
    }

    private static void launch(PostgresBinaries binaries, Path data, int port, Durability durability)
            throws IOException {
        String settings = "-p " + port
                + " -c listen_addresses=127.0.0.1"
                + " -c unix_socket_directories="
                + " -c fsync=" + durability.setting
                + " -c synchronous_commit=" + durability.setting
                + " -c full_page_writes=" + durability.setting
                + " -c log_timezone=UTC -c timezone=UTC";
        command(
                binaries,
                "pg_ctl",
                "start",
                "-D",
                data.toString(),
                "-l",
                data.resolveSibling("postgres.log").toString(),
                "-o",
                settings,
                "-w",
                "-t",
                "60");
    }

    private static void command(PostgresBinaries binaries, String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not look like it.
            line.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        line.add(binaries.program(program).toString());
        line.addAll(List.of(arguments));
        // A file, not a pipe: the server that pg_ctl leaves behind would hold the pipe open for ever.
        Path output = Files.createTempFile("lectern-" + program, ".log");
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new UnusableStartException("PostgreSQL's " + program + " did not finish within two minutes.");
            }
            if (process.exitValue() != 0) {
                String said = Files.readString(output, StandardCharsets.UTF_8).strip();
                throw new UnusableStartException("PostgreSQL's " + program + " failed: "
                        + said.lines().reduce((first, last) -> last).orElse("it gave no reason")
                        + " (see postgres.log in the data folder)");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableStartException("Starting PostgreSQL was interrupted.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
