package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** One measurement that a reader of the figures can repeat. */
interface Benchmark {

    /** What it is called on the command line. */
    String name();

    /** Folders of the public data that it reads; where one is absent the benchmark is skipped. */
    List<String> dataSets();

    /**
     * Measures and prints each figure beside the published one.
     *
     * @param data the folder that holds {@link #dataSets()}
     * @throws IOException where the data can't be read
     */
    void run(Path data, PrintWriter out) throws IOException;
}
