package org.lectern.web.resilience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product as its own process on its own data folder, which can be killed and started again. */
final class RunningLectern implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Path folder;
    private final int port;
    private Process process;

    private RunningLectern(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static RunningLectern start(Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        RunningLectern lectern = new RunningLectern(folder, port, launch(folder, port));
        lectern.awaitAnswers();
        return lectern;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As a power cut would: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void startAgain() throws IOException, InterruptedException {
        process = launch(folder, port);
        awaitAnswers();
    }

    /** Processor time that it has taken so far, which other programs on the machine do not change. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Kills the database's server under the running program. */
    void killDatabase() throws IOException, InterruptedException {
        long pid = Long.parseLong(postmaster().getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    /** The product's own database, to look into. */
    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(databaseAddress(), "lectern", databasePassword());
    }

    String databaseAddress() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/postgres";
    }

    String databasePassword() throws IOException {
        return Files.readString(folder.resolve("postgres-password")).strip();
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("postgres-17").resolve("postmaster.pid"));
    }

    private static Process launch(Path folder, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // A busy machine is slow, not wrong.
                        "-Dquarkus.datasource.jdbc.acquisition-timeout=2M",
                        "-jar",
                        PROGRAM.toAbsolutePath().toString(),
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling("lectern.log").toFile()))
                .start();
    }

    private void awaitAnswers() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(at("/q/health/ready")).GET().build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            // How long a start takes is the machine's matter; the test's own limit ends a start that hangs.
            while (true) {
                if (!process.isAlive()) {
                    throw new IOException(
                            "Lectern ended by itself:\n" + Files.readString(folder.resolveSibling("lectern.log")));
                }
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens so far.
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }
}
