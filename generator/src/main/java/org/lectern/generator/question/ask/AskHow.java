package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;

/** "How did the engineers save the dam?": the means are given, "by lowering the lake". */
public final class AskHow implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        if (statement.isNegated() || !Subjects.canBeNamed(article, statement)) {
            return found;
        }
        ParsedSentence sentence = statement.sentence();
        for (Piece piece : statement.all(Piece.Role.CLAUSE)) {
            Word first = piece.words().getFirst();
            boolean means = first.lower().equals("by")
                    && piece.head().pennTag().equals("VBG")
                    && piece.words().size() >= 3
                    && sentence.children(piece.head(), "mark").contains(first);
            if (!means) {
                continue;
            }
            Asking asking = new Asking(article.parsed(), statement.shortened(piece));
            Answering answering = Answering.detail(piece, 0.82).as(Skill.CAUSE_AND_EFFECT, BloomLevel.UNDERSTAND);
            ShortAnswers.of("how", article, statement, asking.forPiece(piece, "How"), asking, answering)
                    .ifPresent(found::add);
        }
        return found;
    }
}
