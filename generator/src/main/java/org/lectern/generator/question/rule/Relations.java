package org.lectern.generator.question.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Who somebody is that a sentence tells of by what they are to another: "Magnus's master". */
final class Relations {

    private Relations() {}

    /**
     * The name beside the same relation elsewhere in the text: "his master, Arvid Holt,", "Arvid Holt, Magnus's master"
     * or "the master, Arvid Holt,". None where that is not the same person everywhere.
     */
    static Optional<Mention> named(ParsedText text, ParsedSentence sentence, Word relation) {
        Optional<Word> owner = owner(sentence, relation);
        if (!relation.is(UniversalTag.NOUN) || relation.isPlural() || owner.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> found = text.sentences().stream()
                .flatMap(other -> other.words().stream()
                        .filter(word -> word.is(UniversalTag.NOUN)
                                && !word.isPlural()
                                && word.lemma().equalsIgnoreCase(relation.lemma())
                                && (isTheOne(other, word)
                                        || owner(other, word)
                                                .filter(whose -> isSame(text, sentence, owner.get(), other, whose))
                                                .isPresent()))
                        .flatMap(word -> beside(text, other, word)))
                .toList();
        boolean one = found.stream().allMatch(mention -> isSame(text, mention, found.getFirst()));
        return one ? found.stream().findFirst() : Optional.empty();
    }

    /** "The mother, Ada,": whose, the text takes for granted. */
    private static boolean isTheOne(ParsedSentence sentence, Word noun) {
        return owner(sentence, noun).isEmpty()
                && sentence.children(noun, "nmod").isEmpty()
                && sentence.children(noun, "det").stream().anyMatch(det -> det.hasLemma("the"));
    }

    private static Optional<Word> owner(ParsedSentence sentence, Word noun) {
        return sentence.children(noun, "nmod:poss").stream().findFirst();
    }

    private static Stream<Mention> beside(ParsedText text, ParsedSentence sentence, Word noun) {
        Stream<Word> after = sentence.children(noun, "appos").stream();
        Stream<Word> before = noun.hasRelation("appos") ? sentence.head(noun).stream() : Stream.empty();
        return Stream.concat(after, before)
                .filter(word -> word.is(UniversalTag.PROPN)
                        && sentence.children(word, "conj").isEmpty())
                .flatMap(word -> text.resolve(sentence, word).stream())
                .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON);
    }

    private static boolean isSame(
            ParsedText text, ParsedSentence sentence, Word owner, ParsedSentence other, Word whose) {
        Optional<Chain> chain = chain(text, sentence, owner);
        boolean sameName = owner.is(UniversalTag.PROPN) && owner.form().equals(whose.form());
        return sameName || chain.isPresent() && chain.equals(chain(text, other, whose));
    }

    private static boolean isSame(ParsedText text, Mention one, Mention other) {
        return one.equals(other)
                || text.chainOf(one).isPresent() && text.chainOf(one).equals(text.chainOf(other));
    }

    private static Optional<Chain> chain(ParsedText text, ParsedSentence sentence, Word word) {
        return sentence.mentionHeadedBy(word).flatMap(text::chainOf);
    }
}
