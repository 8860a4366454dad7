package org.lectern.generator.language.coreference;

import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.GivenNames;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

/**
 * Which of "he" and "she" a mention calls for by its own words: a title, a noun such as "aunt", a given name.
 *
 * @param pronoun HE or SHE
 * @param sure false for a man's given name that stands alone: it may be a woman's surname
 */
record CalledFor(PronounClass pronoun, boolean sure) {

    private static final Set<String> MEN = Set.of(
            "mr",
            "mr.",
            "sir",
            "lord",
            "king",
            "prince",
            "duke",
            "count",
            "baron",
            "emperor",
            "sultan",
            "monsieur",
            "master",
            "man",
            "gentleman",
            "nobleman",
            "fisherman",
            "policeman",
            "boy",
            "schoolboy",
            "lad",
            "guy",
            "fellow",
            "father",
            "dad",
            "daddy",
            "papa",
            "pa",
            "grandfather",
            "grandpa",
            "granddad",
            "stepfather",
            "godfather",
            "uncle",
            "brother",
            "stepbrother",
            "son",
            "stepson",
            "grandson",
            "nephew",
            "husband",
            "bridegroom",
            "widower",
            "boyfriend",
            "monk",
            "wizard");

    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "mrs.",
            "miss",
            "ms",
            "ms.",
            "lady",
            "queen",
            "princess",
            "duchess",
            "countess",
            "baroness",
            "empress",
            "madame",
            "woman",
            "girl",
            "schoolgirl",
            "lass",
            "maiden",
            "mother",
            "mom",
            "mommy",
            "mum",
            "mummy",
            "mama",
            "mamma",
            "ma",
            "grandmother",
            "grandma",
            "granny",
            "stepmother",
            "godmother",
            "aunt",
            "auntie",
            "sister",
            "stepsister",
            "daughter",
            "stepdaughter",
            "granddaughter",
            "niece",
            "wife",
            "housewife",
            "bride",
            "widow",
            "girlfriend",
            "nun",
            "witch",
            "actress",
            "waitress",
            "heiress",
            "goddess");

    /** Empty where the words tell nothing, as of "the teacher", of several and of pronouns. */
    static Optional<CalledFor> by(ParsedSentence sentence, Mention mention) {
        Word head = sentence.word(mention.head());
        if (mention.isPronoun() || head.isPlural()) {
            return Optional.empty();
        }
        Optional<Name> name = sentence.nameAt(head).filter(n -> mention.isNamed());
        Optional<PronounClass> told = ofNoun(mention.isNamed() ? head.lower() : head.lemma());
        if (told.isEmpty() && name.isPresent()) {
            int first = name.get().first();
            told = ofNoun(sentence.word(first).lower())
                    .or(() -> first > 1 ? ofNoun(sentence.word(first - 1).lower()) : Optional.empty());
        }
        return told.map(pronoun -> new CalledFor(pronoun, true)).or(() -> name.flatMap(n -> ofGivenName(sentence, n)));
    }

    private static Optional<PronounClass> ofNoun(String noun) {
        return MEN.contains(noun)
                ? Optional.of(PronounClass.HE)
                : WOMEN.contains(noun) ? Optional.of(PronounClass.SHE) : Optional.empty();
    }

    private static Optional<CalledFor> ofGivenName(ParsedSentence sentence, Name name) {
        String first = sentence.word(name.first()).form();
        boolean alone = name.first() == name.last();
        if (name.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        if (GivenNames.isWomans(first)) {
            return Optional.of(new CalledFor(PronounClass.SHE, true));
        }
        return GivenNames.isMans(first) ? Optional.of(new CalledFor(PronounClass.HE, !alone)) : Optional.empty();
    }
}
