package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.Stems;

/** "Put these events in order": what happens one after another in a stretch of narrative. */
public final class OrderTheEvents implements SectionRule {

    private static final int EVENTS = 4;
    private static final int LONGEST = 16;

    /** Words that give an event its place in the order without reading. */
    private static final Pattern TELLS_WHEN = Pattern.compile(
            "(?i)\\d{3}|\\b(born|died|dies|death|first|last|finally|then|after|before|when|while|until|later|next|again"
                    + "|soon|once|january|february|march|april|may|june|july|august|september|october|november|december)\\b");

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<String> events = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<ParsedSentence> sentences = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            Optional<String> event = StatementReader.read(section, sentence).stream()
                    .filter(statement -> happens(statement))
                    .flatMap(statement -> StateTheTruth.sentence(article, statement).stream())
                    .filter(text -> Stems.words(text) <= LONGEST
                            && !TELLS_WHEN.matcher(text).find())
                    .findFirst();
            if (event.isPresent() && !events.contains(event.get())) {
                events.add(event.get());
                evidence.add(section.evidence(sentence));
                sentences.add(sentence);
            }
        }
        if (events.size() < EVENTS || !isNarrative(section)) {
            return List.of();
        }
        List<String> spread = new ArrayList<>();
        List<Evidence> proof = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            int at = i * (events.size() - 1) / (EVENTS - 1);
            spread.add(events.get(at));
            proof.add(evidence.get(at));
        }
        return List.of(new Candidate(
                "order-events",
                section.index(),
                new Ordering("Put these events in the order in which the section tells them.", spread),
                "order",
                Answered.free(),
                proof,
                Skill.SEQUENCE,
                BloomLevel.UNDERSTAND,
                Traits.of(sentences.getFirst(), 0.75)));
    }

    /** Most sentences are in the past and several say how one thing followed another. */
    private static boolean isNarrative(SectionReading section) {
        long past = section.sentences().stream()
                .filter(sentence -> sentence.words().stream()
                        .anyMatch(word -> word.pennTag().equals("VBD")))
                .count();
        long linked = section.sentences().stream()
                .filter(
                        sentence -> sentence.words().stream()
                                .anyMatch(
                                        word -> word.lower()
                                                .matches(
                                                        "then|after|when|next|later|until|finally|before|soon|afterwards|once|suddenly|meanwhile|while")))
                .count();
        return past * 10 >= section.sentences().size() * 7L && linked >= 3;
    }

    /** A plain past event: no state, no look back ("had gone"), no habit ("would go"). */
    private static boolean happens(Statement statement) {
        Word verb = statement.predicate();
        return statement.auxiliaries().isEmpty()
                && verb.pennTag().equals("VBD")
                && !statement.isNegated()
                && !verb.hasLemma(
                        "be", "have", "know", "like", "love", "want", "seem", "live", "own", "hate", "think", "believe",
                        "stand", "lie", "need", "contain", "include", "feel", "look", "mean", "hold", "remain");
    }
}
