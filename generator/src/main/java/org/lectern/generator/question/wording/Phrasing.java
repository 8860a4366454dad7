package org.lectern.generator.question.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.words.Inflection;

/** The pieces of one statement in words, for a question or a sentence. One instance serves one of them. */
final class Phrasing {

    private final Statement statement;
    private final Naming naming;

    Phrasing(ParsedText text, Statement statement) {
        this.statement = statement;
        this.naming = Naming.of(text, statement);
        // "Once the cells are eaten, their first stop …": what a phrase in front names needs no name again.
        statement.fronted().stream()
                .filter(piece -> !isLoneAdverb(piece))
                .flatMap(piece -> piece.words().stream())
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN))
                .forEach(naming::mentioned);
    }

    /** How many pronouns had to be replaced by names, after asking. */
    int resolved() {
        return naming.resolved();
    }

    /** From now on a pronoun for the subject is understood. */
    void nameSubject() {
        naming.mentioned(statement.subject().head());
    }

    /** In full, and as it goes with "the narrator" where the text has "I". */
    String auxiliary(Word word) {
        String full = Inflection.full(word);
        return isNarrated() ? Inflection.afterNoun(full) : full;
    }

    /** The form of "do" for a finite verb; empty where tense or number is not clear. */
    String support(Word finite, boolean pluralSubject) {
        String support = Inflection.support(finite, pluralSubject);
        // "The teapot lay": a plural verb beside a singular subject was read wrongly, or is a past.
        if (!pluralSubject && !isNarrated() && finite.pennTag().equals("VBP") && support.equals("do")) {
            boolean plain = statement.subject().head().lower().matches("you|they|we|people|police|cattle");
            return plain ? support : "";
        }
        return isNarrated() ? Inflection.afterNoun(support) : support;
    }

    private boolean isNarrated() {
        return statement.subject().head().lower().equals("i");
    }

    /** A piece in words, pronouns replaced by names; empty where one is not known. */
    Optional<String> text(Piece piece) {
        if (piece.is(Piece.Role.AUXILIARY)) {
            return Optional.of(auxiliary(piece.head())).filter(form -> !form.isEmpty());
        }
        if (piece.is(Piece.Role.NEGATION)) {
            return Optional.of(piece.head().hasLemma("never") ? "never" : "not");
        }
        return Wording.named(statement.sentence(), piece.words(), naming);
    }

    /** Whether a piece stands before the subject, or between it and the verbs without being a mere adverb. */
    boolean isFront(Piece piece) {
        return statement.fronted().contains(piece);
    }

    /** "Soon", "now", "once": they tie a sentence to the one before, and a question asked by itself has none. */
    static boolean isLoneAdverb(Piece piece) {
        return piece.words().size() == 1 && piece.head().is(UniversalTag.ADV);
    }

    /** "Later attended": later than what, a question by itself does not tell. */
    boolean tiesToBefore(Piece piece) {
        return piece.is(Piece.Role.ADVERB)
                && piece.words().size() == 1
                && piece.start() < statement.predicate().index()
                && piece.head().lower().matches("later|also|then|soon|once|subsequently|afterwards")
                && statement.auxiliaries().stream()
                        .noneMatch(word -> word.lower().matches("will|would|can|could|may"));
    }

    /** "The upper town, like the lower": the comma in the subject opens what the next one closes. */
    boolean opensAside(Piece piece) {
        List<Word> commas =
                piece.words().stream().filter(word -> word.form().equals(",")).toList();
        return piece.is(Piece.Role.SUBJECT)
                && commas.size() == 1
                && piece.words().stream().noneMatch(word -> word.hasRelation("conj"))
                && !statement.sentence().word(commas.getFirst().index() - 1).is(UniversalTag.ADJ);
    }

    /** Words with single spaces, commas after the word before. */
    static String join(List<String> words) {
        return words.stream()
                .collect(Collectors.joining(" "))
                .replace(" ,", ", ")
                // "Often self-documented": a word that the analysis parted.
                .replaceAll("(\\p{L})- (?!(?:and|or|to)\\b)(?=\\p{L})", "$1-")
                .replaceAll("\\s+", " ");
    }
}
