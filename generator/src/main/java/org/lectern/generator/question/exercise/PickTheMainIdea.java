package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.wording.Openings;
import org.lectern.generator.summary.Centrality;

/** "Which statement sums up this section?": its most central sentence among those of other sections. */
public final class PickTheMainIdea implements SectionRule {

    private static final int FEWEST_SENTENCES = 4;
    private static final int MOST_WORDS = 32;

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        Optional<ParsedSentence> key = central(section);
        if (section.sentences().size() < FEWEST_SENTENCES || key.isEmpty() || !isTopic(section, key.get())) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.key(line(key.get()), "It says what most of the section is about."));
        article.sections().stream()
                .filter(other ->
                        other.index() != section.index() && other.sentences().size() >= FEWEST_SENTENCES)
                .sorted(Comparator.comparingInt(other -> Math.abs(other.index() - section.index())))
                .flatMap(other -> central(other).stream())
                .filter(other -> similarLength(other, key.get())
                        && !takesUp(other, section.section().heading()))
                .limit(3)
                .forEach(other -> options.add(Option.distractor(line(other), "This is said in another section.")));
        if (options.size() < 4) {
            return List.of();
        }
        String heading = section.section().heading();
        String which = heading.isBlank() ? "this section" : "the section “" + heading + "”";
        return List.of(new Candidate(
                "main-idea",
                section.index(),
                new SingleChoice("Which statement best tells what " + which + " is about?", options),
                "main idea",
                Answered.free(),
                List.of(section.evidence(key.get())),
                Skill.MAIN_IDEA,
                BloomLevel.UNDERSTAND,
                Traits.of(key.get(), heading.isBlank() ? 0.5 : 0.66)));
    }

    /** It opens the section, takes up its heading, and most other sentences take up one of its words. */
    private static boolean isTopic(SectionReading section, ParsedSentence key) {
        Set<String> said = nouns(key);
        long taken = section.sentences().stream()
                .filter(other -> other != key && nouns(other).stream().anyMatch(said::contains))
                .count();
        return section.sentences().indexOf(key) <= 1
                && takesUp(key, section.section().heading())
                && taken * 2 >= section.sentences().size();
    }

    private static boolean takesUp(ParsedSentence sentence, String heading) {
        String words = " " + heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return nouns(sentence).stream().anyMatch(noun -> noun.length() > 3 && words.contains(" " + noun));
    }

    private static Set<String> nouns(ParsedSentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN))
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The most central sentence that stands alone. */
    static Optional<ParsedSentence> central(SectionReading section) {
        double[] weights = Centrality.of(section.sentences());
        return section.sentences().stream()
                .filter(sentence -> PlainProse.holds(section, sentence)
                        && sentence.words().size() <= MOST_WORDS
                        && sentence.words().size() >= 8
                        && BlankTheKeyTerm.standsAlone(sentence)
                        && sentence.words().stream().noneMatch(word -> word.isThirdPersonPronoun() && word.index() < 8))
                .max(Comparator.comparingDouble(
                        sentence -> weights[section.sentences().indexOf(sentence)]));
    }

    private static boolean similarLength(ParsedSentence one, ParsedSentence other) {
        double ratio = (double) one.text().length() / other.text().length();
        return ratio > 0.55 && ratio < 1.8;
    }

    private static String line(ParsedSentence sentence) {
        return Openings.without(sentence.text()
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*\\[\\d+]", "")
                .strip());
    }
}
