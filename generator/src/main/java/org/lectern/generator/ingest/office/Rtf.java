package org.lectern.generator.ingest.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.lectern.generator.ingest.Unreadable;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** The text of an RTF document (Rich Text Format specification 1.9.1): paragraphs without their looks. Used once. */
public final class Rtf {

    private static final Set<String> SKIPPED = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "object",
            "themedata",
            "datastore",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "fldinst",
            "pntext",
            "listtext",
            "latentstyles",
            "bkmkstart",
            "bkmkend",
            "shppict",
            "nonshppict",
            "filetbl",
            "revtbl");

    private static final int DEEPEST = 1000;

    private record Group(boolean skipped, int unicodeSkip) {}

    private final String source;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Charset charset = Charset.forName("windows-1252");
    private boolean skipped;
    private int unicodeSkip = 1;
    private int at;
    private boolean outlined;

    private Rtf(String source) {
        this.source = source;
    }

    /** The paragraphs in order. */
    public static List<Piece> of(byte[] bytes) {
        Rtf rtf = new Rtf(new String(bytes, StandardCharsets.ISO_8859_1));
        rtf.read();
        return rtf.pieces;
    }

    private void read() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {
                    // Line ends of the file mean nothing.
                }
                default -> append(String.valueOf(c));
            }
        }
        endParagraph();
    }

    private void open() {
        if (groups.size() >= DEEPEST) {
            throw new UnreadableArticleException(Unreadable.DAMAGED_RTF);
        }
        groups.push(new Group(skipped, unicodeSkip));
    }

    private void close() {
        if (!groups.isEmpty()) {
            Group group = groups.pop();
            skipped = group.skipped();
            unicodeSkip = group.unicodeSkip();
        }
    }

    private void control() {
        if (at >= source.length()) {
            return;
        }
        char c = source.charAt(at);
        if (!Character.isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int start = at;
        while (at < source.length() && Character.isLetter(source.charAt(at)) && at - start < 32) {
            at++;
        }
        String word = source.substring(start, at);
        int numberStart = at;
        if (at < source.length() && source.charAt(at) == '-') {
            at++;
        }
        while (at < source.length() && Character.isDigit(source.charAt(at)) && at - numberStart < 10) {
            at++;
        }
        String number = source.substring(numberStart, at);
        if (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        word(word, number.isEmpty() || number.equals("-") ? 0 : (int) Long.parseLong(number));
    }

    private void symbol(char c) {
        switch (c) {
            case '\'' -> {
                String hex = source.substring(at, Math.min(at + 2, source.length()));
                at += hex.length();
                if (hex.matches("[0-9a-fA-F]{2}")) {
                    append(new String(new byte[] {(byte) Integer.parseInt(hex, 16)}, charset));
                }
            }
            case '*' -> skipped = true;
            case '~' -> append("\u00a0");
            case '_' -> append("-");
            case '\\', '{', '}' -> append(String.valueOf(c));
            case '\r', '\n' -> endParagraph();
            default -> {
                // Optional hyphens and index marks show nothing.
            }
        }
    }

    private void word(String word, int number) {
        if (SKIPPED.contains(word)) {
            skipped = true;
            return;
        }
        switch (word) {
            case "par", "sect", "page", "row" -> endParagraph();
            case "pard" -> outlined = false;
            case "outlinelevel" -> outlined = number < 9;
            case "line", "tab", "cell" -> append(" ");
            case "emdash" -> append("—");
            case "endash" -> append("–");
            case "lquote" -> append("‘");
            case "rquote" -> append("’");
            case "ldblquote" -> append("“");
            case "rdblquote" -> append("”");
            case "bullet" -> append("•");
            case "uc" -> unicodeSkip = Math.max(0, Math.min(number, 8));
            case "u" -> unicode(number);
            case "bin" -> at = (int) Math.min(source.length(), at + Math.max(0L, number));
            case "ansicpg" -> charset = codePage(number);
            default -> {
                // Looks, not words.
            }
        }
    }

    private void unicode(int number) {
        append(String.valueOf((char) (number & 0xffff)));
        for (int i = 0; i < unicodeSkip && at < source.length(); i++) {
            if (source.startsWith("\\'", at)) {
                at = Math.min(source.length(), at + 4);
            } else if (source.charAt(at) != '\\' && source.charAt(at) != '{' && source.charAt(at) != '}') {
                at++;
            }
        }
    }

    private static Charset codePage(int number) {
        String name = "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    private void append(String text) {
        if (!skipped) {
            paragraph.append(text);
        }
    }

    private void endParagraph() {
        if (skipped) {
            return;
        }
        if (!Piece.isBlank(paragraph.toString())) {
            pieces.add(new Piece(outlined ? Mark.HEADING : Mark.NONE, paragraph.toString()));
        }
        paragraph.setLength(0);
    }
}
