package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Phrases behind an object that were read as the verb's and are the noun's own: "dropped (its investigation into the
 * fire)". Asked for without them, the object leaves half of its name in the question.
 */
public final class Complements {

    /** Prepositions that a noun takes, whatever verb stands before it. */
    private static final Map<String, Set<String>> TAKEN = Map.ofEntries(
            Map.entry(
                    "into",
                    Set.of(
                            "investigation",
                            "inquiry",
                            "enquiry",
                            "probe",
                            "research",
                            "insight",
                            "transformation",
                            "foray",
                            "look",
                            "conversion",
                            "expansion",
                            "entry",
                            "dive",
                            "translation",
                            "integration",
                            "merger",
                            "incursion",
                            "review")),
            Map.entry(
                    "about",
                    Set.of(
                            "deal",
                            "fuss",
                            "question",
                            "story",
                            "book",
                            "concern",
                            "claim",
                            "information",
                            "complaint",
                            "tale",
                            "joke",
                            "film",
                            "song",
                            "article",
                            "doubt",
                            "report",
                            "remark",
                            "warning",
                            "rumour",
                            "rumor",
                            "talk",
                            "debate",
                            "worry",
                            "lecture",
                            "fear",
                            "idea",
                            "news")),
            Map.entry(
                    "on",
                    Set.of(
                            "attack",
                            "assault",
                            "ban",
                            "restriction",
                            "limit",
                            "view",
                            "curb",
                            "perspective",
                            "comment",
                            "influence",
                            "dependence",
                            "reliance",
                            "book",
                            "lecture",
                            "treatise",
                            "monopoly",
                            "effect",
                            "impact",
                            "clampdown",
                            "crackdown",
                            "raid",
                            "tax")),
            Map.entry(
                    "for",
                    Set.of(
                            "demand",
                            "need",
                            "desire",
                            "dash",
                            "responsibility",
                            "preference",
                            "respect",
                            "admiration",
                            "bid",
                            "appetite",
                            "enthusiasm",
                            "passion",
                            "love",
                            "recipe",
                            "cure",
                            "sympathy")),
            Map.entry(
                    "to",
                    Set.of(
                            "resistance",
                            "damage",
                            "objection",
                            "opposition",
                            "threat",
                            "commitment",
                            "devotion",
                            "loyalty",
                            "reluctance",
                            "contribution",
                            "approach",
                            "alternative",
                            "sequel",
                            "solution",
                            "reaction",
                            "exposure",
                            "access")),
            Map.entry(
                    "between",
                    Set.of(
                            "difference",
                            "relationship",
                            "link",
                            "connection",
                            "gap",
                            "distinction",
                            "border",
                            "agreement",
                            "peace",
                            "war",
                            "conflict",
                            "contrast",
                            "similarity",
                            "tie")),
            Map.entry(
                    "over",
                    Set.of(
                            "dispute",
                            "quarrel",
                            "argument",
                            "control",
                            "power",
                            "victory",
                            "concern",
                            "authority",
                            "advantage",
                            "influence")));

    /** What is conferred names who confers it: "was awarded (a doctorate from the university)". */
    private static final Set<String> CONFERRED =
            Set.of("doctorate", "degree", "prize", "award", "medal", "scholarship", "fellowship", "title");

    private Complements() {}

    /**
     * The object with the phrase that stands right behind it and is its own.
     *
     * @return empty where no such phrase stands there
     */
    public static Optional<Piece> withOwn(Statement statement, Piece object) {
        int next = object.words().getLast().index() + 1;
        return statement.all(Piece.Role.OBLIQUE).stream()
                .filter(phrase ->
                        phrase.start() == next && !phrase.afterComma() && belongs(statement, object.head(), phrase))
                .findFirst()
                .map(phrase -> {
                    List<Word> words = new ArrayList<>(object.words());
                    words.addAll(phrase.words());
                    return new Piece(Piece.Role.OBJECT, object.head(), words, object.afterComma());
                });
    }

    private static boolean belongs(Statement statement, Word noun, Piece phrase) {
        Word preposition = phrase.words().getFirst();
        if (!preposition.is(UniversalTag.ADP, UniversalTag.SCONJ)) {
            return false;
        }
        boolean year =
                phrase.words().size() == 2 && phrase.words().getLast().form().matches("(1\\d|20)\\d\\d");
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return TAKEN.getOrDefault(preposition.lower(), Set.of()).contains(lemma)
                || preposition.lower().equals("from")
                        && (year
                                || CONFERRED.contains(lemma)
                                        && statement.predicate().hasLemma("award", "give", "grant", "offer"));
    }

    /** "Held (back loan guarantees)": the particle of the verb was read as the first word of its object. */
    public static boolean opensWithParticle(Statement statement, Piece object) {
        Word first = object.words().getFirst();
        ParsedSentence sentence = statement.sentence();
        return first.index() == statement.predicate().index() + 1
                && first != object.head()
                && first.lower().matches("back|up|out|off|down|away|over|in|on")
                && !first.hasRelation("case")
                // "Over 700 boats".
                && !sentence.word(first.index() + 1).is(UniversalTag.NUM)
                && sentence.children(object.head(), "det").isEmpty();
    }
}
