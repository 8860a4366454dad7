package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Network;
import org.lectern.generator.language.network.Reading;
import org.lectern.generator.language.network.Sequence;

/**
 * Finds sentences and reads them. Most stretches between two sure ends turn out to be one sentence: the pass in which the
 * network looks for ends is then the first half of reading it. The sentences of a stretch with ends inside are taken apart
 * there and read on each by itself, save those of a long stretch, which are read anew.
 */
final class SentenceReader {

    /**
     * The sentences of a stretch of more word pieces are read anew: so far from where the stretch begins their words say
     * less of where they stand in their sentence.
     */
    private static final int READ_AS_IT_STANDS = 90;

    private final Network network;

    SentenceReader(Network network) {
        this.network = network;
    }

    /** The sentences of all paragraphs in order. */
    List<ReadSentence> sentences(String text, List<List<Span>> paragraphs) {
        List<Stretch> plain = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Span> words = paragraphs.get(p);
            plain.addAll(Stretch.of(p, words, network.sequence(text, words)));
        }
        List<Stretch> stretches = LongStretches.cut(network, plain);
        List<List<Sequence.Part>> inside = new ArrayList<>();
        stretches.forEach(stretch ->
                inside.add(List.of(new Sequence.Part(0, stretch.words().size()))));
        List<List<Reading>> read = network.read(sequences(stretches), (i, ends) -> {
            Stretch stretch = stretches.get(i);
            if (!stretch.isSentence()) {
                inside.set(i, SentenceEnds.sentences(stretch.words(), stretch.sequence(), ends));
            }
            boolean anew = inside.get(i).size() > 1 && stretch.sequence().size() > READ_AS_IT_STANDS;
            return anew ? List.of() : inside.get(i);
        });
        List<Stretch> apart = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            if (read.get(i).isEmpty()) {
                for (Sequence.Part part : inside.get(i)) {
                    apart.add(stretches.get(i).sentence(part.from(), part.to()));
                }
            }
        }
        Iterator<Reading> anew = network.read(sequences(apart)).iterator();
        List<ReadSentence> found = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Iterator<Reading> readings =
                    read.get(i).isEmpty() ? anew : read.get(i).iterator();
            for (Sequence.Part part : inside.get(i)) {
                found.add(new ReadSentence(
                        stretch.paragraph(), stretch.words().subList(part.from(), part.to()), readings.next()));
            }
        }
        return found;
    }

    /** Reads sentences whose words are given. */
    List<ReadSentence> given(String text, List<List<Span>> sentences) {
        List<Stretch> parts = new ArrayList<>();
        int paragraph = 0;
        int end = 0;
        for (List<Span> words : sentences) {
            paragraph += text.substring(end, words.getFirst().start()).contains("\n\n") ? 1 : 0;
            end = words.getLast().end();
            Stretch whole = new Stretch(paragraph, words, network.sequence(text, words), true);
            SentenceEnds.runnable(whole.sequence()).forEach(part -> parts.add(whole.sentence(part.from(), part.to())));
        }
        List<Reading> readings = network.read(sequences(parts));
        List<ReadSentence> found = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            found.add(new ReadSentence(parts.get(i).paragraph(), parts.get(i).words(), readings.get(i)));
        }
        return found;
    }

    private static List<Sequence> sequences(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::sequence).toList();
    }
}
