package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.ClauseWords;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;

/** "What happened when the wheel stopped?": the main clause answers, the clause of time or cause is given. */
public final class AskWhatHappened implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement whole) {
        Statement statement = whole.shortened(whole.subject());
        boolean event = !statement.isCopular()
                && !statement.isNegated()
                && statement.predicate().pennTag().matches("VB[DN]");
        Optional<Piece> occasion = statement.pieces().stream()
                .filter(piece ->
                        piece.is(Piece.Role.CLAUSE) && ClauseWords.isFinite(statement.sentence(), piece.head()))
                .filter(piece -> statement.sentence().children(piece.head(), "mark", "advmod").stream()
                        .anyMatch(mark -> mark.hasLemma("when", "after", "once")))
                .findFirst();
        if (!event || occasion.isEmpty() || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        List<Word> answer = new ArrayList<>();
        for (Piece piece : statement.pieces()) {
            if (!piece.equals(occasion.get())) {
                answer.addAll(piece.words());
            }
        }
        Asking asking = new Asking(article.parsed(), statement);
        Answering answering =
                new Answering(statement.predicate(), answer, true, Skill.CAUSE_AND_EFFECT, BloomLevel.UNDERSTAND, 0.7);
        return ShortAnswers.of(
                        "what-happened", article, statement, asking.forOutcome(occasion.get()), asking, answering)
                .stream()
                .toList();
    }
}
