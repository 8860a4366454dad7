package org.lectern.generator.language.conllu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.core.article.Span;
import org.lectern.generator.language.Features;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.ProperNames;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Reads a CoNLL-U document (universaldependencies.org/format.html) as an analysed text. The text is rebuilt from the
 * words: one space between them, nothing where {@code SpaceAfter=No} or a contraction says so, an empty line at
 * {@code # newpar}. Mentions and chains come from the brackets of GUM's {@code Entity} attribute where it is there.
 */
public final class ConlluReader {

    private final StringBuilder text = new StringBuilder();
    private final List<ParsedSentence> sentences = new ArrayList<>();
    private final BracketedEntities entities = new BracketedEntities();
    private final List<String[]> rows = new ArrayList<>();
    private final List<int[]> contractions = new ArrayList<>();
    private final List<Boolean> contractionGaps = new ArrayList<>();
    private int paragraph = -1;
    private boolean newParagraph = true;

    private ConlluReader() {}

    /**
     * A text with its groups of mentions.
     *
     * @param groups by the number that the file gives each, also those with one mention alone
     */
    public record Grouped(ParsedText text, Map<String, List<Mention>> groups) {}

    /** @throws ConlluException where a line has not ten columns or a sentence is no tree */
    public static Grouped readGrouped(String conllu) {
        ConlluReader reader = new ConlluReader();
        ParsedText text = reader.readLines(conllu.split("\n", -1));
        return new Grouped(text, reader.entities.groups());
    }

    /** Reads a file in UTF-8. */
    public static ParsedText read(Path file) throws IOException {
        return read(Files.readString(file));
    }

    /** @throws ConlluException where a line has not ten columns or a sentence is no tree */
    public static ParsedText read(String conllu) {
        return new ConlluReader().readLines(conllu.split("\n", -1));
    }

    private ParsedText readLines(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (line.isBlank()) {
                endSentence(i + 1);
            } else if (line.startsWith("#")) {
                newParagraph |= line.startsWith("# newpar") || line.startsWith("# newdoc");
            } else {
                readRow(line.split("\t", -1), i + 1);
            }
        }
        endSentence(lines.length);
        return new ParsedText(text.toString(), sentences, entities.chains());
    }

    private void readRow(String[] cells, int line) {
        if (cells.length != 10) {
            throw new ConlluException(line, cells.length + " columns instead of ten");
        }
        if (cells[0].contains(".")) {
            return; // An empty node: part of the enhanced graph, no word of the text.
        }
        try {
            int dash = cells[0].indexOf('-');
            if (dash > 0) {
                contractions.add(new int[] {
                    Integer.parseInt(cells[0].substring(0, dash)), Integer.parseInt(cells[0].substring(dash + 1))
                });
                contractionGaps.add(!cells[9].contains("SpaceAfter=No"));
            } else {
                Integer.parseInt(cells[0]);
                Integer.parseInt(cells[6]);
                rows.add(cells);
            }
        } catch (NumberFormatException e) {
            throw new ConlluException(line, "a column that should be a number is not");
        }
    }

    private void endSentence(int line) {
        if (rows.isEmpty()) {
            return;
        }
        if (!text.isEmpty() && newParagraph) {
            text.setLength(text.length() - (text.charAt(text.length() - 1) == ' ' ? 1 : 0));
            text.append("\n\n");
        }
        paragraph += newParagraph ? 1 : 0;
        List<Word> words = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i);
            int start = text.length();
            text.append(cells[1]);
            try {
                words.add(word(cells, new Span(start, text.length())));
            } catch (IllegalArgumentException e) {
                throw new ConlluException(line, e.getMessage());
            }
            text.append(gapAfter(i + 1, cells[9]) ? " " : "");
        }
        List<Mention> mentions = entities.read(sentences.size(), words, rows);
        List<Name> names = ProperNames.in(words, mentions);
        try {
            sentences.add(new ParsedSentence(sentences.size(), paragraph, text.toString(), words, mentions, names));
        } catch (IllegalArgumentException e) {
            throw new ConlluException(line, e.getMessage());
        }
        rows.clear();
        contractions.clear();
        contractionGaps.clear();
        newParagraph = false;
    }

    private static Word word(String[] cells, Span span) {
        return new Word(
                Integer.parseInt(cells[0]),
                cells[1],
                span,
                UniversalTag.named(cells[3]),
                cells[4],
                cells[2],
                Features.parse(cells[5]),
                Integer.parseInt(cells[6]),
                cells[7],
                Double.POSITIVE_INFINITY);
    }

    private boolean gapAfter(int index, String misc) {
        for (int k = 0; k < contractions.size(); k++) {
            int[] range = contractions.get(k);
            if (range[0] <= index && index <= range[1]) {
                return index == range[1] && contractionGaps.get(k);
            }
        }
        return !misc.contains("SpaceAfter=No");
    }
}
