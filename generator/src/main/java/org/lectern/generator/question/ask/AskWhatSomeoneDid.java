package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
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

/** "What did the miller do when the wheel stopped?": the whole deed is asked for, its occasion is given. */
public final class AskWhatSomeoneDid implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement whole) {
        Statement statement = whole.shortened(whole.subject());
        ParsedSentence sentence = statement.sentence();
        Word verb = statement.predicate();
        Kind kind = Kind.of(sentence, statement.subject().head());
        boolean somebody = kind == Kind.WHO || statement.rough() && kind == Kind.UNSURE;
        Optional<Piece> occasion = occasion(statement);
        if (!somebody
                || statement.isCopular()
                || statement.isNegated()
                || !statement.auxiliaries().isEmpty()
                || !verb.is(UniversalTag.VERB)
                || verb.hasLemma(
                        "be", "have", "know", "seem", "appear", "live", "like", "love", "want", "think", "believe",
                        "become", "say")
                || occasion.isEmpty() && !statement.rough()
                || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        List<Word> deed = new ArrayList<>();
        for (Piece piece : statement.pieces()) {
            boolean given = piece.is(Piece.Role.SUBJECT)
                    || occasion.filter(piece::equals).isPresent();
            if (!given && piece.start() >= statement.subject().start()) {
                deed.addAll(piece.words());
            }
        }
        Asking asking = new Asking(article.parsed(), statement);
        Optional<String> stem = asking.forDeed(occasion);
        Answering answering = new Answering(
                verb, deed, false, Skill.CHARACTER, BloomLevel.UNDERSTAND, occasion.isPresent() ? 0.72 : 0.5);
        return deed.size() < 3
                ? List.of()
                : ShortAnswers.of("what-someone-did", article, statement, stem, asking, answering).stream()
                        .toList();
    }

    /** The clause or dated phrase that tells when. */
    private static Optional<Piece> occasion(Statement statement) {
        return statement.pieces().stream()
                .filter(piece -> piece.is(Piece.Role.CLAUSE))
                .filter(piece -> statement.sentence().children(piece.head(), "mark", "advmod").stream()
                        .anyMatch(mark -> mark.hasLemma("when", "after", "before", "while", "once", "as", "until")))
                .findFirst();
    }
}
