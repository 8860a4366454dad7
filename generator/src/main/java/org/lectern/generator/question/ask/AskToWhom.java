package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;

/** "To whom did the pilot give the map?", "For whom did she bake a cake?": the indirect object is asked for. */
public final class AskToWhom implements StatementRule {

    /** Verbs that give: what they give goes "to" somebody. */
    private static final Set<String> TO = Set.of(
            "give", "bring", "send", "show", "offer", "hand", "lend", "teach", "read", "throw", "pay", "sell",
            "promise", "pass", "award", "grant", "feed", "serve", "deliver", "leave", "write", "tell", "sing");

    /** Verbs that get or make: what they make is "for" somebody. */
    private static final Set<String> FOR =
            Set.of("buy", "make", "cook", "build", "bake", "knit", "draw", "fetch", "sew", "order", "find", "get");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<Piece> receiver = receiver(statement);
        Optional<String> questionWord = questionWord(statement);
        if (receiver.isEmpty()
                || questionWord.isEmpty()
                || statement.isNegated()
                || statement.rough()
                || isForeseen(statement)
                || statement.sentence().isPassive(statement.predicate())
                || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        ParsedSentence sentence = statement.sentence();
        Word head = receiver.get().head();
        boolean tells = sentence.nameAt(head).isPresent() || !AskWhatDidIt.isBareDefinite(sentence, head);
        if (Kind.of(sentence, head) != Kind.WHO || head.is(UniversalTag.PRON) || !tells) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(receiver.get()));
        return ShortAnswers.of(
                        "to-whom",
                        article,
                        statement,
                        asking.forPiece(receiver.get(), questionWord.get()),
                        asking,
                        Answering.detail(receiver.get(), 0.75))
                .stream()
                .toList();
    }

    /** "Would be bringing him a map": whether it came to that is left open. */
    private static boolean isForeseen(Statement statement) {
        return statement.auxiliaries().stream().anyMatch(word -> word.hasLemma("would"))
                && statement.predicate().pennTag().equals("VBG");
    }

    /** The indirect object, or the first of two noun phrases that were both read as objects. */
    private static Optional<Piece> receiver(Statement statement) {
        List<Piece> objects = statement.all(Piece.Role.OBJECT);
        List<Piece> indirect = statement.all(Piece.Role.INDIRECT_OBJECT);
        if (objects.size() == 2 && indirect.isEmpty()) {
            return Optional.of(objects.getFirst());
        }
        return objects.size() == 1 ? indirect.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> questionWord(Statement statement) {
        String verb = statement.predicate().lemma();
        if (TO.contains(verb)) {
            return Optional.of("To whom");
        }
        return FOR.contains(verb) ? Optional.of("For whom") : Optional.empty();
    }
}
