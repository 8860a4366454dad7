package org.lectern.generator.language.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Whether two names name the same: equal, a person's surname or first name alone, or an acronym of the other. */
final class SameName {

    private SameName() {}

    /** The words of the name at the mention's head, without titles; of the head alone where no name was found there. */
    static List<String> wordsOf(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        Name name = sentence.nameAt(occurrence.head())
                .orElse(new Name(
                        occurrence.head().index(),
                        occurrence.head().index(),
                        occurrence.mention().type()));
        List<String> words = new ArrayList<>();
        for (Word word : sentence.words().subList(name.first() - 1, name.last())) {
            boolean carries = !word.is(UniversalTag.PUNCT, UniversalTag.DET, UniversalTag.PART);
            if (carries && !(name.type() == EntityType.PERSON && Name.isTitle(word.lower()))) {
                words.add(word.form());
            }
        }
        return words;
    }

    static boolean of(List<String> one, List<String> other, EntityType type, EntityType otherType) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (lower(one).equals(lower(other))) {
            return true;
        }
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = one.size() < other.size() ? other : one;
        if (shorter.size() != 1) {
            return false;
        }
        String word = shorter.getFirst();
        boolean persons = type == EntityType.PERSON && otherType == EntityType.PERSON;
        if (persons) {
            return word.equalsIgnoreCase(longer.getLast()) || word.equalsIgnoreCase(longer.getFirst());
        }
        return isAcronym(word, longer);
    }

    /** "NLI" of "National Lighthouse Institute", small words left out or not. */
    private static boolean isAcronym(String word, List<String> longer) {
        String letters = word.replace(".", "");
        if (letters.length() < 2 || longer.size() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String part : longer) {
            all.append(Character.toUpperCase(part.charAt(0)));
            if (Character.isUpperCase(part.charAt(0))) {
                capitals.append(part.charAt(0));
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(capitals);
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }
}
