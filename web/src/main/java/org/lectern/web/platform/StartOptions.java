package org.lectern.web.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param data the folder that holds the database and everything else that is kept
 * @param host the address to listen on; empty where the configuration decides
 * @param port 0–65535, 0 for any free one; empty where the configuration decides
 * @param tlsCertificate a PEM file; given together with {@code tlsKey} or not at all
 * @param resetPasswordOf the e-mail address whose password is to be replaced, where that is all that is asked for
 */
public record StartOptions(
        Path data,
        Optional<String> host,
        Optional<Integer> port,
        Optional<Path> tlsCertificate,
        Optional<Path> tlsKey,
        Optional<String> resetPasswordOf) {

    public StartOptions {
        if (tlsCertificate.isPresent() != tlsKey.isPresent()) {
            throw new UnusableStartException("Give both --tls-certificate and --tls-key, or neither.");
        }
    }

    /**
     * Reads {@code [reset-password EMAIL] [--host H] [--port N] [--data DIR] [--tls-certificate F --tls-key F]}.
     *
     * @param home the folder that relative data folders default to
     * @throws UnusableStartException saying in one sentence what is wrong
     */
    public static StartOptions parse(List<String> arguments, Path home) {
        ArrayDeque<String> rest = new ArrayDeque<>(arguments);
        Path data = home.resolve("data");
        Optional<String> host = Optional.empty();
        Optional<Integer> port = Optional.empty();
        Optional<Path> certificate = Optional.empty();
        Optional<Path> key = Optional.empty();
        Optional<String> reset = Optional.empty();
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "reset-password" -> reset = Optional.of(valueOf(argument, rest, "an e-mail address"));
                case "--host" -> host = Optional.of(valueOf(argument, rest, "an address"));
                case "--port" -> port = Optional.of(port(valueOf(argument, rest, "a number")));
                case "--data" -> data = Path.of(valueOf(argument, rest, "a folder"));
                case "--tls-certificate" -> certificate = Optional.of(file(valueOf(argument, rest, "a file")));
                case "--tls-key" -> key = Optional.of(file(valueOf(argument, rest, "a file")));
                default ->
                    throw new UnusableStartException(
                            "'" + argument
                                    + "' is not an option of serve; there are --host, --port, --data, --tls-certificate and --tls-key.");
            }
        }
        return new StartOptions(data.toAbsolutePath().normalize(), host, port, certificate, key, reset);
    }

    private static String valueOf(String option, ArrayDeque<String> rest, String what) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new UnusableStartException(option + " needs " + what + " after it.");
        }
        return rest.pop();
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new UnusableStartException("--port needs a number from 0 to 65535, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }

    private static Path file(String value) {
        Path path = Path.of(value).toAbsolutePath();
        if (!Files.isReadable(path)) {
            throw new UnusableStartException("The file " + path + " can't be read.");
        }
        return path;
    }
}
