package org.lectern.generator.ingest.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.ingest.text.Piece.Mark;

/**
 * What the head of an RTF document says.
 *
 * @param styles what paragraphs of a style are, by its number; running text is not in it
 * @param charsets in which a font's bytes are written, by its number; those of the document are not in it
 */
record RtfHead(Map<Integer, Mark> styles, Map<Integer, Charset> charsets) {

    private static final Pattern STYLE = Pattern.compile("\\{\\s*\\\\s(\\d{1,5})\\b([^{};]{0,600});");

    private static final Pattern FONT = Pattern.compile("\\\\f(\\d{1,5})\\b[^{};]{0,120}?\\\\fcharset(\\d{1,3})");

    private static final Pattern LAST_WORD = Pattern.compile(".*\\\\[a-z]+-?\\d*\\s?", Pattern.DOTALL);

    /** Names of code pages by the numbers that fonts have. */
    private static final Map<Integer, String> CODE_PAGES = Map.ofEntries(
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    static RtfHead of(String source) {
        Map<Integer, Mark> styles = new HashMap<>();
        Matcher style = STYLE.matcher(group(source, "{\\stylesheet"));
        while (style.find()) {
            String name = LAST_WORD.matcher(style.group(2)).replaceFirst("");
            Mark mark = mark(name.strip().toLowerCase(Locale.ROOT));
            if (mark != Mark.NONE) {
                styles.put(Integer.valueOf(style.group(1)), mark);
            }
        }
        Map<Integer, Charset> charsets = new HashMap<>();
        Matcher font = FONT.matcher(group(source, "{\\fonttbl"));
        while (font.find()) {
            String name = CODE_PAGES.getOrDefault(Integer.valueOf(font.group(2)), "");
            if (!name.isEmpty() && Charset.isSupported(name)) {
                charsets.put(Integer.valueOf(font.group(1)), Charset.forName(name));
            }
        }
        return new RtfHead(styles, charsets);
    }

    /** The characters of a code page: one number stands for both it and the document's language. */
    static Charset codePage(int number) {
        String name =
                switch (number) {
                    case 932 -> "windows-31j";
                    case 936 -> "GBK";
                    case 949 -> "x-windows-949";
                    case 950 -> "Big5";
                    case 65001 -> StandardCharsets.UTF_8.name();
                    default -> "windows-" + Math.max(0, number);
                };
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    private static Mark mark(String style) {
        if (style.startsWith("heading")) {
            return Mark.HEADING;
        }
        return switch (style) {
            case "title" -> Mark.TITLE;
            case "caption", "illustration" -> Mark.CAPTION;
            case "quote", "intense quote", "quotations" -> Mark.QUOTE;
            default -> Mark.NONE;
        };
    }

    /** The text of a group with the groups in it; empty where there is none. */
    private static String group(String source, String beginning) {
        int start = source.indexOf(beginning);
        if (start < 0) {
            return "";
        }
        return source.substring(start, RtfGroups.end(source, start + 1));
    }
}
