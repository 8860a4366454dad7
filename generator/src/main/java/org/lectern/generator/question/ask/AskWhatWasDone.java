package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Asking;

/** "What did Ada Holt build?", "Whom did the council elect?": the object is asked for. */
public final class AskWhatWasDone implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<Piece> object = statement.object();
        if (object.isEmpty() || statement.isNegated() || statement.isCopular()) {
            return List.of();
        }
        ParsedSentence sentence = statement.sentence();
        Word head = object.get().head();
        Kind kind = Kind.of(sentence, head);
        boolean time = sentence.mentionHeadedBy(head)
                .map(Mention::type)
                .filter(t -> t == EntityType.TIME || t == EntityType.QUANTITY)
                .isPresent();
        if (kind == Kind.UNSURE && !statement.rough()
                || time
                || statement.predicate().hasLemma("find", "consider", "make", "leave", "keep", "call")
                        && object.get().words().size() > 4
                || Nominals.announces(sentence, head)
                || kind == Kind.WHO
                        && statement.predicate().hasLemma("include", "involve", "comprise", "have", "number")
                || head.is(UniversalTag.PRON)
                || !isSpecific(statement, object.get())
                || statement.needsContext(object.get())
                || Nominals.isIdiom(statement.predicate(), head)
                || !Nominals.saysSomething(sentence, head)
                || !statement.all(Piece.Role.COMPLEMENT).isEmpty()
                || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(object.get()));
        String questionWord = kind == Kind.WHO ? "Who" : "What";
        return ShortAnswers.of(
                        "what-was-done",
                        article,
                        statement,
                        asking.forPiece(object.get(), questionWord),
                        asking,
                        Answering.detail(
                                object.get(),
                                isBare(object.get())
                                                || AskWhatDidIt.isBareDefinite(sentence, head)
                                                || statement.predicate().hasLemma("have")
                                        ? 0.62
                                        : 0.75))
                .stream()
                .toList();
    }

    /** "What did he take?": a verb that goes with nearly anything must be told more of than its subject. */
    private static boolean isSpecific(Statement statement, Piece object) {
        long content = statement.pieces().stream()
                .filter(piece -> !piece.equals(object)
                        && !piece.is(Piece.Role.SUBJECT, Piece.Role.AUXILIARY)
                        && piece.head() != statement.predicate())
                .flatMap(piece -> piece.words().stream())
                .filter(Stems::isContent)
                .count();
        return content >= 1
                || !statement
                        .predicate()
                        .hasLemma(
                                "take", "get", "have", "give", "make", "do", "see", "bring", "put", "find", "hear",
                                "use", "show", "want", "need", "know", "hold", "keep", "leave", "place", "set", "pay",
                                "provide", "offer", "include", "affect", "produce", "like", "love", "receive", "buy",
                                "eat", "hit", "catch", "carry", "pick", "pull", "open", "close", "start", "finish");
    }

    /** "A letter": one indefinite noun is seldom worth asking for. */
    private static boolean isBare(Piece piece) {
        return piece.words().size() <= 2 && piece.words().getFirst().hasLemma("a", "an");
    }
}
