package org.lectern.generator.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An analysed text: its sentences in order, and which mentions stand for the same thing. */
public final class ParsedText {

    private final String text;
    private final List<ParsedSentence> sentences;
    private final List<Chain> chains;
    private final Map<Mention, Chain> chainOf = new HashMap<>();
    private final Map<String, Integer> sentencesWith = new HashMap<>();

    /**
     * @param text the text as it was given
     * @param sentences in reading order; their offsets are into {@code text}
     * @param chains the mentions known to mean the same; a mention in none of them is on its own or unknown
     */
    public ParsedText(String text, List<ParsedSentence> sentences, List<Chain> chains) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.chains = List.copyOf(chains);
        for (ParsedSentence sentence : this.sentences) {
            sentence.words().stream()
                    .map(Word::lemma)
                    .distinct()
                    .forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
        }
        for (Chain chain : this.chains) {
            for (Mention mention : chain.mentions()) {
                chainOf.put(mention, chain);
            }
        }
    }

    /** In how many sentences a word of this lemma stands. */
    public int sentencesWith(String lemma) {
        return sentencesWith.getOrDefault(lemma, 0);
    }

    public String text() {
        return text;
    }

    public List<ParsedSentence> sentences() {
        return sentences;
    }

    public List<Chain> chains() {
        return chains;
    }

    /** All mentions of all sentences in reading order. */
    public List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        sentences.forEach(sentence -> all.addAll(sentence.mentions()));
        return List.copyOf(all);
    }

    public ParsedSentence sentenceOf(Mention mention) {
        return sentences.get(mention.sentence());
    }

    /** The mention's words as they stand in the text, white space folded. */
    public String textOf(Mention mention) {
        return sentenceOf(mention).textOf(mention);
    }

    /** The shortest text to call it by: its name where its head is part of one, else the whole mention. */
    public String nameOf(Mention mention) {
        ParsedSentence sentence = sentenceOf(mention);
        return sentence.nameAt(sentence.word(mention.head()))
                .map(sentence::textOf)
                .orElseGet(() -> textOf(mention));
    }

    /** Everything known to mean the same as this mention; empty where nothing is known. */
    public Optional<Chain> chainOf(Mention mention) {
        return Optional.ofNullable(chainOf.get(mention));
    }

    /**
     * The mention that tells a reader who or what this one stands for: a name where the text has one, else the noun
     * phrase that introduced it. Empty means "don't know": for a pronoun, drop what would need it.
     */
    public Optional<Mention> resolve(Mention mention) {
        if (mention.isNamed()) {
            return Optional.of(mention);
        }
        Optional<Mention> known = chainOf(mention).flatMap(Chain::bestName);
        return known.isEmpty() && !mention.isPronoun() ? Optional.of(mention) : known;
    }

    /** What the mention headed by this word stands for; see {@link #resolve(Mention)}. */
    public Optional<Mention> resolve(ParsedSentence sentence, Word word) {
        return sentence.mentionHeadedBy(word).flatMap(this::resolve);
    }
}
