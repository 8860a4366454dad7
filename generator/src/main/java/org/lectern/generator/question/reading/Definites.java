package org.lectern.generator.question.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;

/**
 * Noun phrases with "the" by which a question would point at something that only the sentence before tells: "the
 * request", "the site". One that the section introduced by the same noun, and only once, is understood; and before
 * the first sentence there is nothing to point at.
 */
public final class Definites {

    /** What everybody knows without being told which. */
    private static final Set<String> KNOWN = Set.of(
            "sun",
            "moon",
            "earth",
            "world",
            "sky",
            "sea",
            "ocean",
            "ground",
            "air",
            "weather",
            "internet",
            "web",
            "government",
            "public",
            "past",
            "future",
            "present",
            "truth",
            "environment",
            "economy",
            "universe",
            "planet",
            "media",
            "law",
            "police",
            "army",
            "church",
            "state",
            "nation",
            "north",
            "south",
            "east",
            "west",
            "morning",
            "evening",
            "afternoon",
            "night",
            "day",
            "summer",
            "winter",
            "spring",
            "autumn",
            "rain",
            "wind",
            "snow",
            "body",
            "brain",
            "heart",
            "blood",
            "human",
            "text",
            "section",
            "article",
            "story",
            "author",
            "writer",
            "narrator",
            "way",
            "king",
            "queen",
            "president");

    /** Of which there are so many that only its name tells which one is meant. */
    private static final Set<String> NAMED = Set.of(
            "agency",
            "area",
            "band",
            "city",
            "club",
            "committee",
            "company",
            "corporation",
            "country",
            "district",
            "firm",
            "foundation",
            "institute",
            "institution",
            "museum",
            "organisation",
            "organization",
            "party",
            "province",
            "region",
            "site",
            "team",
            "university");

    private Definites() {}

    /** Whether the noun needs the sentence before to tell which one is meant. */
    public static boolean needsContext(SectionReading section, ParsedSentence sentence, Word noun) {
        return isBare(sentence, noun)
                && sentence.index() > 0
                && !KNOWN.contains(lemma(noun))
                && section.pairs().meantBy(sentence, noun).isEmpty()
                && !Lexicon.shared().isPerson(lemma(noun))
                && !isIntroducedOnce(section, sentence, noun);
    }

    /** "The" and a noun, and nothing else that tells which. */
    static boolean isBare(ParsedSentence sentence, Word noun) {
        return noun.is(UniversalTag.NOUN)
                && sentence.children(noun, "det").stream()
                        .anyMatch(det -> det.lower().equals("the"))
                && sentence.children(noun).stream()
                        .noneMatch(child -> child.hasRelation(
                                "amod", "nmod", "compound", "acl", "acl:relcl", "nummod", "flat", "appos", "ccomp"));
    }

    private static boolean isIntroducedOnce(SectionReading section, ParsedSentence sentence, Word noun) {
        List<ParsedSentence> before = section.sentences().stream()
                .filter(other -> other.index() < sentence.index())
                .toList();
        if (!isConcrete(noun) || NAMED.contains(lemma(noun))) {
            return false;
        }
        long named = 0;
        long introduced = 0;
        long others = 0;
        Set<String> kinds = new HashSet<>();
        for (ParsedSentence other : before) {
            for (Word word : other.words()) {
                if (word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && lemma(word).equals(lemma(noun))) {
                    named += word.isPlural() == noun.isPlural() ? 1 : 0;
                    other.children(word, "compound", "amod").forEach(kind -> kinds.add(kind.lower()));
                    others += word.isPlural() == noun.isPlural() ? 0 : 1;
                    introduced += other.children(word, "det").stream()
                                    .anyMatch(det -> det.lower().matches("an?|another|some"))
                            ? 1
                            : 0;
                }
            }
        }
        return named > 0 && introduced <= 1 && others == 0 && kinds.size() <= 1;
    }

    /** A thing that can be seen; a request or a decision is known only by what it says. */
    private static boolean isConcrete(Word noun) {
        List<Sense> senses = Lexicon.shared().senses(lemma(noun), PartOfSpeech.NOUN);
        return !senses.isEmpty()
                && senses.getFirst()
                        .category()
                        .matches("noun\\.(artifact|animal|plant|object|body|food|substance|group|location)");
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
