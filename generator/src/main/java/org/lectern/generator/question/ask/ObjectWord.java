package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;

/** "Who", "What", "Which team", "How much": what an object is asked for with. */
final class ObjectWord {

    private static final Set<String> MONEY = Set.of("dollar", "pound", "euro", "cent", "franc", "rupee", "yen");

    /** What WordNet calls a place, and what a question calls it. */
    private static final List<String> PLACES = List.of("city", "country", "river", "mountain", "island");

    private ObjectWord() {}

    /** Empty where no question word is sure to fit. */
    static Optional<String> of(Statement statement, Piece object, Kind kind) {
        ParsedSentence sentence = statement.sentence();
        Word head = object.head();
        if (isSum(sentence, object)) {
            return paysOrGets(statement) ? Optional.of("How much") : Optional.empty();
        }
        if (kind != Kind.WHO && head.isPlural() && isLargeCount(object)) {
            return Optional.empty();
        }
        if (kind == Kind.WHO || Lexicon.shared().kindsOf(head.lemma()).contains("inhabitant")) {
            return Optional.of("Who");
        }
        if (!head.is(UniversalTag.PROPN)) {
            return Optional.of("What");
        }
        return named(statement, head);
    }

    private static Optional<String> named(Statement statement, Word head) {
        ParsedSentence sentence = statement.sentence();
        Optional<Name> name = sentence.nameAt(head);
        String written = name.map(found -> sentence.textOf(sentence.words().subList(found.first() - 1, found.last())))
                .orElse(head.form());
        if (statement.predicate().hasLemma("beat", "defeat", "thrash", "outplay")) {
            boolean team = statement.section().sentences().stream()
                    .flatMap(other -> other.words().stream())
                    .anyMatch(word -> word.hasLemma("team", "match", "tournament", "league"));
            return team ? Optional.of("Which team") : Optional.empty();
        }
        if (written.matches(".*\\b(University|College|School)\\b.*")) {
            return Optional.of(
                    written.contains("University")
                            ? "Which university"
                            : written.contains("College") ? "Which college" : "Which school");
        }
        boolean place =
                name.map(Name::type).filter(type -> type == EntityType.PLACE).isPresent();
        if (!place) {
            return Optional.of("What");
        }
        if (speaksTo(statement.predicate())) {
            // "Accused Oslo": a government, which neither word asks for.
            return Optional.empty();
        }
        Set<String> kinds = Lexicon.shared().kindsOf(written);
        return Optional.of(PLACES.stream()
                // WordNet calls any stretch of land a country, a capital's among them.
                .filter(sort -> kinds.contains(sort) && (!sort.equals("country") || kinds.contains("state")))
                .findFirst()
                .map(kindOfPlace -> "Which " + kindOfPlace)
                .orElse("What"));
    }

    private static boolean speaksTo(Word verb) {
        return Lexicon.shared().senses(verb.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB).stream()
                .limit(1)
                .anyMatch(sense -> sense.category().matches("verb\\.communication"));
    }

    private static boolean isSum(ParsedSentence sentence, Piece object) {
        Word head = object.head();
        boolean money = object.words().stream()
                .anyMatch(word -> word.form().matches("[$£€¥].*")
                        || MONEY.contains(word.lemma().toLowerCase(Locale.ROOT)) && word.equals(head));
        boolean bare = head.is(UniversalTag.SYM, UniversalTag.NUM)
                || head.form().matches("[$£€¥].*")
                || MONEY.contains(head.lemma().toLowerCase(Locale.ROOT))
                || head.hasLemma("total", "sum", "amount", "million", "billion");
        return money && bare;
    }

    private static boolean paysOrGets(Statement statement) {
        return statement
                .predicate()
                .hasLemma(
                        "spend", "pay", "cost", "lose", "earn", "raise", "donate", "invest", "owe", "receive", "borrow",
                        "save", "win", "collect");
    }

    /** "Sold 3,000 boats": how many, and not what. */
    private static boolean isLargeCount(Piece object) {
        return object.words().stream()
                .filter(word -> word.index() < object.head().index())
                .anyMatch(word -> word.is(UniversalTag.NUM)
                        && word.form().matches("(?i)\\d{4,}|\\d{1,3}(,\\d{3})+|million|billion|thousand|hundred")
                        && word.head() == object.head().index()
                        && !object.words().stream().anyMatch(sign -> sign.form().matches("[$£€¥].*")));
    }
}
