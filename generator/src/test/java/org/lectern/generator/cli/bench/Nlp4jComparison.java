package org.lectern.generator.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.english.EnglishAnalyser;

/**
 * Subjects and objects of verbs found by the analyser and by NLP4J 1.1.3 (Apache-2.0), both given the words of UD
 * English-EWT's development part. NLP4J was trained on other text, and its models are a download of 261 MB: it is
 * compared only where the Maven profile {@code nlp4j} asks for it. {@code generator/training/README.md} has the command.
 */
class Nlp4jComparison {

    /** Lexica and models a parse needs; word embeddings and gazetteers change no parse. */
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
              </lexica>
              <models>
                <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
                <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
              </models>
            </configuration>
            """;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "nsbj", "nsbjpass");
    private static final Set<String> OBJECTS = Set.of("obj", "dobj");

    /** What stands between a verb and a word, as both sides' relations have it. */
    private record Arc(int sentence, int verb, int word) {}

    private record Link(int head, String relation) {}

    @Test
    void theAnalyserFindsMoreSubjectsAndObjects() throws IOException {
        Path file = Path.of(System.getProperty("lectern.data", "../../shared/data"), "ud-ewt", "dev.conllu");
        assumeTrue(Files.exists(file), "the treebank is not here");
        ParsedText gold = ConlluReader.read(file);
        long begun = System.nanoTime();
        NLPDecoder nlp4j = new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        System.out.printf("NLP4J loads in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        List<NLPNode[]> theirs =
                gold.sentences().stream().map(s -> nlp4j.decode(nodes(s))).toList();
        List<ParsedSentence> ours;
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            ours = analyser.analyse(gold.text(), TreebankScore.wordsOf(gold)).sentences();
        }
        assertThat(ours).hasSameSizeAs(gold.sentences());
        for (Set<String> relations : List.of(SUBJECTS, OBJECTS)) {
            Set<Arc> right =
                    arcs(gold, relations, (s, w) -> link(gold.sentences().get(s), w));
            double own = f1(right, arcs(gold, relations, (s, w) -> link(ours.get(s), w)));
            double other = f1(right, arcs(gold, relations, (s, w) -> {
                NLPNode node = theirs.get(s)[w];
                return new Link(node.getDependencyHead().getID(), node.getDependencyLabel());
            }));
            System.out.printf(
                    "%s of verbs, F1: the analyser %.1f, NLP4J %.1f (%d)%n",
                    relations == SUBJECTS ? "subjects" : "objects", own, other, right.size());
            assertThat(own).isGreaterThan(other);
        }
    }

    private static NLPNode[] nodes(ParsedSentence sentence) {
        NLPNode[] nodes = new NLPNode[sentence.words().size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (Word word : sentence.words()) {
            nodes[word.index()] = new NLPNode(word.index(), word.form());
        }
        return nodes;
    }

    private static Link link(ParsedSentence sentence, int word) {
        Word own = sentence.word(word);
        return new Link(own.head(), own.relation());
    }

    /** Arcs under words that the treebank calls verbs. */
    private static Set<Arc> arcs(ParsedText gold, Set<String> relations, BiFunction<Integer, Integer, Link> links) {
        Set<Arc> found = new HashSet<>();
        for (int s = 0; s < gold.sentences().size(); s++) {
            ParsedSentence sentence = gold.sentences().get(s);
            for (int w = 1; w <= sentence.words().size(); w++) {
                Link link = links.apply(s, w);
                if (link.head() > 0
                        && relations.contains(link.relation())
                        && sentence.word(link.head()).is(UniversalTag.VERB)) {
                    found.add(new Arc(s, link.head(), w));
                }
            }
        }
        return found;
    }

    private static double f1(Set<Arc> right, Set<Arc> found) {
        long both = found.stream().filter(right::contains).count();
        return 200.0 * both / (right.size() + found.size());
    }
}
