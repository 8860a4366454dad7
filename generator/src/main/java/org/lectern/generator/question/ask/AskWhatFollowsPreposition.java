package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Set;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
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
import org.lectern.generator.question.wording.Asking;

/** "What does the harvest depend on?": the verb and its preposition belong together, and the phrase ends the clause. */
public final class AskWhatFollowsPreposition implements StatementRule {

    /** Verb and preposition that make one meaning. */
    private static final Set<String> PAIRS = Set.of(
            "depend on",
            "rely on",
            "consist of",
            "lead to",
            "contribute to",
            "result in",
            "refer to",
            "belong to",
            "focus on",
            "deal with",
            "serve as",
            "act as",
            "work as",
            "suffer from",
            "die of",
            "apply for",
            "fight for",
            "search for",
            "look for",
            "call for",
            "hinge on",
            "rest on",
            "concentrate on",
            "participate in",
            "engage in",
            "specialise in",
            "specialize in",
            "turn into",
            "develop into",
            "evolve into",
            "stem from",
            "arise from",
            "derive from",
            "originate from",
            "respond to",
            "react to",
            "object to",
            "agree on",
            "agree to",
            "complain about",
            "worry about",
            "learn about",
            "talk about",
            "write about",
            "dream of",
            "warn of",
            "benefit from",
            "differ from",
            "recover from",
            "protect from",
            "compose of",
            "make of",
            "base on",
            "know for",
            "connect to",
            "link to",
            "relate to",
            "expose to",
            "compare to",
            "associate with",
            "involve in",
            "include in",
            "bind to",
            "convert into",
            "divide into",
            "replace by",
            "drive by",
            "cause by",
            "surround by",
            "cover with",
            "fill with",
            "name after",
            "aim at",
            "point to",
            "adapt to",
            "respond with",
            "start with",
            "begin with",
            "end with");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        ParsedSentence sentence = statement.sentence();
        List<Piece> obliques = statement.all(Piece.Role.OBLIQUE);
        if (obliques.isEmpty()
                || statement.isNegated()
                || statement.isCopular()
                || statement.object().isPresent()
                || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        Piece piece = obliques.getFirst();
        List<Word> cases = sentence.children(piece.head(), "case");
        boolean last = statement.pieces().getLast().equals(piece);
        boolean next = piece.start() == statement.predicate().index() + 1;
        EntityType type =
                sentence.mentionHeadedBy(piece.head()).map(Mention::type).orElse(EntityType.ABSTRACT);
        if (cases.size() != 1
                || !last
                || !next
                || piece.words().size() > 12
                || type == EntityType.TIME
                || Nominals.announces(sentence, piece.head())
                || piece.head().is(UniversalTag.PRON)
                || Kind.of(sentence, piece.head()) != Kind.WHAT
                || !PAIRS.contains(
                        statement.predicate().lemma() + " " + cases.getFirst().lower())) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(piece));
        List<Word> answer =
                piece.words().stream().filter(word -> !cases.contains(word)).toList();
        Answering answering = new Answering(piece.head(), answer, false, Skill.DETAIL, BloomLevel.REMEMBER, 0.8);
        return ShortAnswers.of(
                        "what-after-preposition",
                        article,
                        statement,
                        asking.forPiece(piece, "What", cases.getFirst().lower()),
                        asking,
                        answering)
                .stream()
                .toList();
    }
}
