package org.lectern.generator.language.english;

/** One analyser for all tests: the network is the same and may be shared. */
final class SharedAnalyser {

    private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load(1);

    private SharedAnalyser() {}

    static EnglishAnalyser get() {
        return ANALYSER;
    }
}
