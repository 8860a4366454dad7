package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Finds noun phrases in a tree: what belongs to a noun, without what merely leans on it. */
final class Mentions {

    private Mentions() {}

    /** The mentions of a sentence by their first word, wider ones first. */
    static List<Mention> in(KindSentence sentence, KindsOfText text) {
        List<Word> words = sentence.words();
        List<Mention> mentions = new ArrayList<>();
        for (Word word : words) {
            if (!canHead(word) || !(Kinds.headsOne(sentence.scores(word)) || isArgument(word))) {
                continue;
            }
            int first = word.index();
            int last = word.index();
            boolean[] inside = phrase(word, sentence.below(), words.size());
            while (first > 1 && inside[first - 1]) {
                first--;
            }
            while (last < words.size() && inside[last + 1]) {
                last++;
            }
            while (last > word.index() && words.get(last - 1).is(UniversalTag.PUNCT)) {
                last--;
            }
            while (first < word.index() && isOpening(words.get(first - 1))) {
                first++;
            }
            List<Word> phrase = words.subList(first - 1, last);
            EntityType type = EntityTypes.of(kind(sentence, word, text), word, phrase);
            mentions.add(new Mention(
                    sentence.scored().index(),
                    first,
                    last,
                    word.index(),
                    type,
                    form(word),
                    Values.of(type, word, phrase)));
        }
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparing(m -> -m.last()));
        return mentions;
    }

    /** Where the choice falls on a person, place or organisation, that name's type is surer. */
    private static EntityType kind(KindSentence sentence, Word head, KindsOfText text) {
        EntityType own = sentence.isLikelyPerson(head)
                ? EntityType.PERSON
                : KindChoice.shipped().kind(KindFeatures.of(sentence, head, text));
        return head.is(UniversalTag.PROPN) && Names.TYPES.contains(own)
                ? sentence.nameHeadedBy(head).orElse(own)
                : own;
    }

    private static boolean canHead(Word word) {
        if (word.hasRelation("expl", "fixed", "goeswith", "flat", "punct", "case", "mark", "cc", "discourse")) {
            return false;
        }
        return switch (word.tag()) {
            case NOUN, PROPN, NUM, SYM -> true;
            case PRON -> !word.pennTag().startsWith("W") && !word.pennTag().equals("EX");
            case ADJ, ADV, DET, VERB, X -> true;
            case ADP, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ -> false;
        };
    }

    /** Nouns in the place of an argument stand for something even where the network was not sure. */
    private static boolean isArgument(Word word) {
        return word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON)
                && !word.pennTag().startsWith("W")
                && word.hasRelation("nsubj", "obj", "iobj", "obl", "nmod", "appos", "root", "conj", "nmod:poss")
                && !word.hasRelation("obl:unmarked", "nmod:desc", "nmod:unmarked");
    }

    private static Mention.Form form(Word word) {
        return word.is(UniversalTag.PROPN)
                ? Mention.Form.NAME
                : word.is(UniversalTag.PRON, UniversalTag.DET) ? Mention.Form.PRONOUN : Mention.Form.NOMINAL;
    }

    private static boolean[] phrase(Word head, List<List<Word>> below, int size) {
        boolean[] inside = new boolean[size + 2];
        boolean predicate = below.get(head.index()).stream().anyMatch(w -> w.hasRelation("cop"));
        List<Word> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            Word next = open.removeLast();
            inside[next.index()] = true;
            for (Word child : below.get(next.index())) {
                boolean top = next.index() == head.index();
                if (!top || belongs(child, predicate)) {
                    open.add(child);
                }
            }
        }
        return inside;
    }

    private static boolean belongs(Word child, boolean predicate) {
        if (child.hasRelation(
                "case", "mark", "cc", "conj", "parataxis", "discourse", "vocative", "dislocated", "orphan")) {
            return false;
        }
        if (child.hasRelation("appos", "list", "reparandum")) {
            return false;
        }
        return !predicate
                || !child.hasRelation(
                        "nsubj", "csubj", "cop", "aux", "advcl", "ccomp", "xcomp", "obl", "advmod", "expl", "obj",
                        "iobj");
    }

    private static boolean isOpening(Word word) {
        return word.is(UniversalTag.PUNCT) && !word.pennTag().equals("HYPH");
    }
}
