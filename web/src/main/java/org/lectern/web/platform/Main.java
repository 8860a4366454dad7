package org.lectern.web.platform;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.web.account.ResetPassword;

/** Starts the product, or resets a password where that is asked for. */
@QuarkusMain
public final class Main {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    /** Held for as long as the process lives: a lock whose file nobody refers to any more is let go of. */
    @SuppressWarnings("unused")
    private static @Nullable DataFolder held;

    private Main() {}

    /** Ends with a non-zero exit code and one line on standard error where the start is not possible. */
    public static void main(String... arguments) {
        try {
            Path home = Path.of(System.getProperty("lectern.home", "."));
            StartOptions options = StartOptions.parse(List.of(arguments), home);
            if (options.resetPasswordOf().isPresent()) {
                resetPassword(options, options.resetPasswordOf().get());
            } else {
                serve(options);
            }
        } catch (UnusableStartException e) {
            System.err.println("lectern: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void serve(StartOptions options) {
        options.host().ifPresent(host -> System.setProperty("quarkus.http.host", host));
        options.port().ifPresent(port -> System.setProperty("quarkus.http.port", port.toString()));
        options.tlsCertificate().ifPresent(file -> {
            System.setProperty("quarkus.http.ssl.certificate.files", file.toString());
            System.setProperty(
                    "quarkus.http.ssl-port", options.port().orElse(8443).toString());
            System.setProperty("quarkus.http.insecure-requests", "disabled");
        });
        options.tlsKey()
                .ifPresent(file -> System.setProperty("quarkus.http.ssl.certificate.key-files", file.toString()));
        options.port().ifPresent(port -> refuseTakenPort(options.host().orElse("127.0.0.1"), port));
        if (databaseGiven().isEmpty()) {
            held = DataFolder.hold(options.data());
            EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data(), EmbeddedPostgres.Durability.DURABLE);
            System.setProperty(URL, postgres.url());
            System.setProperty(USER, postgres.user());
            System.setProperty(PASSWORD, postgres.password());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheApplication(postgres), "stop-postgres"));
        }
        Quarkus.run();
    }

    private static void resetPassword(StartOptions options, String email) {
        Optional<String> given = databaseGiven();
        String password;
        if (given.isPresent()) {
            String user = Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_USERNAME"))
                    .orElse("");
            String secret = Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_PASSWORD"))
                    .orElse("");
            password = ResetPassword.in(given.get(), user, secret, email);
        } else if (DataFolder.isHeld(options.data())) {
            // The server runs: its database answers, and the person can sign in at once.
            DatabaseAddress running = EmbeddedPostgres.running(options.data());
            password = ResetPassword.in(running.url(), running.user(), running.password(), email);
        } else {
            try (DataFolder folder = DataFolder.hold(options.data());
                    EmbeddedPostgres postgres =
                            EmbeddedPostgres.start(folder.path(), EmbeddedPostgres.Durability.DURABLE)) {
                password = ResetPassword.in(postgres.url(), postgres.user(), postgres.password(), email);
            }
        }
        System.out.println("New password of " + email + ": " + password);
    }

    /** The address of a database outside this program, where one is configured. */
    private static Optional<String> databaseGiven() {
        return Optional.ofNullable(System.getProperty(URL))
                .or(() -> Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_JDBC_URL")));
    }

    private static void refuseTakenPort(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new UnusableStartException(
                    "Lectern can't listen on " + host + ":" + port + " (" + e.getMessage()
                            + "): choose another with --host and --port.",
                    e);
        }
    }

    private static void stopAfterTheApplication(EmbeddedPostgres postgres) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        postgres.close();
    }
}
