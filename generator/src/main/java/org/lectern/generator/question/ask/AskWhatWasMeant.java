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
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;

/** "What did the fox promise to do?", "What did the hens think?": the clause that completes a verb of mind is asked for. */
public final class AskWhatWasMeant implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement whole) {
        Statement statement = whole.shortened(whole.subject());
        Kind kind = Kind.of(statement.sentence(), statement.subject().head());
        List<Piece> completing = statement.all(Piece.Role.COMPLEMENT);
        if (!statement.rough() || kind == Kind.WHAT || statement.isCopular() || completing.size() != 1) {
            return List.of();
        }
        Piece complement = completing.getFirst();
        List<Word> words = new ArrayList<>(complement.words());
        boolean last = statement.pieces().stream().noneMatch(piece -> piece.start() > complement.start());
        if (!last) {
            return List.of();
        }
        boolean aim = words.getFirst().lower().equals("to")
                && complement.head().pennTag().equals("VB")
                && statement
                        .predicate()
                        .hasLemma(
                                "want",
                                "wish",
                                "try",
                                "decide",
                                "promise",
                                "refuse",
                                "agree",
                                "offer",
                                "resolve",
                                "hope",
                                "threaten",
                                "intend",
                                "attempt",
                                "plan",
                                "learn",
                                "manage",
                                "begin",
                                "start",
                                "dare",
                                "swear",
                                "prepare",
                                "desire",
                                "long",
                                "ask",
                                "beg",
                                "tell",
                                "order",
                                "command",
                                "urge",
                                "persuade",
                                "advise",
                                "warn",
                                "teach",
                                "forbid",
                                "allow",
                                "determine");
        boolean thought = ClauseWords.isFinite(statement.sentence(), complement.head())
                && statement
                        .predicate()
                        .hasLemma(
                                "think",
                                "say",
                                "know",
                                "believe",
                                "hear",
                                "see",
                                "find",
                                "learn",
                                "notice",
                                "tell",
                                "discover",
                                "declare",
                                "announce",
                                "promise",
                                "hope",
                                "wish",
                                "fear",
                                "remember",
                                "forget",
                                "guess",
                                "suppose",
                                "dream",
                                "perceive",
                                "observe",
                                "answer",
                                "reply",
                                "complain",
                                "confess",
                                "admit",
                                "swear");
        if (aim || words.getFirst().lower().equals("that")) {
            words.removeFirst();
        }
        boolean asks = words.isEmpty()
                || words.getFirst().lower().matches("if|whether|what|who|where|how|why|when|which|whose|[\"“”'‘’]");
        if (!aim && !thought || asks) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement);
        Optional<String> stem = aim ? asking.forAim(complement) : asking.forPiece(complement, "What");
        Answering answering =
                new Answering(complement.head(), words, false, Skill.CHARACTER, BloomLevel.UNDERSTAND, 0.7);
        return ShortAnswers.of("what-was-meant", article, statement, stem, asking, answering).stream()
                .toList();
    }
}
