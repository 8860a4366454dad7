package org.lectern.generator.question.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;

/**
 * A statement of the text with a limit, a share or a comparison turned round, to be judged false: "fewer than 500" for
 * "more than 500", "few" for "most", "less costly than" for "more costly than".
 */
public final class TurnALimit implements StatementRule {

    private static final Map<String, String> HOW_OFTEN = Map.of(
            "always",
            "never",
            "usually",
            "rarely",
            "often",
            "rarely",
            "frequently",
            "rarely",
            "rarely",
            "often",
            "seldom",
            "often");

    /** Words in the place of others, as both stand in the sentence. */
    private record Change(String from, String to) {}

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        // Beside a reason the reason may be what is denied.
        if (sentence.isEmpty()
                || statement.isNegated()
                || sentence.get().matches(".*\\b(because|since|so that)\\b.*")) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Piece piece : statement.shortened(statement.subject()).pieces()) {
            for (Word word : piece.words()) {
                change(statement, piece, word)
                        .ifPresent(change -> Substitution.in(sentence.get(), change.from(), change.to())
                                .ifPresent(text -> found.add(StateTheTruth.candidate(
                                        statement,
                                        text,
                                        false,
                                        "The text says “" + change.from() + "” here.",
                                        "turned-word",
                                        0.8))));
            }
        }
        return found;
    }

    private static Optional<Change> change(Statement statement, Piece piece, Word word) {
        ParsedSentence sentence = statement.sentence();
        if (word.is(UniversalTag.NUM)) {
            return limit(sentence, word);
        }
        if (word.hasLemma("many", "most", "few")) {
            return share(sentence, piece, word);
        }
        if (word.is(UniversalTag.ADV) && HOW_OFTEN.containsKey(word.lower())) {
            boolean plain = word.hasRelation("advmod")
                    && word.head() == statement.predicate().index()
                    && !statement.predicate().pennTag().equals("VBG")
                    && sentence.children(word).isEmpty();
            return plain ? Optional.of(new Change(word.lower(), HOW_OFTEN.get(word.lower()))) : Optional.empty();
        }
        return word.lower().matches("more|less|fewer") ? comparison(sentence, word) : Optional.empty();
    }

    /** "More than 500 people", "at least 20 metres": the words before a number that say on which side of it. */
    private static Optional<Change> limit(ParsedSentence sentence, Word number) {
        if (number.index() < 3 || number.hasLemma("one", "zero")) {
            return Optional.empty();
        }
        boolean currency = sentence.word(number.index() - 1).form().matches("[$£€]|US\\$");
        int last = number.index() - (currency ? 2 : 1);
        if (last < 2) {
            return Optional.empty();
        }
        Word second = sentence.word(last);
        Word first = sentence.word(last - 1);
        String limit = first.lower() + " " + second.lower();
        String less = currency || isMeasured(sentence, number) ? "less than" : "fewer than";
        boolean apart = last < 3 || !sentence.word(last - 2).lower().matches("no|not|little|far|many|much|nothing|now");
        String other =
                switch (limit) {
                    case "more than", "at least" -> less;
                    case "less than", "fewer than", "up to" -> "more than";
                    default -> "";
                };
        return other.isEmpty() || !apart ? Optional.empty() : Optional.of(new Change(limit, other));
    }

    /** Percent, hours, metres, halves: "less than", where people and ships are "fewer than". */
    private static boolean isMeasured(ParsedSentence sentence, Word number) {
        Word noun = sentence.head(number)
                .filter(head -> head.is(UniversalTag.NOUN, UniversalTag.SYM))
                .orElse(number);
        return noun.equals(number)
                || noun.form().equals("%")
                || noun.hasLemma("percent", "cent", "dollar", "pound", "euro", "times")
                || Lexicon.shared().senses(noun.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category().equals("noun.time")
                                || sense.category().equals("noun.quantity"));
    }

    /** "Most students", "many of the farms": the share of a plural that does or is something. */
    private static Optional<Change> share(ParsedSentence sentence, Piece piece, Word word) {
        boolean before = word.hasRelation("det", "amod")
                && sentence.head(word).filter(Word::isPlural).isPresent()
                && piece.words().getFirst().equals(word);
        boolean ofAll = word.equals(piece.head())
                && sentence.children(word, "nmod").stream().anyMatch(Word::isPlural)
                && piece.words().getFirst().equals(word);
        boolean next = word.index() < sentence.words().size()
                && sentence.word(word.index() + 1)
                        .is(UniversalTag.NOUN, UniversalTag.ADJ, UniversalTag.PROPN, UniversalTag.ADP);
        boolean other = sentence.words().stream()
                .anyMatch(each -> each.lower().matches("but|although|though|while|some|others"));
        if (!(before || ofAll) || !next || other || !piece.is(Piece.Role.SUBJECT, Piece.Role.OBJECT)) {
            return Optional.empty();
        }
        String turned = word.hasLemma("few") ? "many" : "few";
        return Optional.of(new Change(word.lower(), turned));
    }

    /** "More costly than", "more sugar than": two things weighed against each other. */
    private static Optional<Change> comparison(ParsedSentence sentence, Word word) {
        Optional<Word> compared = sentence.head(word)
                .filter(head -> word.hasRelation("advmod", "amod") && word.index() + 1 == head.index());
        boolean than = compared.isPresent()
                && sentence.words().stream()
                        .anyMatch(each -> each.lower().equals("than")
                                && each.index() > compared.get().index());
        boolean bare =
                word.index() == 1 || !sentence.word(word.index() - 1).lower().matches("no|not|and|the|or|any");
        if (!than || !bare || compared.get().is(UniversalTag.NUM)) {
            return Optional.empty();
        }
        boolean plural = compared.get().is(UniversalTag.NOUN) && compared.get().isPlural();
        String turned = !word.lower().equals("more") ? "more" : plural ? "fewer" : "less";
        String of = " " + compared.get().form();
        return Optional.of(new Change(word.lower() + of, turned + of));
    }
}
