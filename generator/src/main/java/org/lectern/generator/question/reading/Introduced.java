package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;

/**
 * The name of what a section calls by its kind alone: "the village" after "Larvik is a small village", "the hotel" after
 * "the Prince Hotel". Empty where the section speaks of another of that kind before.
 */
public final class Introduced {

    private Introduced() {}

    public static Optional<Mention> nameOf(SectionReading section, ParsedSentence sentence, Word noun) {
        // "The term": what is said of a word is not said of the thing it names.
        boolean word = Lexicon.shared().kindsOf(noun.lemma()).contains("language unit");
        if (!Definites.isBare(sentence, noun) || noun.isPlural() || word) {
            return Optional.empty();
        }
        Optional<Mention> found = Optional.empty();
        for (ParsedSentence before : section.sentences()) {
            if (before.index() > sentence.index()) {
                break;
            }
            for (Word other : before.words()) {
                boolean same = other.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && other.lemma().equalsIgnoreCase(noun.lemma())
                        && (before.index() < sentence.index() || other.index() < noun.index());
                if (!same || found.isPresent() && Definites.isBare(before, other) && !other.isPlural()) {
                    continue;
                }
                Optional<Mention> name = before.index() < sentence.index() ? name(before, other) : Optional.empty();
                if (name.isEmpty() || found.isPresent()) {
                    return Optional.empty();
                }
                found = name;
            }
        }
        return found;
    }

    private static Optional<Mention> name(ParsedSentence sentence, Word word) {
        if (word.is(UniversalTag.PROPN)) {
            // "The United States" introduces no state.
            return word.isPlural() ? Optional.empty() : ofName(sentence, word);
        }
        return ofSubject(sentence, word);
    }

    /** "The Prince Hotel" of its last word. */
    private static Optional<Mention> ofName(ParsedSentence sentence, Word last) {
        return sentence.nameAt(last)
                .filter(name -> name.last() == last.index() && name.first() < name.last())
                .flatMap(name -> sentence.mentions().stream()
                        .filter(mention -> mention.isNamed()
                                && mention.covers(last.index())
                                && mention.head() >= name.first()
                                && mention.head() <= name.last())
                        .filter(mention ->
                                mention.type() == EntityType.PLACE || mention.type() == EntityType.ORGANISATION)
                        .findFirst());
    }

    /** "Larvik" of "village" in "Larvik is a village". */
    private static Optional<Mention> ofSubject(ParsedSentence sentence, Word kind) {
        boolean said = !sentence.children(kind, "cop").isEmpty()
                && !sentence.isNegated(kind)
                && sentence.children(kind, "det").stream()
                        .anyMatch(det -> det.lower().matches("an?"))
                && sentence.children(kind, "aux", "conj").isEmpty();
        List<Word> subjects = sentence.children(kind, "nsubj");
        // "Songs of Larvik": a name that goes on may have been cut.
        return said
                        && subjects.size() == 1
                        && sentence.children(subjects.getFirst(), "conj", "nmod", "nummod")
                                .isEmpty()
                ? sentence.mentionHeadedBy(subjects.getFirst()).filter(Mention::isNamed)
                : Optional.empty();
    }
}
