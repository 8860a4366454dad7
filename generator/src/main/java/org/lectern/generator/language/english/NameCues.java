package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** What the words around a name say of what it names: "Mr X", "X said", "in X", "X, the capital", "X is a company". */
final class NameCues {

    /** Kinds of cue: stands where a place stands; acts as persons do; is said to be a person, a place, a group. */
    static final int COUNT = 5;

    static final Set<String> PLACE_WORDS = Set.of(
            "city",
            "town",
            "village",
            "country",
            "state",
            "province",
            "region",
            "county",
            "island",
            "capital",
            "river",
            "district",
            "street",
            "road",
            "avenue",
            "lake",
            "park");

    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "ask",
            "think",
            "add",
            "explain",
            "write",
            "argue",
            "believe",
            "want",
            "know",
            "reply",
            "suggest",
            "note",
            "claim",
            "insist",
            "warn",
            "announce",
            "laugh",
            "smile");

    private static final Set<String> WHERE = Set.of("in", "near", "from", "across", "around", "outside");
    private static final List<String> CLASSES = List.of("person", "location", "group");

    private NameCues() {}

    /** 1 for each kind of cue that is there. */
    static double[] of(NameCandidate name) {
        ScoredSentence sentence = name.sentence();
        Word head = name.headWord();
        double[] cues = new double[COUNT];
        String before = name.first() > 1 ? name.word(name.first() - 1).lower() : "";
        cues[0] = cases(sentence, head).stream().anyMatch(WHERE::contains) ? 1 : 0;
        cues[1] = Name.isTitle(before) || isSaying(sentence, head) ? 1 : 0;
        List<String> classes = classes(saidOf(sentence, head));
        for (int i = 0; i < CLASSES.size(); i++) {
            cues[2 + i] = classes.contains(CLASSES.get(i)) ? 1 : 0;
        }
        return cues;
    }

    /** The prepositions it stands after, in lower case. */
    static List<String> cases(ScoredSentence sentence, Word head) {
        List<String> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.head() == head.index() && word.relation().equals("case")) {
                found.add(lemma(word));
            }
        }
        return found;
    }

    static boolean isSaying(ScoredSentence sentence, Word head) {
        return head.relation().equals("nsubj") && head.head() > 0 && SAYING.contains(lemma(sentence.word(head.head())));
    }

    /** Nouns that say what it is: in apposition, as a description before it, or after "is". */
    static List<Word> saidOf(ScoredSentence sentence, Word head) {
        List<Word> said = new ArrayList<>();
        boolean isSomething = false;
        for (Word word : sentence.words()) {
            if (word.head() == head.index()
                    && (word.hasRelation("appos") || word.relation().equals("nmod:desc"))) {
                said.add(word);
            }
            isSomething |= head.head() > 0
                    && word.head() == head.head()
                    && word.relation().equals("cop")
                    && head.relation().equals("nsubj");
        }
        if (isSomething) {
            said.add(sentence.word(head.head()));
        }
        return said;
    }

    /** What classes of things the nouns among the words mean most often; proper nouns say nothing. */
    static List<String> classes(List<Word> words) {
        return words.stream()
                .filter(word -> word.is(UniversalTag.NOUN))
                .map(word -> PLACE_WORDS.contains(lemma(word)) ? "location" : WordLists.classOf(lemma(word)))
                .toList();
    }

    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
