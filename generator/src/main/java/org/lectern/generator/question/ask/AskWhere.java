package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;

/** "Where was the bridge built?": a phrase that tells a place is asked for. */
public final class AskWhere implements StatementRule {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "on", "near", "inside", "outside", "beside", "under", "behind", "beneath", "above", "between",
            "to", "into", "along", "across");

    private static final Set<String> PLACES = Set.of(
            "location",
            "structure",
            "region",
            "geographical area",
            "body of water",
            "land",
            "way",
            "area",
            "geological formation",
            "building");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        if (statement.isNegated()
                || statement.isCopular() && !statement.rough()
                || !Subjects.canBeNamed(article, statement)) {
            return found;
        }
        ParsedSentence sentence = statement.sentence();
        List<Piece> places = new ArrayList<>(statement.all(Piece.Role.OBLIQUE));
        if (statement.isCopular()) {
            places.add(statement.verb());
        }
        for (Piece piece : places) {
            boolean place =
                    isPlace(sentence, piece.head()) || statement.rough() && isRoughlyPlace(sentence, piece.head());
            if (!place
                    || piece.words().size() > 10
                    || piece.start() < statement.subject().start()
                    || !statement.rough() && !isTheOnlyPlace(statement, piece)) {
                continue;
            }
            Asking asking = new Asking(article.parsed(), statement.shortened(piece));
            ShortAnswers.of(
                            "where",
                            article,
                            statement,
                            asking.forPiece(piece, "Where"),
                            asking,
                            Answering.detail(piece, 0.72))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "He went out to the field by boat": with a particle or a second phrase the question sounds cut off. */
    private static boolean isTheOnlyPlace(Statement statement, Piece piece) {
        boolean alone = statement.all(Piece.Role.OBLIQUE).stream()
                .filter(other -> other.start() > statement.predicate().index())
                .allMatch(piece::equals);
        boolean specific = statement.object().isPresent()
                || !statement.auxiliaries().isEmpty()
                || statement.pieces().stream().anyMatch(other -> other.is(Piece.Role.CLAUSE));
        return alone && specific && statement.all(Piece.Role.PARTICLE).isEmpty();
    }

    /** Of a noun that the dictionary has for a place, a building or a room, though it has no name. */
    private static boolean isRoughlyPlace(ParsedSentence sentence, Word head) {
        List<Word> cases = sentence.children(head, "case");
        return cases.size() == 1
                && (PREPOSITIONS.contains(cases.getFirst().lower())
                        || cases.getFirst().hasLemma("upon", "through", "towards", "toward", "by"))
                && head.is(UniversalTag.NOUN)
                && Lexicon.shared().kindsOf(head.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(kind -> PLACES.contains(kind) || kind.equals("room"));
    }

    private static boolean isPlace(ParsedSentence sentence, Word head) {
        List<Word> cases = sentence.children(head, "case");
        boolean preposition =
                cases.size() == 1 && PREPOSITIONS.contains(cases.getFirst().lower());
        boolean typed = sentence.mentionHeadedBy(head)
                .map(Mention::type)
                .filter(type -> type == EntityType.PLACE)
                .isPresent();
        boolean goal = !cases.isEmpty() && cases.getFirst().hasLemma("to", "into");
        boolean moves = sentence.head(head)
                .filter(verb -> verb.hasLemma(
                        "go",
                        "move",
                        "travel",
                        "come",
                        "return",
                        "walk",
                        "run",
                        "sail",
                        "fly",
                        "ride",
                        "drive",
                        "fall",
                        "send",
                        "bring",
                        "carry",
                        "take",
                        "flee",
                        "emigrate",
                        "migrate"))
                .isPresent();
        if (!preposition || !typed || goal && !moves) {
            return false;
        }
        return head.is(UniversalTag.PROPN)
                || head.is(UniversalTag.NOUN)
                        && Lexicon.shared().kindsOf(head.lemma().toLowerCase(Locale.ROOT)).stream()
                                .anyMatch(PLACES::contains);
    }
}
