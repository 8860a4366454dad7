package org.lectern.generator.language.english;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lectern.core.article.Span;
import org.lectern.generator.language.Analyser;
import org.lectern.generator.language.Features;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.coreference.Coreference;
import org.lectern.generator.language.coreference.PronounExamples;
import org.lectern.generator.language.network.Network;
import org.lectern.generator.language.network.Reading;
import org.lectern.generator.language.token.Paragraphs;
import org.lectern.generator.language.token.Tokeniser;

/**
 * Analyses English text: paragraphs and words by rules; sentences, tags, trees and entities by a trained network; names,
 * values and coreference by rules over these. May be shared by threads; the network is loaded once.
 */
public final class EnglishAnalyser implements Analyser, AutoCloseable {

    private static final AtomicReference<@Nullable EnglishAnalyser> OPEN = new AtomicReference<>();

    private final Network network;
    private final SentenceReader reader;

    private EnglishAnalyser(Network network) {
        this.network = network;
        this.reader = new SentenceReader(network);
    }

    /**
     * Loads the analyser, which takes well under a second.
     *
     * @param threads processor threads that one analysis may use, at least 1
     */
    public static EnglishAnalyser load(int threads) {
        EnglishAnalyser loaded = new EnglishAnalyser(Network.load(threads));
        OPEN.set(loaded);
        return loaded;
    }

    /** The analyser that this process loaded last and has not closed, else a new one: two would need twice the memory. */
    public static EnglishAnalyser shared() {
        synchronized (OPEN) {
            EnglishAnalyser open = OPEN.get();
            return open == null ? load(1) : open;
        }
    }

    @Override
    public ParsedText analyse(String text) {
        return parsed(text, read(text));
    }

    /** What the network knows of a text's words, taken together: how it is written, and how hard that is. */
    public WordAverages averages(String text) {
        return WordAverages.of(vectors(read(text)));
    }

    /**
     * Analyses words that are split already, as when measuring against a treebank.
     *
     * @param sentences each sentence's words as offsets into the text
     */
    public ParsedText analyse(String text, List<List<Span>> sentences) {
        return parsed(text, reader.given(text, sentences));
    }

    /** Writes what the choice of pronouns' antecedents is fitted on; see {@link PronounExamples}. */
    public void writePronounExamples(String document, ParsedText gold, PrintStream out) {
        List<List<Span>> words = gold.sentences().stream()
                .map(s -> s.words().stream().map(Word::span).toList())
                .toList();
        List<ReadSentence> read = reader.given(gold.text(), words);
        PronounExamples.write(document, gold, sentences(gold.text(), read), vectors(read), out);
    }

    /**
     * Writes what the choice of names is fitted on; see {@link NameExamples}.
     *
     * @param document a name without white space
     * @param scores of each word in order, to be used in place of the network's; empty for those
     */
    public void writeNameExamples(String document, ParsedText gold, List<float[]> scores, PrintStream out) {
        List<List<Span>> words = gold.sentences().stream()
                .map(s -> s.words().stream().map(Word::span).toList())
                .toList();
        NameExamples.write(document, scored(gold.text(), reader.given(gold.text(), words)), scores, out);
    }

    /** What the choice of kinds of things is fitted on: a text's mentions, with its words given. */
    public List<KindExample> kindExamples(ParsedText gold) {
        List<List<Span>> words = gold.sentences().stream()
                .map(s -> s.words().stream().map(Word::span).toList())
                .toList();
        List<ReadSentence> read = reader.given(gold.text(), words);
        List<ScoredSentence> scored = scored(gold.text(), read);
        return KindExample.of(gold, phrases(scored, read, Names.in(scored)));
    }

    private List<ReadSentence> read(String text) {
        List<List<Span>> paragraphs = new ArrayList<>();
        for (Span paragraph : Paragraphs.in(text)) {
            List<Span> words = Tokeniser.words(text, paragraph);
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return reader.sentences(text, paragraphs);
    }

    private static ParsedText parsed(String text, List<ReadSentence> read) {
        List<ParsedSentence> sentences = sentences(text, read);
        return new ParsedText(text, sentences, Coreference.chains(sentences, vectors(read)));
    }

    private static List<float[][]> vectors(List<ReadSentence> read) {
        return read.stream().map(sentence -> sentence.reading().vectors()).toList();
    }

    private static List<ParsedSentence> sentences(String text, List<ReadSentence> read) {
        List<ScoredSentence> scored = scored(text, read);
        List<List<Name>> names = Names.in(scored);
        List<KindSentence> phrases = phrases(scored, read, names);
        KindsOfText kinds = new KindsOfText(phrases);
        List<ParsedSentence> sentences = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            List<Word> words = scored.get(i).words();
            List<Mention> mentions = Mentions.in(phrases.get(i), kinds);
            sentences.add(new ParsedSentence(
                    i,
                    read.get(i).paragraph(),
                    text,
                    words,
                    mentions,
                    Names.withOthers(words, mentions, names.get(i))));
        }
        return sentences;
    }

    private static List<KindSentence> phrases(
            List<ScoredSentence> scored, List<ReadSentence> read, List<List<Name>> names) {
        List<KindSentence> phrases = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            phrases.add(KindSentence.of(scored.get(i), read.get(i).reading().kindScores(), names.get(i)));
        }
        return phrases;
    }

    private static List<ScoredSentence> scored(String text, List<ReadSentence> read) {
        List<ScoredSentence> scored = new ArrayList<>(read.size());
        for (ReadSentence found : read) {
            scored.add(ScoredSentence.of(
                    scored.size(), words(text, found), found.reading().nameScores()));
        }
        return scored;
    }

    private static List<Word> words(String text, ReadSentence found) {
        Reading reading = found.reading();
        List<Word> words = new ArrayList<>(found.words().size());
        for (int i = 0; i < found.words().size(); i++) {
            Span span = found.words().get(i);
            String form = span.in(text);
            UniversalTag tag = UniversalTag.named(reading.tags().get(i));
            words.add(new Word(
                    i + 1,
                    form,
                    span,
                    tag,
                    reading.pennTags().get(i),
                    Lemmas.of(
                            form,
                            tag,
                            reading.pennTags().get(i),
                            reading.lemmaScripts().get(i)),
                    Features.parse(reading.features().get(i)),
                    reading.heads()[i],
                    reading.relations().get(i),
                    reading.certainty()[i]));
        }
        return words;
    }

    @Override
    public void close() {
        OPEN.compareAndSet(this, null);
        network.close();
    }
}
