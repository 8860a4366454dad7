package org.lectern.generator.question.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.GivenNames;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;

/** Which of "he" and "she" goes with somebody, so far as the text or the dictionary tells. */
public enum Sex {
    MALE(
            Set.of("he", "him", "his", "himself"),
            "mr|mr\\.|sir|lord|king|prince|monsieur|uncle|father|dad|papa|grandpa|grandfather|brother",
            Pattern.compile("(male|adult male)\\b.*")),
    FEMALE(
            Set.of("she", "her", "hers", "herself"),
            "mrs|mrs\\.|miss|ms|ms\\.|madame|lady|queen|princess|aunt|mother|mom|mum|mama|mamma|grandma|grandmother|sister",
            Pattern.compile("(woman|female|adult female)\\b.*"));

    private final Set<String> pronouns;
    private final Pattern titles;
    private final Pattern kinds;

    Sex(Set<String> pronouns, String titles, Pattern kinds) {
        this.pronouns = pronouns;
        this.titles = Pattern.compile("(?i)(" + titles + ")");
        this.kinds = kinds;
    }

    /** Of "he", "her" and so on; empty for "it", "they" and all other words. */
    public static Optional<Sex> ofPronoun(String word) {
        return Stream.of(values())
                .filter(sex -> sex.pronouns.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether the one mentioned is known to be of the other; false where the text tells neither. */
    public boolean isNot(ParsedText text, Mention mention) {
        return of(text, mention).filter(sex -> sex != this).isPresent();
    }

    /** By a title in front: "Mrs Holt"; empty where there is none that tells. */
    public static Optional<Sex> ofTitled(String name) {
        String first = name.strip().split("\\s+")[0];
        return Stream.of(values())
                .filter(sex -> sex.titles.matcher(first).matches())
                .findFirst();
    }

    /**
     * By a title in front, else by a given name: "Mrs Holt", "Nora Holt"; a man's given name alone may be a surname and
     * tells nothing.
     */
    public static Optional<Sex> ofName(String name) {
        List<String> parts = List.of(name.strip().split("\\s+"));
        return ofTitled(name).or(() -> {
            if (GivenNames.isWomans(parts.getFirst())) {
                return Optional.of(FEMALE);
            }
            return parts.size() > 1 && GivenNames.isMans(parts.getFirst()) ? Optional.of(MALE) : Optional.empty();
        });
    }

    /**
     * By the pronouns that stand for it, its title and its noun, and where these are silent by its given name; empty
     * where they tell nothing or differ.
     */
    public static Optional<Sex> of(ParsedText text, Mention mention) {
        Set<Sex> found = new HashSet<>();
        text.chainOf(mention).stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(Mention::isPronoun)
                .flatMap(other ->
                        ofPronoun(text.sentenceOf(other).word(other.head()).lower()).stream())
                .forEach(found::add);
        ParsedSentence sentence = text.sentenceOf(mention);
        Word head = sentence.word(mention.head());
        ofNoun(head.lemma()).ifPresent(found::add);
        sentence.nameAt(head)
                .filter(name -> name.first() > 1)
                .flatMap(name -> ofTitled(sentence.word(name.first() - 1).form()))
                .ifPresent(found::add);
        ofTitled(text.textOf(mention)).ifPresent(found::add);
        if (found.isEmpty() && mention.isNamed() && mention.type() == EntityType.PERSON) {
            ofName(text.nameOf(mention)).ifPresent(found::add);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** By a noun that tells it, such as "girl". WordNet calls any soldier a "man", so only "adult male" tells. */
    public static Optional<Sex> ofNoun(String noun) {
        Lexicon lexicon = Lexicon.shared();
        Set<String> kinds = new HashSet<>(lexicon.kindsOf(noun));
        lexicon.senses(noun, PartOfSpeech.NOUN).stream()
                .findFirst()
                .map(Sense::synonyms)
                .ifPresent(kinds::addAll);
        return Stream.of(values())
                .filter(sex -> sex.titles.matcher(noun).matches()
                        || kinds.stream()
                                .anyMatch(kind -> sex.kinds.matcher(kind).matches()))
                .findFirst();
    }
}
