package org.lectern.generator.ranking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * What an item leaves out of its sentence and what kind of clause it keeps: part of {@link QualityFeatures}. An apposition
 * is missed by nobody, "only", "almost" or half a list turn what is said.
 */
final class OmissionFeatures {

    /** Adverbs that say how far something holds. */
    private static final Set<String> HOW_FAR = Set.of(
            "just",
            "only",
            "even",
            "almost",
            "nearly",
            "mostly",
            "mainly",
            "partly",
            "largely",
            "perhaps",
            "probably",
            "possibly",
            "maybe",
            "hardly",
            "barely",
            "rarely",
            "seldom",
            "sometimes",
            "often",
            "usually",
            "generally",
            "typically",
            "never",
            "always",
            "too",
            "so",
            "not",
            "no",
            "quite",
            "rather",
            "most",
            "least",
            "merely");

    private static final Set<UniversalTag> PASSING = Set.of(
            UniversalTag.PUNCT,
            UniversalTag.DET,
            UniversalTag.AUX,
            UniversalTag.PRON,
            UniversalTag.ADP,
            UniversalTag.PART,
            UniversalTag.SCONJ,
            UniversalTag.INTJ,
            UniversalTag.SYM,
            UniversalTag.X);

    private final Map<String, Double> found = new TreeMap<>();
    private final ParsedSentence sentence;
    private final Set<String> item;

    private OmissionFeatures(ParsedSentence sentence, String item) {
        this.sentence = sentence;
        this.item = new HashSet<>(Arrays.asList(item.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** @param item everything of the candidate that a student reads or types */
    static Map<String, Double> of(String item, ParsedSentence sentence) {
        OmissionFeatures features = new OmissionFeatures(sentence, item);
        sentence.words().forEach(features::ofWord);
        features.ofClause();
        return features.found;
    }

    private void ofWord(Word word) {
        if (isKept(word)) {
            if (word.hasRelation("advcl", "ccomp", "xcomp", "acl", "appos", "parataxis", "conj", "expl")) {
                found.put("keeps " + word.baseRelation(), 1.0);
            }
        } else if (HOW_FAR.contains(word.lower())) {
            found.merge("leaves out how far", 1.0, Double::sum);
        } else if (!PASSING.contains(word.tag())
                && sentence.head(word).map(this::isKept).orElse(true)) {
            found.merge("leaves out " + word.baseRelation(), 1.0, (one, more) -> Math.min(2, one + more));
        }
    }

    private void ofClause() {
        List<Word> heads = sentence.words().stream()
                .filter(word -> isKept(word) && sentence.subjectOf(word).isPresent())
                .toList();
        if (heads.isEmpty()) {
            found.put("no clause", 1.0);
            return;
        }
        Word head = heads.getFirst();
        Word subject = sentence.subjectOf(head).orElseThrow();
        found.put("clause is " + head.baseRelation(), 1.0);
        found.put("says by " + head.tag(), 1.0);
        found.put("subject is " + subject.tag(), 1.0);
        if (sentence.isPassive(head)) {
            found.put("passive", 1.0);
        }
        sentence.child(subject, "det", "nmod:poss", "nummod")
                .ifPresent(word -> found.put(
                        "subject with " + (word.is(UniversalTag.DET) ? word.lower() : word.baseRelation()), 1.0));
        if (sentence.children(subject).isEmpty()) {
            found.put("bare subject", 1.0);
        }
        found.put(
                "said of it",
                Math.log(1.0
                        + sentence.children(head).stream().filter(this::isKept).count()));
        boolean object = sentence.objectOf(head).isPresent();
        found.put(object ? "with object" : "without object", 1.0);
    }

    private boolean isKept(Word word) {
        return item.contains(word.lower())
                || item.contains(word.lemma().toLowerCase(Locale.ROOT))
                || word.is(UniversalTag.PRON);
    }
}
