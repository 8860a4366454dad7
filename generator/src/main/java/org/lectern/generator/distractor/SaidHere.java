package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.summary.Centrality;

/**
 * "Which of these statements does the section make?": what it says among what other sections say. Where an article has
 * several, each carries one, also where it names nobody.
 */
final class SaidHere {

    private static final int WRONG = 3;

    private static final int FEWEST_WORDS = 7;
    private static final int MOST_WORDS = 24;

    private static final double MOST_TIMES_LONGER = 1.6;

    /** Share of its words that a sentence may have in common with a statement that it does not make. */
    private static final double MOST_SHARED = 0.5;

    private SaidHere() {}

    /** Empty where the section says nothing that stands alone, or too few others do. */
    static Optional<Candidate> of(SectionReading section, Claims claims) {
        double[] central = Centrality.of(section.sentences());
        List<Said> keys = claims.saidIn(section).stream()
                .filter(SaidHere::standsAlone)
                .sorted(Comparator.comparingDouble((Said said) -> -central[placeOf(said, section)]))
                .toList();
        for (Said key : keys) {
            List<Said> wrong = elsewhere(key, section, claims.saidBeyond(section));
            if (wrong.size() == WRONG && !isToldByHeading(key, wrong, section)) {
                return Optional.of(candidate(key, wrong, section.section().heading()));
            }
        }
        return Optional.empty();
    }

    private static int placeOf(Said said, SectionReading section) {
        return section.sentences().indexOf(said.statement().sentence());
    }

    private static boolean standsAlone(Said said) {
        int words = Stems.words(said.sentence());
        return said.statement().whole()
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && said.statement().traits(0, 1).pointing() == 0;
    }

    /** Under "The flood", an option that alone speaks of a flood is found without reading. */
    private static boolean isToldByHeading(Said key, List<Said> wrong, SectionReading section) {
        Set<String> heading = Alikeness.stems(section.section().heading());
        Set<String> told = Alikeness.stems(key.sentence());
        heading.retainAll(told);
        return !heading.isEmpty()
                && wrong.stream()
                        .map(said -> Alikeness.stems(said.sentence()))
                        .allMatch(stems -> Collections.disjoint(stems, heading));
    }

    /** What other sections say of what this one speaks of, too, and what it says itself nowhere. */
    private static List<Said> elsewhere(Said key, SectionReading section, List<Said> others) {
        Set<String> topic = Alikeness.stems(section.section().text());
        List<Said> found = new ArrayList<>();
        for (Said other : others) {
            double times =
                    (double) Math.max(other.sentence().length(), key.sentence().length())
                            / Math.min(other.sentence().length(), key.sentence().length());
            boolean onTopic = Alikeness.stems(other.sentence()).stream().anyMatch(topic::contains);
            boolean alike = Alikeness.overlap(other.sentence(), key.sentence()) >= MOST_SHARED
                    || found.stream()
                            .anyMatch(taken -> Alikeness.overlap(taken.sentence(), other.sentence()) >= MOST_SHARED);
            if (found.size() < WRONG
                    && standsAlone(other)
                    && onTopic
                    && !alike
                    && times <= MOST_TIMES_LONGER
                    && section.sentences().stream().noneMatch(sentence -> mayMake(sentence, other))) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean mayMake(ParsedSentence sentence, Said said) {
        Set<String> told = Alikeness.stems(said.sentence());
        Set<String> here = Alikeness.stems(sentence.text());
        return told.stream().filter(here::contains).count() >= MOST_SHARED * told.size();
    }

    private static Candidate candidate(Said key, List<Said> wrong, String heading) {
        // Students may have the whole article before them.
        String section = heading.isBlank() ? "the section" : "the section “" + heading.strip() + "”";
        List<Option> options = new ArrayList<>();
        options.add(Option.key(key.sentence(), "The section says so: see the words shown as evidence."));
        wrong.forEach(said -> options.add(Option.distractor(said.sentence(), "Another section says this.")));
        return new Candidate(
                "said-here",
                key.statement().section().index(),
                new SingleChoice("Which of these statements does " + section + " make?", options),
                key.sentence(),
                Answered.free(),
                List.of(key.statement().section().evidence(key.statement().sentence())),
                Skill.MAIN_IDEA,
                BloomLevel.UNDERSTAND,
                key.statement().traits(0, 0.75));
    }
}
