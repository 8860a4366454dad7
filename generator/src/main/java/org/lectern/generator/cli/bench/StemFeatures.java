package org.lectern.generator.cli.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.language.Analyser;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** What can be said of a question by its wording alone: how sure its analysis is, what it asks with, what it names. */
final class StemFeatures {

    private static final double SURE = 8;
    private static final Set<String> WH = Set.of("who", "what", "when", "where", "whose");
    private static final Set<String> POINTING = Set.of("he", "she", "it", "they", "his", "its", "their");

    private final Map<String, Double> found = new LinkedHashMap<>();

    private StemFeatures() {}

    /** By name, the same names in the same order for each question with a word in it. */
    static Map<String, Double> of(String question, Analyser analyser) {
        StemFeatures features = new StemFeatures();
        List<ParsedSentence> sentences = analyser.analyse(question).sentences();
        List<Word> words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> !word.is(UniversalTag.PUNCT))
                .toList();
        features.put("sentences", sentences.size());
        features.ofLength(question, words.size());
        features.ofCertainty(words);
        features.ofOpening(words.getFirst());
        features.ofEnding(words);
        features.ofTree(sentences.getFirst(), words);
        features.ofWords(words);
        features.ofRarity(question);
        return features.found;
    }

    private void ofLength(String question, int words) {
        put("length", Math.log(1.0 + words));
        put("short", Math.max(0, 7 - words));
        put("long", Math.max(0, words - 15) / 5.0);
        put("commas", Math.min(3, question.chars().filter(c -> c == ',').count()));
        put("quotation", question.matches("(?s).*[\"“”`].*"));
    }

    private void ofCertainty(List<Word> words) {
        double[] sure = words.stream()
                .mapToDouble(word -> Math.clamp(word.certainty(), 0, SURE))
                .toArray();
        double least = SURE;
        double sum = 0;
        int unsure = 0;
        for (double one : sure) {
            least = Math.min(least, one);
            sum += one;
            unsure += one < 1.5 ? 1 : 0;
        }
        put("least certain head", least);
        put("certainty", sum / sure.length);
        put("uncertain heads", Math.min(4, unsure));
    }

    private void ofOpening(Word first) {
        WH.stream().sorted().forEach(word -> put("opens " + word, first.lower().equals(word)));
        put("opens otherwise", !WH.contains(first.lower()));
    }

    private void ofEnding(List<Word> words) {
        Word last = words.getLast();
        put("ends with a preposition", last.is(UniversalTag.ADP));
        put("ends with a verb", last.is(UniversalTag.VERB, UniversalTag.AUX));
        put("ends with a noun", last.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.NUM));
        put("ends with an adverb", last.is(UniversalTag.ADV));
        boolean left = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            left |= words.get(i).is(UniversalTag.ADP) && words.get(i + 1).is(UniversalTag.ADP, UniversalTag.CCONJ);
        }
        put("preposition without a noun", left);
    }

    private void ofTree(ParsedSentence sentence, List<Word> words) {
        Word root = sentence.root();
        put("verb at the root", root.is(UniversalTag.VERB));
        put("noun at the root", root.is(UniversalTag.NOUN, UniversalTag.PROPN));
        put("question word at the root", WH.contains(root.lower()));
        put("copula", words.stream().anyMatch(word -> word.hasRelation("cop")));
        put("passive", words.stream().anyMatch(word -> word.hasRelation("nsubj:pass", "aux:pass")));
        put("subject", words.stream().anyMatch(word -> word.hasRelation("nsubj")));
        put("object", words.stream().anyMatch(word -> word.hasRelation("obj")));
        put("obliques", most(3, words.stream().filter(word -> word.hasRelation("obl"))));
        put("noun modifiers", most(3, words.stream().filter(word -> word.hasRelation("nmod"))));
        put("clauses", most(2, words.stream().filter(w -> w.hasRelation("advcl", "acl", "ccomp", "xcomp"))));
        put("unclear relations", most(2, words.stream().filter(word -> word.hasRelation("dep"))));
    }

    private void ofWords(List<Word> words) {
        put("verbs", most(3, words.stream().filter(word -> word.is(UniversalTag.VERB))));
        put("do", words.stream().limit(2).anyMatch(word -> word.hasLemma("do")));
        put("names", most(3, words.stream().filter(word -> word.is(UniversalTag.PROPN))));
        put("a name", words.stream().anyMatch(word -> word.is(UniversalTag.PROPN)));
        put("figures", most(2, words.stream().filter(word -> word.is(UniversalTag.NUM))));
        put("pronoun", words.stream().anyMatch(word -> POINTING.contains(word.lower())));
        put("definite", most(3, words.stream().filter(word -> word.hasLemma("the"))));
        put("and", words.stream().anyMatch(word -> word.is(UniversalTag.CCONJ)));
        put("also", words.stream().anyMatch(word -> word.hasLemma("also")));
    }

    private void ofRarity(String question) {
        double[] rarity = TextEmbedder.shared().rarity(question.toLowerCase(Locale.ROOT)).values().stream()
                .mapToDouble(d -> d)
                .toArray();
        double rarest = 0;
        double sum = 0;
        for (double one : rarity) {
            rarest = Math.max(rarest, one);
            sum += one;
        }
        put("rarity", sum / Math.max(1, rarity.length));
        put("rarest", rarest);
    }

    private static double most(int most, Stream<Word> words) {
        return Math.min(most, words.count());
    }

    private void put(String name, boolean holds) {
        put(name, holds ? 1 : 0);
    }

    private void put(String name, double value) {
        found.put(name, value);
    }
}
