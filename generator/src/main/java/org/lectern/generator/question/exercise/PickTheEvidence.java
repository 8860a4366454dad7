package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Option;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.SectionReading;

/** "Which sentence tells why the ferry turned back?": the sentence that answers a question is to be picked. */
public final class PickTheEvidence {

    private static final Set<String> RULES = Set.of("why-cause", "why-purpose", "how", "what-was-done");
    private static final Set<String> QUESTION_WORDS = Set.of("what", "when", "where", "which", "does", "that", "this");
    private static final int SENTENCES = 4;
    private static final int LONGEST = 40;

    private PickTheEvidence() {}

    /** The question as one for its evidence; empty where the section has too few other sentences. */
    public static Optional<Candidate> of(SectionReading section, Candidate candidate) {
        if (!(candidate.question() instanceof ShortAnswer question) || !RULES.contains(candidate.rule())) {
            return Optional.empty();
        }
        List<ParsedSentence> near = around(section, candidate.traits().sentence());
        if (near.size() < SENTENCES || givesItselfAway(question.stem(), near, candidate)) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        for (ParsedSentence sentence : near) {
            boolean key = sentence.index() == candidate.traits().sentence();
            String text = sentence.text().replaceAll("\\s+", " ").strip();
            options.add(
                    key
                            ? Option.key(text, "It answers the question.")
                            : Option.distractor(text, "It tells something else."));
        }
        if (options.stream().map(Option::text).distinct().count() < SENTENCES) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                "evidence",
                candidate.section(),
                new EvidencePick("Which of these sentences answers the question “" + question.stem() + "”", options),
                candidate.focus(),
                Answered.free(),
                candidate.evidence(),
                Skill.EVIDENCE,
                BloomLevel.ANALYSE,
                candidate.traits().lessSafeBy(0.05)));
    }

    /** Whether the words of the question alone point at the key: no other sentence holds even half of them. */
    private static boolean givesItselfAway(String stem, List<ParsedSentence> near, Candidate candidate) {
        Set<String> asked = contentWords(stem);
        return near.stream()
                .filter(sentence -> sentence.index() != candidate.traits().sentence())
                .map(sentence -> contentWords(sentence.text()))
                .noneMatch(words -> 2 * asked.stream().filter(words::contains).count() >= asked.size());
    }

    private static Set<String> contentWords(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3 && !QUESTION_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    /** Four sentences in reading order, the key's among them. */
    private static List<ParsedSentence> around(SectionReading section, int key) {
        List<ParsedSentence> usable = section.sentences().stream()
                .filter(sentence -> sentence.index() == key
                        || sentence.words().size() <= LONGEST && PlainProse.holds(section, sentence))
                .toList();
        int at = 0;
        while (at < usable.size() && usable.get(at).index() != key) {
            at++;
        }
        int from = Math.max(0, Math.min(at - key % SENTENCES, usable.size() - SENTENCES));
        return at == usable.size() ? List.of() : usable.subList(from, Math.min(usable.size(), from + SENTENCES));
    }
}
