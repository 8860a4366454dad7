package org.lectern.generator.cli;

import org.lectern.generator.language.Analyser;
import org.lectern.generator.language.english.EnglishAnalyser;

/** The one analyser of a command's process, loaded at first use. */
public final class SharedAnalyser {

    private SharedAnalyser() {}

    private static final class Loaded {
        private static final Analyser ANALYSER =
                EnglishAnalyser.load(Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    public static Analyser get() {
        return Loaded.ANALYSER;
    }
}
