package org.lectern.generator.question.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        if (sentence.isEmpty() || statement.isNegated()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        ParsedSentence parsed = statement.sentence();
        for (Piece piece : statement.shortened(statement.subject()).pieces()) {
            Word head = piece.head();
            boolean argument = piece.is(Piece.Role.SUBJECT, Piece.Role.OBJECT, Piece.Role.OBLIQUE)
                    && parsed.children(head, "conj").isEmpty();
            Optional<Name> name = parsed.nameAt(head).filter(n -> argument && head.is(UniversalTag.PROPN));
            boolean articled =
                    !parsed.children(head, "det", "nmod", "appos", "amod").isEmpty();
            boolean gendered = piece.is(Piece.Role.SUBJECT)
                    && parsed.words().stream()
                            .anyMatch(word -> word.lower().matches("he|him|his|himself|she|her|hers|herself"));
            if (name.isEmpty() || articled || gendered) {
                continue;
            }
            String own = parsed.textOf(
                    parsed.words().subList(name.get().first() - 1, name.get().last()));
            other(article, statement, head, own)
                    .flatMap(other -> TurnAWord.replaced(sentence.get(), own, other))
                    .ifPresent(text -> found.add(StateTheTruth.candidate(
                            statement, text, false, "The text says this of " + own + ".", "swapped-name", 0.78)));
        }
        return found;
    }

    /** The nearest other name of the same kind outside the sentence, of whom the text does not say the same. */
    private static Optional<String> other(ArticleReading article, Statement statement, Word head, String own) {
        AnswerKind kind = AnswerReading.nominal(statement.sentence(), head, List.of(head), article);
        if (kind != AnswerKind.PERSON_NAME && kind != AnswerKind.PLACE_NAME) {
            return Optional.empty();
        }
        String source = " " + statement.sentence().text().toLowerCase(Locale.ROOT) + " ";
        Optional<?> chain = statement.sentence().mentionHeadedBy(head).flatMap(article.parsed()::chainOf);
        return article.phrases().stream()
                .filter(phrase -> phrase.answered().kind() == kind)
                .filter(phrase -> chain.isEmpty() || !chain.equals(phrase.chain()))
                .filter(phrase -> sharesNoWord(phrase.text(), own) && sharesNoWord(phrase.text(), source))
                .filter(phrase -> kind != AnswerKind.PERSON_NAME || actsNear(article, statement, phrase))
                .filter(phrase -> kind == AnswerKind.PERSON_NAME
                        || placeClass(phrase.text()).equals(placeClass(own))
                                && !placeClass(own).isEmpty())
                .filter(phrase -> !phrase.answered().verb().equals(AnswerReading.verbOf(statement.sentence(), head)))
                .min(Comparator.comparingInt(phrase ->
                        Math.abs(phrase.sentence() - statement.sentence().index())))
                .map(Phrase::text);
    }

    /** A person who does something in this very section: nobody confuses the others with the one meant. */
    private static boolean actsNear(ArticleReading article, Statement statement, Phrase phrase) {
        ParsedSentence where = article.parsed().sentences().get(phrase.sentence());
        return statement.section().sentences().contains(where)
                && where.words().stream()
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
