package org.lectern.generator.language;

import java.util.Locale;
import org.lectern.core.article.Span;

/**
 * One syntactic word of a sentence. A contraction is two words that touch: "don't" is "do" and "n't".
 *
 * @param index place in its sentence, from 1
 * @param form as it stands in the text
 * @param span where it stands in the analysed text
 * @param tag universal part of speech
 * @param pennTag part of speech in the Penn Treebank's finer set, such as {@code VBD}
 * @param lemma dictionary form, such as "go" for "went"
 * @param features number, tense, voice and so on
 * @param head index of the word it depends on, 0 for the root of the sentence
 * @param relation the dependency's full name, such as {@code nsubj:pass}
 * @param certainty of that head: by how much it leads over the next best, as a difference of log odds; infinite where
 *     the tree was given rather than found
 */
public record Word(
        int index,
        String form,
        Span span,
        UniversalTag tag,
        String pennTag,
        String lemma,
        Features features,
        int head,
        String relation,
        double certainty) {

    public Word {
        if (index < 1 || head < 0 || head == index) {
            throw new IllegalArgumentException("A word needs index >= 1 and another word as its head: " + form
                    + " has index " + index + " and head " + head);
        }
        if (form.isEmpty()) {
            throw new IllegalArgumentException("A word needs a form");
        }
    }

    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String baseRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Whether its relation is one of these; a name without subtype also stands for all its subtypes. */
    public boolean hasRelation(String... names) {
        for (String name : names) {
            if (relation.equals(name) || baseRelation().equals(name)) {
                return true;
            }
        }
        return false;
    }

    public boolean isRoot() {
        return head == 0;
    }

    public boolean is(UniversalTag... tags) {
        for (UniversalTag wanted : tags) {
            if (tag == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether its lemma is one of these, letter case aside. */
    public boolean hasLemma(String... lemmas) {
        for (String wanted : lemmas) {
            if (lemma.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }

    public boolean isPlural() {
        return features.is("Number", "Plur") || features.is("Number", "Ptan");
    }

    /** A finite verb: one that carries tense or mood. */
    public boolean isFinite() {
        return features.is("VerbForm", "Fin");
    }

    public boolean isPast() {
        return features.is("Tense", "Past");
    }

    /** Personal, possessive or reflexive pronoun of the third person: a word that points back. */
    public boolean isThirdPersonPronoun() {
        return tag == UniversalTag.PRON
                && switch (form.toLowerCase(Locale.ROOT)) {
                    case "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself" -> true;
                    case "they", "them", "their", "theirs", "themselves", "themself" -> true;
                    default -> false;
                };
    }

    /** The form in lower case, for comparing. */
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }
}
