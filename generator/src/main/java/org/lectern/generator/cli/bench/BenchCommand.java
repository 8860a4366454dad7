package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs benchmarks by name, or all of them. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures on public data (-Dlectern.data, default ../shared/data) beside published figures.")
public final class BenchCommand implements Callable<Integer> {

    /** Every benchmark, in the order they run. */
    private static final List<Benchmark> BENCHMARKS = List.of(
            new ExtractionBench(),
            new ReadabilityBench(),
            new SectionsBench(),
            new FuzzBench(),
            new AnalysisBenchmark(),
            new ProgressBenchmark(),
            new GradeBenchmark(),
            new InterchangeBenchmark(),
            new FairytaleQuestions(),
            new BlindSolvers(),
            new SummaryOverlap(),
            new QuestionRanking(),
            new KeyTermSalience(),
            new AnalyserBench()
            //
            );

    @Parameters(paramLabel = "NAME", description = "benchmarks to run; all where none is named", arity = "0..*")
    private List<String> names = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path data = Path.of(System.getProperty("lectern.data", "../shared/data"));
        PrintWriter out = spec.commandLine().getOut();
        for (Benchmark benchmark : chosen()) {
            out.println("== " + benchmark.name());
            Optional<String> absent = benchmark.dataSets().stream()
                    .filter(set -> !Files.isDirectory(data.resolve(set)))
                    .findFirst();
            if (absent.isPresent()) {
                out.println("skipped: there is no " + data.resolve(absent.get()));
            } else {
                benchmark.run(data, out);
            }
            out.flush();
        }
        return 0;
    }

    private List<Benchmark> chosen() {
        if (names.isEmpty()) {
            return BENCHMARKS;
        }
        return names.stream().map(this::named).toList();
    }

    private Benchmark named(String name) {
        return BENCHMARKS.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + name + "' is not a benchmark; there are "
                                + BENCHMARKS.stream().map(Benchmark::name).toList()));
    }
}
