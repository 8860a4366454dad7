package org.lectern.generator.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An archive of several texts as one reading: each file's title is a heading above its text. */
final class SeveralFiles {

    private static final int MOST_FILES = 200;

    private SeveralFiles() {}

    static Reading read(Map<String, byte[]> files) {
        List<Reading> readings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            boolean readable = name.toLowerCase(Locale.ROOT)
                    .matches("[^.].*\\.(x?html?|txt|text|md|markdown|pdf|docx|odt|rtf|epub)");
            if (readable && !file.getKey().startsWith("__MACOSX/") && readings.size() < MOST_FILES) {
                try {
                    readings.add(ArticleReader.readHere(name, file.getValue()));
                    names.add(name.replaceFirst("\\.\\w+$", ""));
                } catch (UnreadableArticleException e) {
                    // One bad file must not cost the others; where all are bad, that is said below.
                }
            }
        }
        if (readings.isEmpty()) {
            throw new UnreadableArticleException(
                    "This archive holds no file that can be read as an article; unpack it and upload the text itself.");
        }
        return readings.size() == 1 ? readings.getFirst() : joined(readings, names);
    }

    private static Reading joined(List<Reading> readings, List<String> names) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String title = reading.title().isEmpty() ? names.get(i) : reading.title();
            blocks.add(Block.kept(Block.Kind.HEADING, title));
            blocks.addAll(reading.blocks());
        }
        Reading first = readings.getFirst();
        return new Reading(first.title(), first.byline(), first.published(), first.language(), blocks);
    }
}
