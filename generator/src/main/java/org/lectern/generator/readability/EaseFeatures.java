package org.lectern.generator.readability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.generator.embedding.Embedded;
import org.lectern.generator.embedding.Layered;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.language.english.WordAverages;

/**
 * What the estimate sees of a text: counts of its surface and of the rarity of its words, what it is about, and how two
 * networks read its words: the analyser's, and the embedder's on its lower layers.
 */
final class EaseFeatures {

    /** Words read at once, so that the embedder leaves nothing out. */
    private static final int STRETCH = 150;

    private static final int DIMENSIONS = 384;

    private static final Set<String> PERSONS =
            Set.of("i", "you", "he", "she", "we", "me", "him", "her", "us", "my", "your", "his", "our");

    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "you", "we", "me", "us", "my", "your", "our");

    private static final Set<String> OLD =
            Set.of("upon", "shall", "thus", "hence", "thou", "thy", "thee", "whilst", "unto", "hath");

    private static final Set<String> LINKS = Set.of(
            "however",
            "therefore",
            "although",
            "whereas",
            "moreover",
            "which",
            "whose",
            "whom",
            "such",
            "thus",
            "despite",
            "unless");

    private static final Set<String> PLAIN_VERBS =
            Set.of("was", "were", "is", "are", "had", "have", "has", "be", "been");

    private static final Pattern LEARNED =
            Pattern.compile(".{3,}(tion|sion|ment|ness|ity|ance|ence|ism|ology|ical|ious|ative)s?");

    private static final Pattern MID_CAPITAL = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}+");

    private EaseFeatures() {}

    static double[] of(String text, TextEmbedder embedder) {
        Prose prose = Prose.of(text);
        List<Double> row = new ArrayList<>();
        surface(text, prose, row);
        List<Embedded> stretches = new ArrayList<>();
        LayerAverages layers = new LayerAverages();
        for (String stretch : stretches(prose)) {
            Layered read = embedder.readLayers(stretch);
            stretches.add(read.read());
            layers.add(read.layers());
        }
        rarity(stretches, row);
        WordAverages words = EnglishAnalyser.shared().averages(text);
        return Stream.of(
                        row.stream().mapToDouble(Double::doubleValue).toArray(),
                        topic(stretches),
                        words.mean(),
                        words.deviation(),
                        layers.means(),
                        layers.deviation())
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static void surface(String text, Prose prose, List<Double> row) {
        List<String> words = prose.allWords();
        double n = Math.max(1, words.size());
        double sentences = Math.max(1, prose.sentences().size());
        double[] lengths = prose.words().stream().mapToDouble(List::size).toArray();
        double[] letters = words.stream().mapToDouble(String::length).toArray();
        double[] syllables = words.stream().mapToDouble(Syllables::of).toArray();
        Formulas formulas = Formulas.of(prose);
        row.addAll(List.of(
                formulas.fleschEase(),
                formulas.fleschKincaidGrade(),
                formulas.automatedIndex(),
                formulas.colemanLiau(),
                formulas.smog()));
        row.add(Math.log(Math.max(1, mean(lengths))));
        row.add(deviation(lengths));
        row.add(Math.log1p(Arrays.stream(lengths).max().orElse(0)));
        row.add(Arrays.stream(lengths).filter(length -> length <= 8).count() / sentences);
        row.add(Arrays.stream(lengths).filter(length -> length >= 30).count() / sentences);
        row.add(mean(letters));
        row.add(deviation(letters));
        row.add(mean(syllables));
        row.add(Arrays.stream(syllables).filter(count -> count >= 3).count() / n);
        row.add(Arrays.stream(syllables).filter(count -> count >= 4).count() / n);
        row.add(Arrays.stream(letters).filter(count -> count >= 7).count() / n);
        row.add(Arrays.stream(letters).filter(count -> count >= 10).count() / n);
        row.add(Arrays.stream(letters).filter(count -> count <= 3).count() / n);
        row.add(new HashSet<>(words.subList(0, Math.min(100, words.size()))).size() / Math.min(100.0, n));
        row.add(new HashSet<>(words).size() / Math.sqrt(n));
        for (Set<String> kind : List.of(PERSONS, FIRST_AND_SECOND, OLD, LINKS, PLAIN_VERBS)) {
            row.add(words.stream().filter(kind::contains).count() / n);
        }
        for (String word :
                List.of("the", "of", "and", "to", "in", "by", "that", "said", "it", "they", "not", "a", "as")) {
            row.add(words.stream().filter(word::equals).count() / n);
        }
        row.add(words.stream().filter(word -> LEARNED.matcher(word).matches()).count() / n);
        row.add(words.stream().filter(word -> word.endsWith("ed")).count() / n);
        row.add(words.stream().filter(word -> word.endsWith("ing")).count() / n);
        row.add(words.stream().filter(word -> word.endsWith("ly")).count() / n);
        for (String sign : List.of(",", ";", ":", "\"“”", "?", "!", "(", "—–", "0123456789")) {
            row.add(text.chars().filter(c -> sign.indexOf(c) >= 0).count() / n);
        }
        row.add(MID_CAPITAL.matcher(text).results().count() / n);
        row.add(Math.log1p(n / (1 + text.strip().chars().filter(c -> c == '\n').count())));
        row.add(Math.log1p(n));
    }

    private static void rarity(List<Embedded> stretches, List<Double> row) {
        double[] all = stretches.stream()
                .flatMapToDouble(stretch -> Arrays.stream(stretch.rarity()))
                .sorted()
                .toArray();
        Set<String> seen = new HashSet<>();
        List<Double> distinct = new ArrayList<>();
        for (Embedded stretch : stretches) {
            for (int i = 0; i < stretch.rarity().length; i++) {
                if (seen.add(stretch.words().get(i))) {
                    distinct.add(stretch.rarity()[i]);
                }
            }
        }
        double n = Math.max(1, all.length);
        row.add(mean(all));
        row.add(deviation(all));
        row.add(mean(distinct.stream().mapToDouble(d -> d).toArray()));
        for (double least : new double[] {0.3, 0.45, 0.6, 0.75, 0.9, 1}) {
            row.add(Arrays.stream(all).filter(rarity -> rarity >= least).count() / n);
        }
        row.add(all.length == 0 ? 0 : all[(int) (all.length * 0.75)]);
        row.add(all.length == 0 ? 0 : all[(int) (all.length * 0.9)]);
        double[] alike = new double[Math.max(0, stretches.size() - 1)];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = Embedded.cosine(
                    stretches.get(i).sentence(), stretches.get(i + 1).sentence());
        }
        row.add(mean(alike));
    }

    private static double[] topic(List<Embedded> stretches) {
        double[] sum = new double[DIMENSIONS];
        double words = 0;
        for (Embedded stretch : stretches) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += stretch.sentence()[i] * stretch.words().size();
            }
            words += stretch.words().size();
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] /= Math.max(1, words);
        }
        return sum;
    }

    /** Whole sentences together up to a length, longer sentences cut. */
    private static List<String> stretches(Prose prose) {
        List<String> stretches = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int words = 0;
        for (int i = 0; i < prose.sentences().size(); i++) {
            int own = prose.words().get(i).size();
            if (words > 0 && words + own > STRETCH) {
                stretches.add(open.toString());
                open.setLength(0);
                words = 0;
            }
            open.append(prose.sentences().get(i)).append(' ');
            words += own;
        }
        if (words > 0) {
            stretches.add(open.toString());
        }
        return stretches;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
