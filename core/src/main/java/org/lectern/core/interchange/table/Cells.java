package org.lectern.core.interchange.table;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell: one a line, with line ends and backslashes inside a text escaped. */
final class Cells {

    private Cells() {}

    static String join(List<String> texts) {
        return String.join(
                "\n",
                texts.stream()
                        .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n"))
                        .toList());
    }

    static List<String> split(String cell) {
        List<String> texts = new ArrayList<>();
        if (cell.isEmpty()) {
            return texts;
        }
        for (String line : cell.split("\n", -1)) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\\' && i + 1 < line.length()) {
                    char next = line.charAt(++i);
                    text.append(next == 'n' ? '\n' : next);
                } else if (c != '\r') {
                    text.append(c);
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
