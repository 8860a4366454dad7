package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.words.Months;

/** Cuts from a phrase what can go without making it untrue: brackets, asides, non-restrictive clauses. */
public final class Trimming {

    private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");
    private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-");

    private static final Set<String> STRESSING =
            Set.of("particularly", "especially", "mainly", "mostly", "also", "even", "primarily", "notably", "just");

    private Trimming() {}

    /** The words of the phrase headed by {@code head} that stay, in order, without punctuation at either end. */
    public static List<Word> phrase(ParsedSentence sentence, Word head, Set<Integer> leftOut) {
        List<Word> kept = withoutStrandedClauses(
                sentence, sentence.subtree(head, word -> !leftOut.contains(word.index()) && !goes(sentence, word)));
        List<Word> stripped = withoutTornCommas(strip(withoutBrackets(sentence, kept)));
        // "Mainly driven by the wind": without its adverb a clause would say more.
        boolean stressed = stripped.size() > 2
                && !head.is(UniversalTag.VERB)
                && STRESSING.contains(stripped.getFirst().lower())
                && stripped.getFirst().is(UniversalTag.ADV)
                && !isNeeded(sentence, stripped);
        return stressed ? stripped.subList(1, stripped.size()) : stripped;
    }

    /**
     * "Not just for sailors", "even the best of sailors", "even without money", "mainly because it rained": there are
     * more, and of these nobody would think.
     */
    private static boolean isNeeded(ParsedSentence sentence, List<Word> stressed) {
        Word first = stressed.getFirst();
        boolean denied =
                first.index() > 1 && sentence.word(first.index() - 1).lower().matches("not|n['’]t");
        boolean most =
                stressed.stream().limit(4).anyMatch(word -> word.pennTag().matches("JJS|RBS"));
        boolean joins = stressed.get(1).is(UniversalTag.ADP, UniversalTag.SCONJ);
        return denied
                || first.lower().equals("even") && most
                || joins && !first.lower().equals("also");
    }

    /** Whether a dependent can be cut: it is set off by a comma, a dash or a bracket and only adds. */
    private static boolean goes(ParsedSentence sentence, Word word) {
        if (word.hasRelation("parataxis", "discourse", "vocative", "reparandum", "dislocated")
                || onlyJoins(sentence, word)) {
            return true;
        }
        boolean listed = word.hasRelation("appos", "nmod", "amod")
                        && sentence.head(word)
                                .filter(head -> !sentence.children(head, "conj").isEmpty())
                                .isPresent()
                // "The Ministry of Trade, Industry and Energy": the name goes on.
                || word.hasRelation("appos")
                        && word.is(UniversalTag.PROPN)
                        && sentence.children(word, "det").isEmpty()
                        && !sentence.children(word, "conj").isEmpty();
        boolean age =
                word.is(UniversalTag.NUM) && sentence.children(word).stream().allMatch(c -> c.is(UniversalTag.PUNCT));
        if (listed && !age || isEndOfRange(sentence, word)) {
            return false;
        }
        boolean adds = word.hasRelation("acl:relcl", "appos", "acl", "advcl", "nmod", "obl", "amod", "advmod");
        if (!adds) {
            return false;
        }
        List<Word> below = sentence.subtree(word);
        int first = below.getFirst().index();
        int last = below.getLast().index();
        int head = sentence.head(word).map(Word::index).orElse(0);
        if (limitsTheClaim(sentence, word) || isYearOfDate(sentence, word) || standsInList(sentence, first, last)) {
            return false;
        }
        if (last < head) {
            // "Born in Oslo, the painter …": the comma may belong to the phrase or stand behind it.
            boolean set = sentence.word(last).form().equals(",")
                    || sentence.word(last + 1).form().equals(",")
                            && word.hasRelation("acl", "advcl", "amod", "obl")
                            && below.size() > 1;
            return set && !word.hasRelation("amod", "nmod", "advmod") || set && below.size() > 2;
        }
        if (first <= head) {
            return false;
        }
        Word opening = sentence.word(first);
        String before = first > 1 ? sentence.word(first - 1).form() : "";
        return isBreak(opening.form()) || isBreak(before) && !closesAside(sentence, first - 1);
    }

    /** "Also": it joins what is said to what was said before; half of "not only … but also" it is not. */
    private static boolean onlyJoins(ParsedSentence sentence, Word word) {
        boolean tied = word.lower().matches("thus|hence|therefore|thereupon|next|then")
                && word.hasRelation("advmod")
                && sentence.children(word).isEmpty()
                && sentence.head(word).filter(head -> head.tag().isNominal()).isPresent()
                // "A rock next to the water".
                && (word.index() == sentence.words().size()
                        || !sentence.word(word.index() + 1).lower().equals("to"));
        if (tied) {
            // "Thus struggle is a school", "Jack next took the keys": read as part of the noun phrase beside it.
            return true;
        }
        return word.lower().equals("also")
                && word.hasRelation("advmod")
                && sentence.children(word).isEmpty()
                && word.index() > 1
                && !sentence.word(word.index() - 1).lower().equals("but");
    }

