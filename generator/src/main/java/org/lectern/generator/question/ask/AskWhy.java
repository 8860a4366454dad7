package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.ClauseWords;
import org.lectern.generator.question.reading.Connectives;
import org.lectern.generator.question.reading.Idioms;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.words.Surface;

/** "Why did the ferry turn back?": the text gives a cause or a purpose for what it states. */
public final class AskWhy implements StatementRule {

    /** Verbs by which somebody wants somebody to do something, or sets about it. */
    private static final Set<String> WANTS_DEED = Set.of(
            "ask",
            "beg",
            "order",
            "command",
            "tell",
            "desire",
            "want",
            "wish",
            "urge",
            "persuade",
            "allow",
            "permit",
            "force",
            "compel",
            "advise",
            "warn",
            "teach",
            "instruct",
            "request",
            "entreat",
            "implore",
            "encourage",
            "enable",
            "cause",
            "expect",
            "oblige",
            "challenge",
            "undertake",
            "attempt",
            "try",
            "remind",
            "dare",
            "train",
            "programme",
            "program",
            "sentence",
            "forbid",
            "lead",
            "direct",
            "bid",
            "motion",
            "signal");

    /** Verbs for how something went, whoever wanted it: "beat them to earn a place" tells what came of it. */
    private static final Set<String> ENDS_IN = Set.of(
            "beat",
            "win",
            "defeat",
            "draw",
            "lose",
            "score",
            "rise",
            "fall",
            "grow",
            "climb",
            "drop",
            "increase",
            "decrease",
            "overtake",
            "surpass",
            "outscore",
            "overcome",
            "finish",
            "top");

