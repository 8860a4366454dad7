package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Some forty texts whose authors marked their sections: documents of a treebank with their heads, and the articles of web
 * pages with their headings.
 */
final class SectionedTexts {

    /** With fewer there is little to find. */
    private static final int LEAST_SECTIONS = 3;

    /** With more a page lists things. */
    private static final int MOST_PARAGRAPHS = 200;

    /**
     * @param paragraphs without the headings
     * @param headings for each paragraph the heading above it, empty where there is none
     */
    record SectionedText(String name, List<String> paragraphs, List<String> headings) {

        /** Whether a section starts after each gap between paragraphs. */
        boolean[] boundaries() {
            boolean[] starts = new boolean[paragraphs.size() - 1];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = !headings.get(i + 1).isEmpty();
            }
            return starts;
        }

        /** The text as it would be pasted. */
        String marked() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < paragraphs.size(); i++) {
                if (!headings.get(i).isEmpty()) {
                    text.append(headings.get(i)).append("\n\n");
                }
                text.append(paragraphs.get(i)).append("\n\n");
            }
            return text.toString();
        }
    }

    private SectionedTexts() {}

    /** @param data the folder that holds {@code gum} and {@code readability-test-pages} */
    static List<SectionedText> read(Path data) throws IOException {
        List<SectionedText> texts = new ArrayList<>();
        try (Stream<Path> listed = Files.list(data.resolve("gum"))) {
            for (Path file : listed.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList()) {
                texts.add(read(file.getFileName().toString(), Files.readAllLines(file)));
            }
        }
        for (Path page : LabelledPages.pagesOf(data.resolve("readability-test-pages"))) {
            texts.add(page(page.getFileName().toString(), Files.readString(page.resolve("expected.html"))));
        }
        texts.removeIf(
                text -> sections(text) < LEAST_SECTIONS || text.paragraphs().size() > MOST_PARAGRAPHS);
        return texts;
    }

    private static long sections(SectionedText text) {
        return text.headings().stream()
                .skip(1)
                .filter(heading -> !heading.isEmpty())
                .count();
    }

    private static SectionedText page(String name, String html) {
        List<String> paragraphs = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        StringBuilder heading = new StringBuilder();
        for (Element element : Jsoup.parse(html).select("h1, h2, h3, h4, p, li")) {
            boolean set = element.closest("figure, table, pre") != null
                    || element.select("p, li").size() > 1;
            if (set || !element.hasText()) {
                continue;
            }
            if (element.tagName().startsWith("h")) {
                heading.append(heading.isEmpty() ? "" : " ").append(element.text());
            } else {
                paragraphs.add(element.text());
                headings.add(heading.toString());
                heading.setLength(0);
            }
        }
        return new SectionedText(name, paragraphs, headings);
    }

    private static SectionedText read(String name, List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        String block = "";
        boolean fresh = true;
        StringBuilder heading = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("# newpar_block = ")) {
                block = line.substring("# newpar_block = ".length());
                fresh = true;
            } else if (line.startsWith("# text = ") && !block.matches("(figure|caption|table).*")) {
                String text = line.substring("# text = ".length()).strip();
                if (block.matches("(.*\\| )?head.*")) {
                    heading.append(heading.isEmpty() ? "" : " ").append(text);
                } else if (fresh) {
                    paragraphs.add(text);
                    headings.add(heading.toString());
                    heading.setLength(0);
                    fresh = false;
                } else {
                    paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + text);
                }
            }
        }
        return new SectionedText(name, paragraphs, headings);
    }
}
