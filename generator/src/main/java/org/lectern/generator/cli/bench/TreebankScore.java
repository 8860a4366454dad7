package org.lectern.generator.cli.bench;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.article.Span;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.english.EnglishAnalyser;

/**
 * Compares an analysis with a treebank, once with its words and sentences given and once from raw text. From raw text a
 * word counts where its offsets are right, a sentence where both its ends are, an attachment where both words and the
 * relation are (as in the CoNLL 2018 shared task, with the full relation).
 */
final class TreebankScore {

    private int words;
    private int tags;
    private int pennTags;
    private int attached;
    private int labelled;
    private int heads;
    private int kinds;
    private final Overlap rawWords = new Overlap();
    private final Overlap rawSentences = new Overlap();
    private int rawTags;
    private int rawLemmas;
    private int rawLabelled;
    private int lemmas;

    /** Counts for an F1. */
    private static final class Overlap {
        private int ours;
        private int theirs;
        private int both;

        double f1(int right) {
            return 200.0 * right / Math.max(1, ours + theirs);
        }
    }

    private TreebankScore() {}

    static TreebankScore of(EnglishAnalyser analyser, List<ParsedText> golds) {
        TreebankScore score = new TreebankScore();
        for (ParsedText gold : golds) {
            score.addGiven(gold, analyser.analyse(gold.text(), wordsOf(gold)));
            score.addRaw(gold, analyser.analyse(gold.text()));
        }
        return score;
    }

    static List<List<Span>> wordsOf(ParsedText gold) {
        return gold.sentences().stream()
                .map(s -> s.words().stream().map(Word::span).toList())
                .toList();
    }

    /** Labelled attachment with given words, in per cent. */
    double las() {
        return 100.0 * labelled / Math.max(1, words);
    }

    private void addGiven(ParsedText gold, ParsedText ours) {
        Map<Span, Word> found = new HashMap<>();
        Map<Span, ParsedSentence> sentenceAt = new HashMap<>();
        for (ParsedSentence sentence : ours.sentences()) {
            for (Word word : sentence.words()) {
                found.put(word.span(), word);
                sentenceAt.put(word.span(), sentence);
            }
        }
        for (ParsedSentence sentence : gold.sentences()) {
            for (Word word : sentence.words()) {
                Word own = found.get(word.span());
                words++;
                tags += own.tag() == word.tag() ? 1 : 0;
                pennTags += own.pennTag().equals(word.pennTag()) ? 1 : 0;
                lemmas += own.lemma().equals(word.lemma()) ? 1 : 0;
                boolean same = headSpan(sentence, word).equals(headSpan(sentenceAt.get(word.span()), own));
                attached += same ? 1 : 0;
                labelled += same && own.relation().equals(word.relation()) ? 1 : 0;
            }
            addKinds(sentence, found, sentenceAt);
        }
    }

    private void addKinds(ParsedSentence gold, Map<Span, Word> found, Map<Span, ParsedSentence> sentenceAt) {
        Set<Integer> seen = new HashSet<>();
        for (Mention mention : gold.mentions()) {
            if (seen.add(mention.head())) {
                Span head = gold.word(mention.head()).span();
                Optional<Mention> own = sentenceAt.get(head).mentionHeadedBy(found.get(head));
                heads++;
                kinds += own.filter(m -> treebankType(m.type()) == mention.type())
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
    }

    /** GUM knows no groups, quantities and works apart. */
    private static EntityType treebankType(EntityType type) {
        return switch (type) {
            case GROUP -> EntityType.PERSON;
            case QUANTITY, WORK -> EntityType.ABSTRACT;
            case PERSON, ORGANISATION, PLACE, TIME, EVENT, THING, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> type;
        };
    }

    private void addRaw(ParsedText gold, ParsedText ours) {
        Map<Span, Word> theirs = new HashMap<>();
        Map<Span, Span> theirHeads = new HashMap<>();
        Set<Span> sentences = new HashSet<>();
        for (ParsedSentence sentence : gold.sentences()) {
            sentences.add(sentence.span());
            for (Word word : sentence.words()) {
                theirs.put(word.span(), word);
                theirHeads.put(word.span(), headSpan(sentence, word));
            }
        }
        rawWords.theirs += theirs.size();
        rawSentences.theirs += gold.sentences().size();
        for (ParsedSentence sentence : ours.sentences()) {
            rawSentences.ours++;
            rawSentences.both += sentences.contains(sentence.span()) ? 1 : 0;
            for (Word word : sentence.words()) {
                rawWords.ours++;
                Word same = theirs.get(word.span());
                if (same != null) {
                    rawWords.both++;
                    rawTags += same.tag() == word.tag() ? 1 : 0;
                    rawLemmas += same.lemma().equals(word.lemma()) ? 1 : 0;
                    boolean head = headSpan(sentence, word).equals(theirHeads.get(word.span()));
                    rawLabelled += head && same.relation().equals(word.relation()) ? 1 : 0;
                }
            }
        }
    }

    private static Span headSpan(ParsedSentence sentence, Word word) {
        return sentence.head(word).map(Word::span).orElse(new Span(0, 0));
    }

    void print(PrintWriter out, String what, int sentencesWanted) {
        out.printf("%s, %d words%n", what, words);
        out.printf(
                "  words given: LAS %.1f (wanted 90), UAS %.1f, universal tags %.1f (97.5), Penn tags %.1f, lemmas %.1f%n",
                las(),
                100.0 * attached / words,
                100.0 * tags / words,
                100.0 * pennTags / words,
                100.0 * lemmas / words);
        out.printf(
                "  raw text: words %.1f (99), sentences %.1f (%d), LAS %.1f (87), universal tags %.1f, lemmas %.1f (98)%n",
                rawWords.f1(rawWords.both),
                rawSentences.f1(rawSentences.both),
                sentencesWanted,
                rawWords.f1(rawLabelled),
                rawWords.f1(rawTags),
                rawWords.f1(rawLemmas));
        if (heads > 0) {
            out.printf("  entity type at the head of %d mentions: %.1f (85)%n", heads, 100.0 * kinds / heads);
        }
    }
}