    private static final Set<String> REACH = Set.of(
            "earn",
            "reach",
            "become",
            "finish",
            "win",
            "take",
            "claim",
            "secure",
            "advance",
            "clinch",
            "end",
            "stand",
            "level",
            "move",
            "lead",
            "gain",
            "set",
            "seal",
            "complete",
            "retain",
            "qualify",
            "progress",
            "go");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        if (!Subjects.canBeNamed(article, statement)) {
            return found;
        }
        ParsedSentence sentence = statement.sentence();
        for (Piece piece : statement.pieces()) {
            boolean cause = isCause(sentence, piece)
                    || statement.rough() && (isMotive(sentence, piece) || Feelings.isReason(statement, piece));
            // Where the question would name one purpose, the text gives two.
            boolean another = statement.pieces().stream()
                    .anyMatch(other -> !other.equals(piece)
                            && other.is(Piece.Role.CLAUSE)
                            && other.words().getFirst().lower().equals("to"));
            if (another || !cause && !isPurpose(statement, piece)) {
                continue;
            }
            Asking asking = new Asking(article.parsed(), withoutShare(statement.shortened(piece), piece));
            Answering answering =
                    Answering.detail(piece, cause ? 0.85 : 0.75).as(Skill.CAUSE_AND_EFFECT, BloomLevel.UNDERSTAND);
            ShortAnswers.of(
                            cause ? "why-cause" : "why-purpose",
                            article,
                            statement,
                            asking.forPiece(piece, "Why"),
                            asking,
                            answering)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "In part because …": the question asks for a cause, of which there may be others. */
    private static Statement withoutShare(Statement statement, Piece cause) {
        return statement.pieces().stream()
                .filter(piece -> piece.words().getLast().index() == cause.start() - 1
                        && Connectives.isShare(statement.sentence(), piece.words()))
                .findFirst()
                .map(statement::without)
                .orElse(statement);
    }

    private static boolean isCause(ParsedSentence sentence, Piece piece) {
        if (piece.is(Piece.Role.CLAUSE)) {
            return sentence.children(piece.head(), "mark").stream()
                    .anyMatch(mark -> mark.hasLemma("because")
                            || mark.hasLemma("for") && ClauseWords.isFinite(sentence, piece.head()));
        }
        if (!piece.is(Piece.Role.OBLIQUE)) {
            return false;
        }
        String opening = Surface.plain(
                sentence, piece.words().subList(0, Math.min(2, piece.words().size())));
        return opening.equalsIgnoreCase("because of")
                || opening.equalsIgnoreCase("due to")
                || opening.equalsIgnoreCase("owing to")
                || opening.equalsIgnoreCase("thanks to");
    }

    /** "Fearing the dog", "being tired": what moved somebody. */
    private static boolean isMotive(ParsedSentence sentence, Piece piece) {
        boolean participle = piece.is(Piece.Role.CLAUSE)
                && sentence.children(piece.head(), "mark", "nsubj", "case").isEmpty();
        return participle
                && (piece.head().pennTag().equals("VBG")
                                && piece.head()
                                        .hasLemma(
                                                "fear", "think", "believe", "wish", "want", "hope", "know", "suppose",
                                                "imagine", "intend", "desire", "expect")
                        || piece.words().getFirst().lower().equals("being")
                                && sentence.children(piece.head(), "cop", "aux:pass").stream()
                                        .anyMatch(word -> word.lower().equals("being")));
    }

    /** "Ordered the crew to row", "waited for the bell to ring": what was ordered, and no purpose of the order. */
    private static boolean isAskedOf(Statement statement, Piece piece) {
        boolean waits = statement.predicate().hasLemma("wait", "long", "call", "look")
                && statement.all(Piece.Role.OBLIQUE).stream()
                        .anyMatch(other -> other.words().getLast().index() == piece.start() - 1
                                && other.words().getFirst().lower().matches("for|on|upon"));
        return waits || WANTS_DEED.contains(statement.predicate().lemma().toLowerCase(Locale.ROOT));
    }

    /** "Woke to find the house empty", "went on to become a judge": it came so, and nobody meant it. */
    private static boolean isOutcome(Statement statement, Piece piece) {
        return piece.head().hasLemma("find", "discover", "realise", "realize", "learn")
                        && statement.predicate().hasLemma("wake", "awake", "awaken", "return", "arrive", "come", "open")
                || piece.head().hasLemma("see", "hear")
                        && statement.predicate().hasLemma("wake", "awake", "awaken", "open")
                        && !statement.sentence().children(piece.head(), "ccomp").isEmpty()
                || REACH.contains(piece.head().lemma().toLowerCase(Locale.ROOT))
                        && ENDS_IN.contains(statement.predicate().lemma().toLowerCase(Locale.ROOT))
                || piece.head().hasLemma("become", "be")
                        && statement.predicate().hasLemma("go", "grow", "live", "come", "turn", "rise")
                || statement.predicate().hasLemma("go")
                        && statement.all(Piece.Role.PARTICLE).stream()
                                .anyMatch(particle -> particle.head().hasLemma("on"))
                || statement.predicate().hasLemma("go")
                        && statement.all(Piece.Role.ADVERB).stream()
                                .anyMatch(particle -> particle.head().hasLemma("on"));
    }

    /** "Brought his showmanship to trade talks": where it was brought, though "trade" may be a verb. */
    private static boolean isGoal(Statement statement, Piece piece) {
        Word infinitive = piece.head();
        return statement.predicate().hasLemma("bring", "add", "give", "lend", "devote", "contribute", "apply")
                && infinitive.index() < statement.sentence().words().size()
                && statement.sentence().word(infinitive.index() + 1).is(UniversalTag.NOUN)
                && !Lexicon.shared()
                        .senses(infinitive.lemma(), PartOfSpeech.NOUN)
                        .isEmpty();
    }

    /** "Tickets to see the match", "her eagerness to share it": it says what they are for or of. */
    private static boolean belongsToNoun(ParsedSentence sentence, Piece piece) {
        return piece.start() > 1
                && piece.words().getFirst().lower().equals("to")
                && Idioms.takesInfinitive(sentence.word(piece.start() - 1));
    }

    /** "in order to see", or a bare "to see" after an active verb with its object or goal already there. */
    private static boolean isPurpose(Statement statement, Piece piece) {
        if (!piece.is(Piece.Role.CLAUSE) || statement.isNegated() || statement.isCopular()) {
            return false;
        }
        ParsedSentence sentence = statement.sentence();
        Word first = piece.words().getFirst();
        boolean inOrder = first.lower().equals("in")
                && piece.words().size() > 3
                && piece.words().get(1).lower().equals("order");
        boolean infinitive = first.lower().equals("to")
                && piece.head().is(UniversalTag.VERB)
                && (piece.head().pennTag().equals("VB"))
                && sentence.children(piece.head(), "nsubj").isEmpty();
        boolean complete = piece.start() > statement.predicate().index()
                && (statement.object().isPresent()
                        || !statement.all(Piece.Role.OBLIQUE).isEmpty()
                        || statement
                                .predicate()
                                .hasLemma(
                                        "go", "come", "return", "travel", "stop", "run", "leave", "work", "meet",
                                        "gather"));
        boolean result = statement
                .predicate()
                .hasLemma(
                        "be",
                        "have",
                        "seem",
                        "appear",
                        "use",
                        "need",
                        "get",
                        "grow",
                        "take",
                        "continue",
                        "require",
                        "serve",
                        "help",
                        "prove");
        if (isAskedOf(statement, piece) || isOutcome(statement, piece) || belongsToNoun(sentence, piece)) {
            return false;
        }
        if (isGoal(statement, piece)) {
            return false;
        }
        Word subject = statement.subject().head();
        Kind kind = Kind.of(sentence, subject);
        boolean somebody = sentence.isPassive(statement.predicate())
                || kind == Kind.WHO
                || kind == Kind.UNSURE && !subject.is(UniversalTag.NOUN)
                || statement.rough();
        if (!somebody && !inOrder) {
            return false;
        }
        boolean degree = statement.pieces().stream()
                .flatMap(other -> other.words().stream())
                .anyMatch(word -> word.index() < piece.start()
                        && word.hasLemma("enough", "too", "so", "first", "second", "third", "last", "only", "next"));
        return inOrder
                || !degree && infinitive && complete && !result && piece.words().size() >= 3;
    }
}
