package org.lectern.generator.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.core.article.Span;

/**
 * A sentence as a dependency tree. Words are asked for by what they do: {@code subjectOf(verb)},
 * {@code children(verb, "obl")}, {@code subtree(noun)}.
 */
public final class ParsedSentence {

    private final int index;
    private final int paragraph;
    private final Span span;
    private final String text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final List<Name> names;
    private final List<List<Word>> dependents;

    /**
     * @param index place in the text, from 0
     * @param paragraph which paragraph of the text it stands in, from 0
     * @param wholeText the analysed text, into which the words' offsets point
     * @param words in order, indices 1 to n; their heads form one tree
     * @param mentions the noun phrases in it, in order
     * @param names the proper names in it, in order
     * @throws IllegalArgumentException where the heads form no tree with one root
     */
    public ParsedSentence(
            int index, int paragraph, String wholeText, List<Word> words, List<Mention> mentions, List<Name> names) {
        this.index = index;
        this.paragraph = paragraph;
        this.words = List.copyOf(words);
        this.mentions = List.copyOf(mentions);
        this.names = List.copyOf(names);
        Trees.requireTree(this.words);
        this.span = new Span(
                this.words.getFirst().span().start(),
                this.words.getLast().span().end());
        this.text = span.in(wholeText);
        this.dependents = Trees.dependents(this.words);
    }

    /** Place in the text, from 0. */
    public int index() {
        return index;
    }

    /** Which paragraph of the text it stands in, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Where it stands in the analysed text. */
    public Span span() {
        return span;
    }

    /** Exactly as it stands in the text, line breaks included. */
    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    /** The noun phrases in it by their first word, wider ones before those within them. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The word of that index, from 1. */
    public Word word(int wordIndex) {
        return words.get(wordIndex - 1);
    }

    /** The proper names in it by their first word; they do not overlap. */
    public List<Name> names() {
        return names;
    }

    /** The name that this word is part of. */
    public Optional<Name> nameAt(Word word) {
        return names.stream().filter(n -> n.covers(word.index())).findFirst();
    }

    public Word root() {
        return dependents.getFirst().getFirst();
    }

    /** What the word depends on; empty for the root. */
    public Optional<Word> head(Word word) {
        return word.isRoot() ? Optional.empty() : Optional.of(word(word.head()));
    }

    /** All direct dependents in order. */
    public List<Word> children(Word word) {
        return dependents.get(word.index());
    }

    /** Direct dependents with one of these relations; a name without subtype stands for its subtypes too. */
    public List<Word> children(Word word, String... relations) {
        return children(word).stream().filter(w -> w.hasRelation(relations)).toList();
    }

    /** The first direct dependent with one of these relations. */
    public Optional<Word> child(Word word, String... relations) {
        return children(word).stream().filter(w -> w.hasRelation(relations)).findFirst();
    }

    /** The word and all below it, in the order of the text. */
    public List<Word> subtree(Word word) {
        return subtree(word, w -> true);
    }

    /** The word and all below it, leaving out each dependent that {@code kept} refuses, and what is below that. */
    public List<Word> subtree(Word word, Predicate<Word> kept) {
        boolean[] inside = new boolean[words.size() + 1];
        Deque<Word> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            Word next = open.pop();
            inside[next.index()] = true;
            children(next).stream().filter(kept).forEach(open::push);
        }
        return words.stream().filter(w -> inside[w.index()]).toList();
    }

    /** From the first to the last word of the subtree: may enclose words that are not in it. */
    public Span subtreeSpan(Word word) {
        List<Word> below = subtree(word);
        return new Span(below.getFirst().span().start(), below.getLast().span().end());
    }

    /** Whether {@code word} is {@code top} or stands anywhere below it. */
    public boolean isBelow(Word word, Word top) {
        Optional<Word> at = Optional.of(word);
        while (at.isPresent() && at.get().index() != top.index()) {
            at = head(at.get());
        }
        return at.isPresent();
    }

    /**
     * The words as one string: spaces where the text has white space between them, and one space where words were left
     * out between two of them.
     */
    public String textOf(List<Word> chosen) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Word word : chosen) {
            if (end >= 0 && word.span().start() != end) {
                out.append(' ');
            }
            out.append(word.form());
            end = word.span().end();
        }
        return out.toString();
    }

    /** The mention's words as one string. */
    public String textOf(Mention mention) {
        return textOf(words.subList(mention.first() - 1, mention.last()));
    }

    /** The name's words as one string. */
    public String textOf(Name name) {
        return textOf(words.subList(name.first() - 1, name.last()));
    }

    /** The widest mention whose head is this word. */
    public Optional<Mention> mentionHeadedBy(Word word) {
        return mentions.stream().filter(m -> m.head() == word.index()).findFirst();
    }

    /** The predicates of the sentence with what belongs to them, in the order of the text. */
    public List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (Word word : words) {
            ClauseKinds.of(this, word).ifPresent(kind -> clauses.add(new Clause(this, word, kind)));
        }
        return clauses;
    }

    /** The subject, taken over from the first of coordinate verbs or from a governing verb where it has none. */
    public Optional<Word> subjectOf(Word predicate) {
        return Arguments.subject(this, predicate);
    }

    /** The direct object, of a passive verb none. */
    public Optional<Word> objectOf(Word predicate) {
        return child(predicate, "obj");
    }

    /** The word itself and all joined to it by coordination, in order. */
    public List<Word> conjuncts(Word word) {
        List<Word> all = new ArrayList<>(List.of(word));
        all.addAll(children(word, "conj"));
        return all;
    }

    public boolean isPassive(Word predicate) {
        return !children(predicate, "nsubj:pass", "csubj:pass", "aux:pass").isEmpty()
                || (predicate.features().is("Voice", "Pass") && predicate.hasRelation("acl", "conj", "advcl"));
    }

    /** Whether the predicate is denied: by "not", "never", "no longer", or a negative subject or object. */
    public boolean isNegated(Word predicate) {
        return Negation.of(this, predicate);
    }

    /** How the predicate is said, looking at its auxiliaries and at the clauses above it. */
    public Modality modality(Word predicate) {
        return ModalityReading.of(this, predicate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParsedSentence that
                && index == that.index
                && paragraph == that.paragraph
                && text.equals(that.text)
                && words.equals(that.words)
                && mentions.equals(that.mentions)
                && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return 31 * index + words.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
