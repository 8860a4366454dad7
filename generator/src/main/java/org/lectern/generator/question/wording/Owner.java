package org.lectern.generator.question.wording;

import java.util.Optional;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Whose something is, by the place of "her" in its sentence alone. */
final class Owner {

    private final ParsedText text;
    private final ParsedSentence sentence;
    private final Binding binding;

    Owner(ParsedText text, ParsedSentence sentence, Binding binding) {
        this.text = text;
        this.sentence = sentence;
        this.binding = binding;
    }

    /**
     * Whom a possessive means unless something speaks against it: of "Ida saw the joy in her friend's face" the subject
     * of its clause, of "Ida fell and her hat flew off" that of the clause above, of "Ida and her aunt" the first. Empty
     * where number or sex tell that it means another.
     */
    Optional<Word> of(Word possessive) {
        Optional<Word> above = sentence.head(possessive);
        while (above.isPresent()) {
            Word word = above.get();
            Optional<Word> first = sentence.head(word)
                    .filter(other -> word.hasRelation("conj"))
                    .filter(other -> mention(other).isPresent());
            Optional<Word> subject = first.or(() -> sentence.child(word, "nsubj"));
            boolean inside = first.isEmpty()
                    && subject.filter(own -> sentence.isBelow(possessive, own)).isPresent();
            if (subject.isPresent() && !inside) {
                // "Ida is her friend": then she is another's.
                boolean said = word.index() == possessive.head()
                        && sentence.children(word, "case").isEmpty();
                return subject.filter(owner -> owner.index() < possessive.index()
                        && (first.isPresent() || !said)
                        && canOwn(owner, possessive));
            }
            if (inside && word.hasRelation("acl")) {
                return Optional.empty();
            }
            above = sentence.head(word);
        }
        return Optional.empty();
    }

    private boolean canOwn(Word owner, Word possessive) {
        String form = possessive.lower();
        if (owner.is(UniversalTag.PRON)) {
            Optional<Sex> sex = Sex.ofPronoun(owner.lower());
            return sex.isPresent() && sex.equals(Sex.ofPronoun(form))
                    || owner.lower().equals("they") && form.equals("their")
                    || owner.lower().equals("it") && form.equals("its");
        }
        // Of "Ida and her aunt" Ida alone.
        boolean joined = sentence.isBelow(possessive, owner);
        Optional<Mention> who = mention(owner)
                .filter(own -> binding.agrees(form, own)
                        || joined
                                && own.type() == EntityType.PERSON
                                && !owner.isPlural()
                                && Sex.ofPronoun(form).isPresent());
        Optional<Sex> sex = who.flatMap(own -> Sex.of(text, own));
        // "Rex found her tracks": an animal of which nobody says "she" has tracks of another.
        return who.filter(own -> own.type() != EntityType.ANIMAL || sex.isPresent())
                        .isPresent()
                && sex.filter(other -> Binding.differs(form, other)).isEmpty();
    }

    private Optional<Mention> mention(Word word) {
        return sentence.mentionHeadedBy(word);
    }
}
