package org.lectern.generator.question.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.words.Surface;

/** A noun phrase with less around its noun, where the section tells of nothing else by that noun. */
final class ShorterPhrase {

    /** Adjectives that tell neither which one is meant nor of what kind it is. */
    private static final Set<String> UNTELLING = Set.of(
            "different",
            "various",
            "several",
            "many",
            "most",
            "some",
            "numerous",
            "current",
            "modern",
            "typical",
            "certain",
            "particular",
            "specific",
            "entire",
            "whole");

    /** Adjectives that set something apart from others of its noun, or deny that it is one. */
    private static final Set<String> TELLING = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "last",
            "next",
            "former",
            "latter",
            "other",
            "same",
            "only",
            "own",
            "new",
            "old",
            "young",
            "main",
            "fake",
            "false",
            "mock",
            "artificial",
            "so-called",
            "alleged",
            "future",
            "left",
            "right",
            "upper",
            "lower",
            "inner",
            "outer",
            "northern",
            "southern",
            "eastern",
            "western",
            "male",
            "female",
            "black",
            "white",
            "such",
            "few",
            "little",
            "no",
            "non");

    /** What is known again without what it looks like: "the old clerk" is the clerk, but a red card is not any card. */
    private static final String ALIVE = "noun\\.(person|animal|plant)";

    private static final String CONCRETE = "noun\\.(person|animal|artifact|plant|food|object|group|communication)";

    private final SectionReading section;
    private final ParsedSentence sentence;
    private final Word head;
    private final List<Word> phrase;

    ShorterPhrase(SectionReading section, ParsedSentence sentence, Word head, List<Word> phrase) {
        this.section = section;
        this.sentence = sentence;
        this.head = head;
        this.phrase = phrase;
    }

    /** None where the section has something else of that noun. */
    List<String> wordings() {
        List<String> found = new ArrayList<>();
        boolean owned = sentence.children(head, "nmod:poss").stream().anyMatch(Word::isThirdPersonPronoun);
        if (owned) {
            found.add(Surface.plain(sentence, phrase));
        }
        if (!head.is(UniversalTag.NOUN) || Nominals.isGeneral(head) || !isOnlyOne()) {
            return found;
        }
        List<Word> front =
                phrase.stream().filter(word -> word.index() <= head.index()).toList();
        boolean loses = front.size() < phrase.size();
        if (loses && !canLoseWhatFollows()) {
            front = phrase;
        } else if (loses) {
            found.add(OtherWordings.bare(sentence, front));
        }
        Set<Integer> left = new HashSet<>();
        for (Word adjective : sentence.children(head, "amod", "det", "nmod:poss")) {
            boolean goes = adjective.hasRelation("amod") ? isUntelling(adjective) : adjective.is(UniversalTag.PRON);
            if (adjective.index() < head.index() && (goes || UNTELLING.contains(adjective.lower()))) {
                sentence.subtree(adjective).forEach(word -> left.add(word.index()));
            }
        }
        List<Word> stripped =
                front.stream().filter(word -> !left.contains(word.index())).toList();
        if (!left.isEmpty() && stripped.contains(head)) {
            found.add(OtherWordings.bare(sentence, stripped));
        }
        return found;
    }

    /**
     * Whether the noun alone is one certain thing: "a clerk who had to carry salt" is "a clerk", but "clerks who carry
     * salt" are not all clerks, nor is "a box of sweets" a box. "A feast for Mira's friends" is "a feast".
     */
    private boolean canLoseWhatFollows() {
        boolean definite = sentence.children(head, "det").stream()
                .anyMatch(det -> det.lower().equals("the"));
        boolean single = !head.isPlural() && !sentence.children(head, "det").isEmpty();
        if (head.isPlural() && isWhereFrom()) {
            return true;
        }
        boolean ofSomething = sentence.children(head, "nmod").stream()
                .filter(phrase::contains)
                .anyMatch(word -> !definite || !isConcrete());
        boolean completed = sentence.children(head, "ccomp", "acl").stream()
                .filter(phrase::contains)
                .anyMatch(word -> word.hasRelation("ccomp")
                        || sentence.children(word, "mark").stream().anyMatch(mark -> mark.hasLemma("to", "that")));
        return single && !completed && (!ofSomething && isConcrete() || hasOnlyOccasion());
    }

    /** Whether what follows only tells for whom, when or where. */
    private boolean hasOnlyOccasion() {
        List<Word> after = sentence.children(head).stream()
                .filter(word -> word.index() > head.index() && phrase.contains(word) && !word.is(UniversalTag.PUNCT))
                .toList();
        return category().matches("noun\\.(act|event|communication|state|phenomenon|possession)")
                && after.stream()
                        .allMatch(word -> word.hasRelation("nmod")
                                && !sentence.children(word, "case").isEmpty()
                                && sentence.children(word, "case").stream()
                                        .allMatch(preposition -> preposition.hasLemma(
                                                "at", "in", "on", "near", "during", "from", "for", "outside",
                                                "inside")));
    }

    /** "Painters from the north" are painters where nothing else is told of what they are. */
    private boolean isWhereFrom() {
        List<Word> after = sentence.children(head).stream()
                .filter(word -> word.index() > head.index() && phrase.contains(word))
                .toList();
        return !after.isEmpty()
                && category().equals("noun.person")
                && after.stream()
                        .allMatch(word -> word.hasRelation("nmod")
                                && sentence.children(word, "case").stream()
                                        .allMatch(preposition ->
                                                preposition.hasLemma("from", "in", "at", "across", "around")));
    }

    private boolean isConcrete() {
        return category().matches(CONCRETE);
    }

    private String category() {
        return Lexicon.shared().senses(head.lemma(), PartOfSpeech.NOUN).stream()
                .findFirst()
                .map(Sense::category)
                .orElse("");
    }

    /** "Current devices" are devices, "yellow flowers" are flowers; "hot dogs" are no dogs. */
    private boolean isUntelling(Word adjective) {
        String form = adjective.lower();
        boolean word = !Lexicon.shared()
                .senses(form + " " + head.lemma(), PartOfSpeech.NOUN)
                .isEmpty();
        boolean plain = adjective.pennTag().matches("JJ|VB[GN]")
                && Character.isLowerCase(
                        Surface.midSentence(sentence, adjective).codePointAt(0))
                && !TELLING.contains(form)
                && (category().matches(ALIVE)
                        || !sentence.children(head, "compound").isEmpty()
                                && category().equals("noun.substance"));
        return !word && (UNTELLING.contains(form) || plain);
    }

    /** Whether whatever else the section calls so is the same one again: "the clerk" after "an old clerk". */
    private boolean isOnlyOne() {
        Set<String> told = modifiers(sentence, head);
        return section.sentences().stream().allMatch(other -> other.words().stream()
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && word.lemma().equalsIgnoreCase(head.lemma())
                        && !(other.equals(sentence) && word.equals(head)))
                .allMatch(word -> word.isPlural() == head.isPlural()
                        && told.containsAll(modifiers(other, word))
                        && other.children(word, "det").stream()
                                .noneMatch(det -> det.lower().matches("an?|another|other|each|every|no"))));
    }

    private static Set<String> modifiers(ParsedSentence sentence, Word noun) {
        Set<String> forms = new HashSet<>();
        sentence.children(noun, "amod", "compound", "nummod").forEach(word -> forms.add(word.lower()));
        return forms;
    }
}
