package org.lectern.generator.question.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.words.Surface;
import org.lectern.generator.question.words.VerbForms;

/** A statement of the text with one word turned into its opposite, to be judged false. */
public final class TurnAWord implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        if (sentence.isEmpty()
                || sentence.get().matches(".*\\b(any|ever|yet|either)\\b.*")
                || statement.isNegated()
                || article.sections().isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Piece piece : statement.shortened(statement.subject()).pieces()) {
            for (Word word : piece.words()) {
                turned(statement, word)
                        .flatMap(other -> replaced(sentence.get(), word.form(), other))
                        .ifPresent(text -> found.add(StateTheTruth.candidate(
                                statement,
                                text,
                                false,
                                "The text says “" + word.form() + "” here.",
                                "turned-word",
                                word.equals(statement.predicate()) ? 0.8 : 0.68)));
            }
        }
        return found;
    }

    private static Optional<String> turned(Statement statement, Word word) {
        Optional<String> opposite = Opposites.of(word.lemma()).or(() -> Opposites.of(word.lower()));
        if (opposite.isEmpty()) {
            return Optional.empty();
        }
        if (word.is(UniversalTag.VERB)) {
            boolean central = word.equals(statement.predicate())
                    || word.hasRelation("xcomp")
                            && statement
                                    .sentence()
                                    .head(word)
                                    .filter(statement.predicate()::equals)
                                    .isPresent();
            boolean complement = statement.pieces().stream()
                            .anyMatch(piece -> piece.is(Piece.Role.COMPLEMENT) && piece.start() > word.index())
                    || statement.all(Piece.Role.CLAUSE).stream()
                            .anyMatch(piece -> piece.words().getFirst().lower().equals("from"));
            boolean plain = !complement
                    && statement.sentence().children(word, "compound:prt").isEmpty();
            boolean verb =
                    !Lexicon.shared().senses(opposite.get(), PartOfSpeech.VERB).isEmpty()
                            && !word.hasLemma("last", "open", "lower", "narrow", "slow", "light", "warm", "cool");
            boolean physical = word.hasLemma("rise", "fall", "drop", "raise", "lower")
                    && statement.sentence().words().stream().noneMatch(other -> other.is(UniversalTag.NUM));
            return central && plain && verb && !physical
                    ? Optional.of(VerbForms.inflect(opposite.get(), word.pennTag()))
                    : Optional.empty();
        }
        boolean describes =
                word.is(UniversalTag.ADJ) && (word.equals(statement.predicate()) || hangsOnArgument(statement, word));
        boolean ungraded = !word.pennTag().equals("JJR") && !word.pennTag().equals("JJS")
                || Opposites.of(word.lower()).isPresent();
        boolean qualified = statement.sentence().children(word, "advmod", "obl", "advcl", "ccomp", "xcomp").stream()
                .anyMatch(child ->
                        !child.lower().matches("very|more|most|less|least|highly|extremely|quite|so|too|really"));
        // "Rich and prosperous" turned in one half contradicts itself.
        boolean paired = word.hasRelation("conj")
                || !statement.sentence().children(word, "conj").isEmpty();
        return describes
                        && !qualified
                        && !paired
                        && ungraded
                        && statement.sentence().nameAt(word).isEmpty()
                ? Opposites.of(word.lower()).filter(other -> !word.lower()
                        .matches("new|old|first|last|able|short|long|light|more|many|few|kind|early|late|like"))
                : Optional.empty();
    }

    /** The adjective belongs to the subject, the object or the predicate noun, not to something below them. */
    private static boolean hangsOnArgument(Statement statement, Word adjective) {
        return adjective.hasRelation("amod")
                && statement
                        .sentence()
                        .head(adjective)
                        .filter(noun -> noun.equals(statement.predicate())
                                || statement
                                        .object()
                                        .map(Piece::head)
                                        .filter(noun::equals)
                                        .isPresent())
                        .isPresent();
    }

    /** The sentence with the one occurrence of a word replaced; empty where it stands twice or an article would not fit. */
    static Optional<String> replaced(String sentence, String word, String other) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        var matcher = whole.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = matcher.start();
        int end = matcher.end();
        if (matcher.find()) {
            return Optional.empty();
        }
        String before = sentence.substring(0, start);
        String fitted = before;
        if (before.toLowerCase(Locale.ROOT).matches("(?s).*\\ban? $")) {
            boolean vowel = "aeiouAEIOU".indexOf(other.charAt(0)) >= 0;
            fitted = before.replaceAll("(?i)n? $", vowel ? "n " : " ");
        }
        return Optional.of(Surface.capitalised(fitted + other + sentence.substring(end)));
    }
}
