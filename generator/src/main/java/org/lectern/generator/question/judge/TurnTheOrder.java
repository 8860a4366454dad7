package org.lectern.generator.question.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;

/** A statement of the text with "before" for "after" or the reverse, to be judged false. */
public final class TurnTheOrder implements StatementRule {

    /** What has a beginning and an end by which other things are told to come before or after. */
    private static final Set<String> EVENTS =
            Set.of("noun.event", "noun.act", "noun.phenomenon", "noun.process", "noun.communication");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        boolean deed = statement.predicate().pennTag().equals("VBD") && !statement.isCopular()
                || statement.auxiliaries().stream()
                                .anyMatch(word -> word.lower().matches("was|were"))
                        && statement.predicate().pennTag().equals("VBN");
        if (sentence.isEmpty() || statement.isNegated() || !deed) {
            return List.of();
        }
        return statement.shortened(statement.subject()).pieces().stream()
                .flatMap(piece -> marker(statement, piece).stream())
                .limit(1)
                .flatMap(
                        marker -> Substitution.in(
                                sentence.get(), marker.lower(), marker.lower().equals("after") ? "before" : "after")
                                .stream())
                .map(text -> StateTheTruth.candidate(
                        statement,
                        text,
                        false,
                        "The text tells it the other way round: look which came first.",
                        "turned-word",
                        0.8))
                .toList();
    }

    /** "After" or "before" at the head of a clause that tells an event, or of a noun that names one. */
    private static Optional<Word> marker(Statement statement, Piece piece) {
        ParsedSentence sentence = statement.sentence();
        Word first = piece.words().getFirst();
        boolean said = first.lower().matches("after|before")
                && first.head() == piece.head().index();
        if (!said) {
            return Optional.empty();
        }
        Word head = piece.head();
        boolean clause = piece.is(Piece.Role.CLAUSE)
                && head.is(UniversalTag.VERB)
                && sentence.children(head, "cop").isEmpty()
                && !sentence.isNegated(head)
                && !head.hasLemma("be", "have", "live", "bear", "die");
        boolean event = piece.is(Piece.Role.OBLIQUE)
                && head.is(UniversalTag.NOUN)
                && !statement.predicate().hasLemma("name", "look", "run", "go", "come", "take", "call", "ask", "chase")
                && Lexicon.shared().senses(head.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> EVENTS.contains(sense.category()));
        return clause || event ? Optional.of(first) : Optional.empty();
    }
}
