package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Cloze;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.network.GapReader;
import org.lectern.generator.language.network.GapReader.Gap;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/**
 * For a gap in a text: nouns that the words around it call for and the text does not have, found by a masked language
 * model as Chiang et al. (2022) do. They make sense to those who have not read.
 */
final class WordsThatFit implements DistractorSource {

    private static final int TRIED = 120;
    private static final int MOST = 8;

    /** Below the words of the text, which tempt those too who read without care. */
    private static final double FIT = 0.35;

    /** Kinds of what is written with a capital, which the network's words have lost. */
    private static final Set<String> KINDS_OF_NAMES = Set.of(
            "country",
            "state",
            "city",
            "continent",
            "island",
            "inhabitant",
            "language",
            "calendar month",
            "day of the week",
            "deity",
            "body of water");

    private final String text;

    /** @param article whose words are left to other sources */
    WordsThatFit(ParsedText article) {
        this.text = " " + article.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        String tag = candidate.answer().tag();
        Optional<Gap> gap = candidate.answer().kind() == AnswerKind.WORD ? inGap(candidate) : Optional.empty();
        if (gap.isEmpty()) {
            return List.of();
        }
        List<Alternative> found = new ArrayList<>();
        for (String word : GapReader.shared().likeliest(gap.get(), TRIED)) {
            if (found.size() < MOST
                    && hasForm(word, tag)
                    && !text.contains(" " + word + " ")
                    && !isName(word)
                    && !related(word, candidate.answer().head())) {
                found.add(new Alternative(word, Alternative.Reason.UNSUPPORTED, FIT));
            }
        }
        return found;
    }

    private static Optional<Gap> inGap(Candidate candidate) {
        String[] sides =
                candidate.question() instanceof Cloze cloze ? cloze.stem().split(Cloze.GAP, -1) : new String[0];
        return sides.length == 2 ? Optional.of(new Gap(words(sides[0]), words(sides[1]))) : Optional.empty();
    }

    private static boolean hasForm(String word, String tag) {
        Lexicon lexicon = Lexicon.shared();
        return switch (tag) {
            case "NN" ->
                isNoun(word)
                        && lexicon.frequency(word, PartOfSpeech.VERB) <= lexicon.frequency(word, PartOfSpeech.NOUN);
            case "NNS" -> word.endsWith("s") && !word.endsWith("ss") && isNoun(singular(word)) && !isNoun(word);
            default -> false;
        };
    }

    private static boolean isNoun(String word) {
        return Lexicon.shared().frequency(word, PartOfSpeech.NOUN) > 2;
    }

    private static boolean isName(String word) {
        Set<String> kinds = Lexicon.shared().kindsOf(isNoun(word) ? word : singular(word));
        return kinds.stream().anyMatch(KINDS_OF_NAMES::contains);
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        String stem = plural.substring(0, plural.length() - 1);
        return isNoun(stem) || !plural.endsWith("es") ? stem : plural.substring(0, plural.length() - 2);
    }

    /** One is a kind of the other, or they mean the same. */
    private static boolean related(String word, String key) {
        String base = isNoun(word) ? word : singular(word);
        Set<String> kinds = Lexicon.shared().kindsOf(base);
        return kinds.contains(key)
                || Lexicon.shared().kindsOf(key).contains(base)
                || Lexicon.shared().senses(base, PartOfSpeech.NOUN).stream()
                        .anyMatch(sense -> sense.synonyms().stream().anyMatch(key::equalsIgnoreCase));
    }

    private static List<String> words(String side) {
        return List.of(side.strip().split("\\s+|(?=[,.;:!?])")).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }
}
