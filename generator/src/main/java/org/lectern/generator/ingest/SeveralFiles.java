package org.lectern.generator.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.generator.ingest.html.Pictures;
import org.lectern.generator.ingest.office.Archive;

/** An archive of several texts: each file's title is a heading above its text. */
final class SeveralFiles {

    private static final int MOST_FILES = 200;

    /** Why the name of a bad file stands among what was removed. */
    private static final String UNREADABLE = "a file that could not be read";

    private SeveralFiles() {}

    /** The texts of an archive, or its only one. */
    static Opened open(Archive archive) {
        List<String> names = readable(archive);
        return names.size() < 2
                ? new Opened.One(read(archive, Choice.ALL))
                : new Opened.Several(
                        "", names.stream().map(name -> new Opened.Text(name, 0)).toList());
    }

    static Reading read(Archive archive, Choice choice) {
        List<String> files = readable(archive);
        List<Reading> readings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Block> bad = new ArrayList<>();
        Optional<UnreadableArticleException> why = Optional.empty();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            if (choice.takes(i)) {
                try {
                    readings.add(ArticleReader.readHere(
                            nameOf(file), archive.entries().get(file), Choice.ALL, beside(archive, file)));
                    names.add(nameOf(file).replaceFirst("\\.\\w+$", ""));
                } catch (UnreadableArticleException e) {
                    // One bad file must not cost the others, but it is told.
                    bad.add(new Block(Block.Kind.PARAGRAPH, nameOf(file), UNREADABLE));
                    why = Optional.of(e);
                }
            }
        }
        if (readings.isEmpty()) {
            throw why.filter(only -> bad.size() == 1)
                    .orElseGet(() -> new UnreadableArticleException(Unreadable.ARCHIVE_WITHOUT_TEXT));
        }
        Reading reading = readings.size() == 1 ? readings.getFirst() : joined(readings, names);
        if (bad.isEmpty()) {
            return reading;
        }
        bad.addAll(reading.blocks());
        return reading.withBlocks(bad);
    }

    /** In the order of their names; what a browser saves beside a page is part of that page. */
    private static List<String> readable(Archive archive) {
        return new TreeMap<>(archive.entries())
                .keySet().stream()
                        .filter(file -> !file.startsWith("__MACOSX/")
                                && !file.matches("(?i).*_(files|dateien|archivos|fichiers)/.*")
                                && nameOf(file)
                                        .toLowerCase(Locale.ROOT)
                                        .matches("[^.].*\\.(x?html?|txt|text|md|markdown|pdf|docx|odt|rtf|epub)"))
                        .limit(MOST_FILES)
                        .toList();
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static Pictures beside(Archive archive, String page) {
        return Pictures.beside(address -> {
            try {
                String path = new URI(null, null, "/" + page, null)
                        .resolve(address.replace(" ", "%20"))
                        .getPath();
                return path == null ? Optional.empty() : archive.picture(path.substring(1));
            } catch (URISyntaxException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Reading joined(List<Reading> readings, List<String> names) {
        List<Block> blocks = new ArrayList<>();
        Set<Picture> pictures = new LinkedHashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String title = reading.title().isEmpty() ? names.get(i) : reading.title();
            blocks.add(Block.kept(Block.Kind.HEADING, title));
            blocks.addAll(reading.blocks());
            pictures.addAll(reading.pictures());
        }
        return readings.getFirst().withBlocks(blocks).withPictures(List.copyOf(pictures));
    }
}
