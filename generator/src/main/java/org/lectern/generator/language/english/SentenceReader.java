package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Network;
import org.lectern.generator.language.network.Reading;
import org.lectern.generator.language.network.Sequence;

/**
 * Finds sentences and reads them. Most stretches between two sure ends turn out to be one sentence: the pass in which the
 * network looks for ends is then the first half of reading it, and only a stretch with an end inside is read anew.
 */
final class SentenceReader {

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
        List<List<SentenceEnds.Part>> inside = new ArrayList<>();
        stretches.forEach(stretch -> inside.add(List.of()));
        List<Optional<Reading>> whole = network.read(sequences(stretches), (i, ends) -> {
            Stretch stretch = stretches.get(i);
            if (stretch.isSentence()) {
                return true;
            }
            inside.set(i, SentenceEnds.sentences(stretch.words(), stretch.sequence(), ends));
            return inside.get(i).size() == 1;
        });
        List<Stretch> apart = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            if (whole.get(i).isEmpty()) {
                for (SentenceEnds.Part part : inside.get(i)) {
                    apart.add(stretches.get(i).sentence(part.from(), part.to()));
                }
            }
        }
        List<Reading> anew = network.read(sequences(apart));
        List<ReadSentence> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (whole.get(i).isPresent()) {
                found.add(new ReadSentence(
                        stretch.paragraph(), stretch.words(), whole.get(i).orElseThrow()));
                continue;
            }
            for (int k = 0; k < inside.get(i).size(); k++) {
                found.add(new ReadSentence(stretch.paragraph(), apart.get(next).words(), anew.get(next)));
                next++;
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
