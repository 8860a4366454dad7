package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;

/** What question word a noun phrase answers, so far as that is certain. */
public enum Kind {
    WHO,
    WHAT,
    /** An organisation, a people, an animal with a name: neither "who" nor "what" is safe. */
    UNSURE;

    private static final Set<String> HE_OR_SHE = Set.of("he", "she", "him", "her", "i", "me");

    /** Nouns for many persons together that English asks for with "who". */
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "child",
            "boy",
            "girl",
            "villager",
            "folk",
            "crew",
            "family",
            "couple",
            "police",
            "public",
            "crowd",
            "parent",
            "brother",
            "sister",
            "youth");

    /** "Calculator", "printer": WordNet knows a person of that name, whom no text of its speaks of, and a device. */
    private static boolean isRatherThing(String noun) {
        List<Sense> senses = Lexicon.shared().senses(noun, PartOfSpeech.NOUN);
        return senses.getFirst().uses() == 0
                && senses.stream().limit(3).anyMatch(sense -> sense.category().equals("noun.artifact"));
    }

    /**
     * Whether a word whose kind is unsure may at least be somebody: a name, a group or an animal, not a year or a law.
     */
    public static boolean mayBeSomebody(ParsedSentence sentence, Word head) {
        if (!head.is(UniversalTag.NOUN)) {
            return true;
        }
        List<Sense> senses = Lexicon.shared().senses(head.lemma(), PartOfSpeech.NOUN);
        boolean thing = !senses.isEmpty() && !senses.getFirst().category().matches("noun\\.(person|group|animal|Tops)");
        return !thing
                || sentence.mentionHeadedBy(head)
                        .filter(mention -> mention.type().isWho())
                        .isPresent();
    }

    /** Of a word within its sentence, for singular and plural alike. */
    public static Kind of(ParsedSentence sentence, Word head) {
        if (HE_OR_SHE.contains(head.lower())) {
            return WHO;
        }
        Optional<EntityType> type = sentence.mentionHeadedBy(head).map(Mention::type);
        if (head.is(UniversalTag.PROPN)) {
            EntityType named = sentence.nameAt(head)
                    .map(name -> name.type())
                    .or(() -> type)
                    .orElse(EntityType.ABSTRACT);
            return named == EntityType.PERSON ? WHO : UNSURE;
        }
        if (!head.is(UniversalTag.NOUN)) {
            return UNSURE;
        }
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        boolean person = PEOPLE.contains(noun) || Lexicon.shared().isPerson(noun) && !isRatherThing(noun);
        boolean typedPerson = type.filter(EntityType::isWho).isPresent();
        if (person && (typedPerson || type.isEmpty() || PEOPLE.contains(noun))) {
            return WHO;
        }
        // WordNet files the bare word for any group with the most general things.
        boolean thing = !noun.equals("group") && Lexicon.shared().isNeverPerson(noun) && !typedPerson;
        return thing && !person ? WHAT : UNSURE;
    }
}
