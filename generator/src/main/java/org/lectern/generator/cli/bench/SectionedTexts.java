package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts whose authors marked their sections, from the paragraphs and heads of a treebank. */
final class SectionedTexts {

    /** With fewer there is little to find. */
    private static final int LEAST_SECTIONS = 3;

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

    static List<SectionedText> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
        List<SectionedText> texts = new ArrayList<>();
        for (Path file : files) {
            SectionedText text = read(file.getFileName().toString(), Files.readAllLines(file));
            long sections = text.headings().stream()
                    .skip(1)
                    .filter(heading -> !heading.isEmpty())
                    .count();
            if (sections >= LEAST_SECTIONS) {
                texts.add(text);
            }
        }
        return texts;
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