    /**
     * Whether a comma ends an aside that another comma opened: "to get Ada Quist, née Holt, on the phone". It says nothing
     * of what follows.
     */
    public static boolean closesAside(ParsedSentence sentence, int comma) {
        return sentence.words().stream()
                .filter(word -> word.index() < comma && word.hasRelation("appos", "acl", "acl:relcl", "parataxis"))
                .map(sentence::subtree)
                .map(words ->
                        words.stream().filter(word -> !word.form().equals(",")).toList())
                .anyMatch(aside -> !aside.isEmpty()
                        && aside.getLast().index() == comma - 1
                        && aside.getFirst().index() > 1
                        && sentence.word(aside.getFirst().index() - 1).form().equals(","));
    }

    /** A relative clause whose own noun was cut with an aside before it: "Quist, the writer of tales that retell myths". */
    private static List<Word> withoutStrandedClauses(ParsedSentence sentence, List<Word> words) {
        Set<Integer> stranded = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Word opening = words.get(i);
            boolean cutBefore = words.get(i - 1).index() < opening.index() - 1;
            if (cutBefore && sentence.word(opening.index() - 1).is(UniversalTag.NOUN, UniversalTag.PROPN)) {
                sentence.words().stream()
                        .filter(word -> word.hasRelation("acl:relcl"))
                        .map(sentence::subtree)
                        .filter(clause -> clause.getFirst().index() == opening.index())
                        .forEach(clause -> clause.forEach(word -> stranded.add(word.index())));
            }
        }
        return words.stream().filter(word -> !stranded.contains(word.index())).toList();
    }

    /** "If …", "unless …", "according to …": without it the claim would be a wider one. */
    private static boolean limitsTheClaim(ParsedSentence sentence, Word word) {
        return sentence.children(word, "mark", "advmod", "case").stream()
                        .anyMatch(opening -> opening.hasLemma(
                                "if",
                                "unless",
                                "until",
                                "except",
                                "without",
                                "provided",
                                "according",
                                "whether",
                                "like"))
                || opensWithEven(sentence, word);
    }

    /** "Even in rich countries, …": it tells how far the claim goes. */
    private static boolean opensWithEven(ParsedSentence sentence, Word word) {
        return word.hasRelation("obl", "advcl")
                && sentence.subtree(word).stream()
                        .filter(opening -> !opening.is(UniversalTag.PUNCT))
                        .findFirst()
                        .filter(opening -> opening.lower().equals("even"))
                        .isPresent();
    }

    /** "8–10 hours": the dash joins two numbers. */
    private static boolean isEndOfRange(ParsedSentence sentence, Word word) {
        return word.is(UniversalTag.NUM)
                && word.index() > 2
                && sentence.word(word.index() - 1).form().matches("[–-]|to")
                && sentence.word(word.index() - 2).is(UniversalTag.NUM);
    }

    /** "March 3, 1871": the comma belongs to the date. */
    private static boolean isYearOfDate(ParsedSentence sentence, Word word) {
        return word.is(UniversalTag.NUM)
                && word.form().matches("(1\\d|20)\\d\\d")
                && sentence.head(word)
                        .filter(head -> Months.isMonth(head.form())
                                || head.is(UniversalTag.NUM)
                                || head.form().matches("\\d+(st|nd|rd|th)"))
                        .isPresent();
    }

    /** "Fuji in Japan, Cotopaxi in Ecuador, and Vesuvius": between a comma and ", and" stands a member of a list. */
    private static boolean standsInList(ParsedSentence sentence, int first, int last) {
        int size = sentence.words().size();
        return first > 1
                && sentence.word(first - 1).form().equals(",")
                && last + 2 <= size
                && sentence.word(last + 1).form().equals(",")
                && sentence.word(last + 2).is(UniversalTag.CCONJ);
    }

    /** A comma beside which an aside was cut out has lost what it set off. */
    private static List<Word> withoutTornCommas(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean tornBefore = i > 0 && words.get(i - 1).index() != word.index() - 1;
            boolean tornAfter = i + 1 < words.size() && words.get(i + 1).index() != word.index() + 1;
            if (!word.form().equals(",") || !tornBefore && !tornAfter) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isBreak(String form) {
        return form.equals(",") || form.equals("–") || form.equals("—") || form.equals("--") || OPENING.contains(form);
    }

    private static List<Word> withoutBrackets(ParsedSentence sentence, List<Word> words) {
        Set<Integer> inside = new HashSet<>();
        int depth = 0;
        for (Word word : sentence.words()) {
            depth += OPENING.contains(word.form()) ? 1 : 0;
            if (depth > 0) {
                inside.add(word.index());
            }
            depth = Math.max(0, depth - (CLOSING.contains(word.form()) ? 1 : 0));
        }
        return words.stream().filter(word -> !inside.contains(word.index())).toList();
    }

    /** Without punctuation at either end, and without two marks in a row. */
    public static List<Word> strip(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (Word word : words) {
            boolean mark = isLoose(word);
            boolean doubled = mark && (kept.isEmpty() || isLoose(kept.getLast()));
            if (!doubled) {
                kept.add(word);
            }
        }
        while (!kept.isEmpty() && isLoose(kept.getLast())) {
            kept.removeLast();
        }
        return kept;
    }

    /** Punctuation other than the hyphen, apostrophe or slash within a word. */
    private static boolean isLoose(Word word) {
        return word.is(UniversalTag.PUNCT) && !word.form().matches("[-/’']");
    }
}
