package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lectern.generator.cli.Lectern;
import org.lectern.generator.language.ParsedText;

/**
 * How much memory analysing takes: {@code ./lectern parse} on a folder of texts, in a process of its own that holds no
 * treebank. Counted is all that the process ever had resident, the Java machine and its code included.
 */
final class ParseMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** As {@code ./lectern} starts it, with the heap that the figure is wanted for. */
    private static final List<String> OPTIONS =
            List.of("-Xmx256m", "-Xshare:auto", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private ParseMemory() {}

    /** Runs one command, as the product would, and then says on standard output what the process needed. */
    public static void main(String[] args) throws IOException {
        int code = Lectern.run(args);
        try (Stream<String> lines = Files.lines(STATUS)) {
            lines.filter(line -> line.startsWith("VmHWM:")).forEach(System.out::println);
        }
        System.exit(code);
    }

    /**
     * The most memory ever resident, in kB, as Linux counts it; empty on other systems.
     *
     * @param texts one file each
     * @throws IOException where the process cannot be run
     */
    static OptionalLong most(List<ParsedText> texts) throws IOException {
        if (!Files.exists(STATUS)) {
            return OptionalLong.empty();
        }
        Path folder = Files.createTempDirectory("lectern-parse");
        try {
            for (int i = 0; i < texts.size(); i++) {
                Files.writeString(folder.resolve(i + ".txt"), texts.get(i).text(), StandardCharsets.UTF_8);
            }
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(OPTIONS);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ParseMemory.class.getName()));
            command.addAll(List.of("parse", folder.toString(), "--out", folder.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (Stream<String> lines =
                    process.inputReader(StandardCharsets.UTF_8).lines()) {
                OptionalLong most = lines.filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst();
                if (most.isEmpty()) {
                    throw new IOException("lectern parse ended without saying what it needed");
                }
                return most;
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
