package org.lectern.generator.question.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;

/** A statement of the text about another person or place of the article, to be judged false. */
public final class SwapTheName implements StatementRule {

    private static final List<String> PLACES =
            List.of("country", "city", "body of water", "island", "continent", "state", "building", "mountain");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        if (sentence.isEmpty() || statement.isNegated() || !tellsDeed(statement)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        ParsedSentence parsed = statement.sentence();
        for (Piece piece : statement.shortened(statement.subject()).pieces()) {
            Word head = piece.head();
            Optional<Name> name =
                    parsed.nameAt(head).filter(n -> head.is(UniversalTag.PROPN) && canBeSwapped(statement, piece));
            if (name.isEmpty()) {
                continue;
            }
            String own = parsed.textOf(
                    parsed.words().subList(name.get().first() - 1, name.get().last()));
            other(article, statement, head, own)
                    .flatMap(other -> Substitution.in(sentence.get(), own, other))
                    .ifPresent(text -> found.add(StateTheTruth.candidate(
                            statement, text, false, "The text says this of " + own + ".", "swapped-name", 0.78)));
        }
        return found;
    }

    /** What one did at one time, another did not; what one is, has or thinks may be so of others, too. */
    private static boolean tellsDeed(Statement statement) {
        boolean past = statement.predicate().pennTag().equals("VBD")
                || statement.predicate().pennTag().equals("VBN")
                        && statement.auxiliaries().stream()
                                .anyMatch(word -> word.lower().matches("was|were|has|had"));
        return past
                && !statement.isCopular()
                && !statement
                        .predicate()
                        .hasLemma("have", "be", "know", "think", "like", "love", "want", "need", "live", "see", "hear");
    }

    /** The one who does it, or the place of the deed; nobody else who takes part in it. */
    private static boolean canBeSwapped(Statement statement, Piece piece) {
        ParsedSentence sentence = statement.sentence();
        Word head = piece.head();
        boolean place = piece.is(Piece.Role.OBLIQUE, Piece.Role.OBJECT)
                && sentence.mentionHeadedBy(head)
                        .filter(mention -> mention.type() == EntityType.PLACE)
                        .isPresent();
        boolean articled =
                !sentence.children(head, "det", "nmod", "appos", "amod", "conj").isEmpty();
        boolean gendered = piece.is(Piece.Role.SUBJECT)
                && sentence.words().stream()
                        .anyMatch(word -> word.lower().matches("he|him|his|himself|she|her|hers|herself"));
        return (piece.is(Piece.Role.SUBJECT) || place) && !articled && !gendered;
    }

    /** The nearest other name of the same kind in the section, but outside the sentence, of whom the text does not say the same. */
    private static Optional<String> other(ArticleReading article, Statement statement, Word head, String own) {
        AnswerKind kind = AnswerReading.nominal(statement.sentence(), head, List.of(head), article);
        if (kind != AnswerKind.PERSON_NAME && kind != AnswerKind.PLACE_NAME) {
            return Optional.empty();
        }
        String source = " " + statement.sentence().text().toLowerCase(Locale.ROOT) + " ";
        Optional<?> chain = statement.sentence().mentionHeadedBy(head).flatMap(article.parsed()::chainOf);
        return article.phrasesIn(statement.section()).stream()
                .filter(phrase -> phrase.answered().kind() == kind)
                .filter(phrase -> chain.isEmpty() || !chain.equals(phrase.chain()))
                .filter(phrase -> phrase.text().length() > 3)
                .filter(phrase -> sharesNoWord(phrase.text(), own) && sharesNoWord(phrase.text(), source))
                .filter(phrase -> kind != AnswerKind.PERSON_NAME || acts(article, phrase))
                .filter(phrase -> kind == AnswerKind.PERSON_NAME
                        || placeClass(phrase.text()).equals(placeClass(own))
                                && !placeClass(own).isEmpty())
                .filter(phrase -> !phrase.answered().verb().equals(AnswerReading.verbOf(statement.sentence(), head)))
                .min(Comparator.comparingInt(phrase ->
                        Math.abs(phrase.sentence() - statement.sentence().index())))
                .map(Phrase::text);
    }

    /** A person who does something: nobody confuses the others with the one meant. */
    private static boolean acts(ArticleReading article, Phrase phrase) {
        ParsedSentence where = article.parsed().sentences().get(phrase.sentence());
        return where.words().stream()
                .anyMatch(word -> word.hasRelation("nsubj")
                        && word.is(UniversalTag.PROPN)
                        && phrase.text().contains(word.form()));
    }

    private static boolean sharesNoWord(String one, String other) {
        for (String word : one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String start = word.substring(0, Math.min(5, word.length()));
            if (word.length() > 2 && other.toLowerCase(Locale.ROOT).contains(start)) {
                return false;
            }
        }
        return true;
    }

    private static String placeClass(String name) {
        Set<String> kinds = Lexicon.shared().kindsOf(name.replaceFirst("^(the|The) ", ""));
        return PLACES.stream().filter(kinds::contains).findFirst().orElse("");
    }
}
