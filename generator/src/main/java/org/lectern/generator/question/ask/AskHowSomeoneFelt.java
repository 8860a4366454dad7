package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
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

/** "How did the miller feel when the wheel stopped?": the text names the feeling. */
public final class AskHowSomeoneFelt implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Optional<Word> told = Feelings.told(statement);
        if (told.isEmpty()) {
            return List.of();
        }
        Word feeling = told.get();
        boolean copular = statement.isCopular();
        // "Was so tired that he fell asleep": what came of it is asked for as if he felt it.
        boolean degree = sentence.children(feeling, "advmod").stream().anyMatch(word -> word.hasLemma("so", "too"))
                || statement.pieces().stream()
                        .anyMatch(piece -> piece.start() > feeling.index()
                                && piece.words().getFirst().lower().equals("that"));
        if (!copular && !statement.rough()
                || degree
                || isMore(statement)
                || !(Kind.of(sentence, statement.subject().head()) == Kind.WHO || statement.rough())
                || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        List<Word> words = feeling.equals(statement.predicate())
                ? statement.verb().words()
                : statement.all(Piece.Role.COMPLEMENT).getFirst().words();
        Asking asking = new Asking(article.parsed(), statement.shortened(statement.subject()));
        Answering answering = new Answering(feeling, words, false, Skill.CHARACTER, BloomLevel.UNDERSTAND, 0.74);
        return ShortAnswers.of("how-someone-felt", article, statement, asking.forFeeling(), asking, answering).stream()
                .toList();
    }

    /** "Felt for what he did", "felt because …": only a time, "to hear it" and "about it" go with the question. */
    private static boolean isMore(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        return statement.pieces().stream()
                .filter(piece -> piece.start() > statement.predicate().index())
                .filter(piece -> piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE, Piece.Role.COMPLEMENT))
                .anyMatch(piece -> piece.is(Piece.Role.OBLIQUE)
                        ? sentence.children(piece.head(), "case").stream()
                                .anyMatch(word -> word.hasLemma("for", "of", "with", "from", "because"))
                        : !piece.words().getFirst().lower().matches("when|after|before|while|once|as|to|about|at"));
    }
}
