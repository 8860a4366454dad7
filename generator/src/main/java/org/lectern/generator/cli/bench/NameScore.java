package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.core.article.Span;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.english.EnglishAnalyser;

/** Names of persons, places and organisations against spans given as BIO tags, a word a line. */
final class NameScore {

    private record Labelled(int document, Span span, String label) {}

    private NameScore() {}

    static void print(EnglishAnalyser analyser, List<ParsedText> documents, Path iob, PrintWriter out)
            throws IOException {
        Map<String, Deque<List<String[]>>> rows = rows(Files.readAllLines(iob));
        Set<Labelled> theirs = new HashSet<>();
        Set<Labelled> ours = new HashSet<>();
        for (int d = 0; d < documents.size(); d++) {
            addSpans(d, documents.get(d), rows, theirs);
            addNames(d, analyser, documents.get(d), ours);
        }
        for (String label : List.of("PER", "LOC", "ORG", "")) {
            Set<Labelled> a = with(ours, label);
            Set<Labelled> b = with(theirs, label);
            Set<Labelled> both = new HashSet<>(a);
            both.retainAll(b);
            out.printf(
                    "%s: F1 %.1f, precision %.1f, recall %.1f (%d spans)%s%n",
                    label.isEmpty() ? "names of persons, places, organisations" : "  " + label,
                    200.0 * both.size() / Math.max(1, a.size() + b.size()),
                    100.0 * both.size() / Math.max(1, a.size()),
                    100.0 * both.size() / Math.max(1, b.size()),
                    b.size(),
                    label.isEmpty()
                            ? " (wanted 80; the head was fitted on these spans, see the model card for the cross-validated figure)"
                            : "");
        }
    }

    private static void addNames(int document, EnglishAnalyser analyser, ParsedText gold, Set<Labelled> ours) {
        for (ParsedSentence sentence :
                analyser.analyse(gold.text(), TreebankScore.wordsOf(gold)).sentences()) {
            for (Name name : sentence.names()) {
                String label = label(name.type());
                if (!label.isEmpty()) {
                    Span first = sentence.word(name.first()).span();
                    Span last = sentence.word(name.last()).span();
                    ours.add(new Labelled(document, new Span(first.start(), last.end()), label));
                }
            }
        }
    }

    private static Set<Labelled> with(Set<Labelled> spans, String label) {
        Set<Labelled> chosen = new HashSet<>(spans);
        chosen.removeIf(s -> !label.isEmpty() && !s.label().equals(label));
        return chosen;
    }

    private static String label(EntityType type) {
        return switch (type) {
            case PERSON -> "PER";
            case PLACE -> "LOC";
            case ORGANISATION -> "ORG";
            case GROUP, TIME, QUANTITY, EVENT, WORK, THING, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> "";
        };
    }

    /** The rows of each sentence of a file that has the sentences in another order, by their characters. */
    private static Map<String, Deque<List<String[]>>> rows(List<String> lines) {
        Map<String, Deque<List<String[]>>> byText = new HashMap<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells.length > 2 && !line.startsWith("#")) {
                rows.add(cells);
            } else if (!rows.isEmpty() && line.isEmpty()) {
                String text = rows.stream().map(row -> row[1]).collect(Collectors.joining());
                byText.computeIfAbsent(text, t -> new ArrayDeque<>()).add(rows);
                rows = new ArrayList<>();
            }
        }
        return byText;
    }

    private static void addSpans(
            int document, ParsedText gold, Map<String, Deque<List<String[]>>> byText, Set<Labelled> spans) {
        for (ParsedSentence sentence : gold.sentences()) {
            String text = sentence.words().stream().map(Word::form).collect(Collectors.joining());
            Deque<List<String[]>> found = byText.getOrDefault(text, new ArrayDeque<>());
            if (!found.isEmpty() && found.peek().size() == sentence.words().size()) {
                addSpans(document, sentence, found.poll(), spans);
            }
        }
    }

    private static void addSpans(int document, ParsedSentence sentence, List<String[]> rows, Set<Labelled> spans) {
        int first = 0;
        for (int i = 1; i <= rows.size() + 1; i++) {
            String tag = i <= rows.size() ? rows.get(i - 1)[2] : "O";
            if (first > 0 && !tag.startsWith("I-")) {
                Span span = new Span(
                        sentence.word(first).span().start(),
                        sentence.word(i - 1).span().end());
                spans.add(new Labelled(document, span, rows.get(first - 1)[2].substring(2)));
                first = 0;
            }
            first = tag.startsWith("B-") ? i : first;
        }
    }
}
