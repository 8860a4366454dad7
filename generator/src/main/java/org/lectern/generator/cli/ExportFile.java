package org.lectern.generator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.Loss;
import picocli.CommandLine.Model.CommandSpec;

/** Puts an export where it was asked for; what the format can't hold is told on standard error. */
final class ExportFile {

    private ExportFile() {}

    static void write(Export export, Optional<Path> out, CommandSpec spec) throws IOException {
        if (out.isPresent()) {
            Files.write(out.get(), export.bytes());
        } else {
            // A package is no text: past the writer, straight to the stream.
            spec.commandLine().getOut().flush();
            System.out.write(export.bytes());
            System.out.flush();
        }
        for (Loss loss : export.losses()) {
            spec.commandLine().getErr().println(loss.item() + ": " + loss.what());
        }
        spec.commandLine().getErr().flush();
    }
}
