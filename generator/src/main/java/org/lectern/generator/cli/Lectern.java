package org.lectern.generator.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lectern.generator.cli.bench.BenchCommand;
import org.lectern.generator.cli.bench.FitCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the generator. Results go to standard output, everything else to standard error. */
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        description = "Turns articles into reading-comprehension quizzes.",
        subcommands = {
            ExtractCommand.class,
            ReadabilityCommand.class,
            GenerateCommand.class,
            ExportCommand.class,
            GradeCommand.class,
            AnalyseCommand.class,
            ParseCommand.class,
            BenchCommand.class,
            FitCommand.class
        })
public final class Lectern implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command: 0 where it worked, else non-zero after one line on standard error. */
    public static int run(String... args) {
        // A library logs through SLF4J and no logger is wanted here: say nothing of it.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return new CommandLine(new Lectern())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, ignored) -> complain(e.getCommandLine(), e, CommandLine.ExitCode.USAGE))
                .setExecutionExceptionHandler(
                        (e, command, ignored) -> complain(command, e, CommandLine.ExitCode.SOFTWARE))
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: see lectern --help");
    }

    private static int complain(CommandLine command, Exception e, int code) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        command.getErr().println("lectern: " + message.replaceAll("\\s+", " "));
        return code;
    }
}
