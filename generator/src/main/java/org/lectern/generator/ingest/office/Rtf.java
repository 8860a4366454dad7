package org.lectern.generator.ingest.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.ingest.Unreadable;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** The text of an RTF document (Rich Text Format specification 1.9.1): paragraphs without their looks. Used once. */
public final class Rtf {

    private static final Set<String> SKIPPED =
            Set.of(("fonttbl colortbl stylesheet info header headerl headerr headerf footer footerl footerr "
                            + "footerf sp shprslt annotation object themedata datastore listtable listoverridetable "
                            + "rsidtbl generator xmlnstbl fldinst latentstyles bkmkstart bkmkend nonshppict filetbl "
                            + "revtbl ")
                    .strip()
                    .split(" "));

    /** Optional groups that hold what is wanted; any other is skipped. */
    private static final Set<String> WANTED = Set.of("shppict", "shpinst");

    private static final int DEEPEST = 1000;

    /**
     * @param box what stood on the line before a text box that is this group
     */
    private record Group(
            boolean skipped, boolean deleted, int unicodeSkip, Charset charset, boolean note, Optional<String> box) {}

    private final String source;
    private final RtfHead head;
    private final RtfParagraphs text = new RtfParagraphs();
    private final Deque<Group> groups = new ArrayDeque<>();
    /** Bytes of which several may make one character. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private final List<Piece> notes = new ArrayList<>();
    private final StringBuilder noteText = new StringBuilder();

    private Charset documents = Charset.forName("windows-1252");
    private Charset charset = documents;
    private boolean skipped;
    private boolean deleted;
    private boolean optional;
    private boolean note;
    private int unicodeSkip = 1;
    private int at;

    private Rtf(String source) {
        this.source = source;
        this.head = RtfHead.of(source);
    }

    /** The paragraphs, tables and pictures in order, then the notes; deleted text left out. */
    public static List<Piece> of(byte[] bytes) {
        Rtf rtf = new Rtf(new String(bytes, StandardCharsets.ISO_8859_1));
        rtf.read();
        List<Piece> pieces = new ArrayList<>(rtf.text.whole());
        pieces.addAll(rtf.notes);
        return pieces;
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
                default -> {
                    if (isHalfRead()) {
                        bytes.write(c);
                    } else {
                        append(String.valueOf(c));
                    }
                }
            }
        }
        flushBytes();
    }

    private void open() {
        flushBytes();
        if (groups.size() >= DEEPEST) {
            throw new UnreadableArticleException(Unreadable.DAMAGED_RTF);
        }
        groups.push(new Group(skipped, deleted, unicodeSkip, charset, note, Optional.empty()));
    }

    private void close() {
        flushBytes();
        if (groups.isEmpty()) {
            return;
        }
        Group group = groups.pop();
        if (note && !group.note() && !Piece.isBlank(noteText.toString())) {
            notes.add(new Piece(Mark.MARGIN, noteText.toString()));
        }
        group.box().ifPresent(text::resumed);
        skipped = group.skipped();
        deleted = group.deleted();
        unicodeSkip = group.unicodeSkip();
        charset = group.charset();
        note = group.note();
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
        flushBytes();
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
        word(word, number.isEmpty() || number.equals("-") ? 0 : (int) Long.parseLong(number), number.isEmpty());
    }

    private void symbol(char c) {
        if (c == '\'') {
            String hex = source.substring(at, Math.min(at + 2, source.length()));
            at += hex.length();
            if (hex.matches("[0-9a-fA-F]{2}")) {
                bytes.write(Integer.parseInt(hex, 16));
            }
            return;
        }
        flushBytes();
        switch (c) {
            case '*' -> optional = true;
            case '~' -> append("\u00a0");
            case '_' -> append("-");
            case '\\', '{', '}' -> append(String.valueOf(c));
            case '\r', '\n' -> endParagraph();
            default -> {
                // Optional hyphens and index marks show nothing.
            }
        }
    }

    private void word(String word, int number, boolean bare) {
        boolean unknown = optional && !WANTED.contains(word);
        optional = false;
        if (unknown || SKIPPED.contains(word)) {
            skipped = true;
            return;
        }
        switch (word) {
            case "par", "sect", "page" -> endParagraph();
            case "pard" -> formatted(text::reset);
            case "s" -> formatted(() -> text.is(head.styles().getOrDefault(number, Mark.NONE)));
            case "outlinelevel" -> formatted(() -> text.is(number < 9 ? Mark.HEADING : Mark.NONE));
            case "intbl" -> formatted(text::isInTable);
            case "ls" -> formatted(text::isListed);
            case "listtext", "pntext" -> {
                formatted(text::isListed);
                skipped = true;
            }
            case "cell", "nestcell" -> formatted(text::endCell);
            case "row", "nestrow" -> formatted(text::endRow);
            case "shptxt" -> box();
            case "pict" -> picture();
            case "footnote" -> {
                noteText.setLength(0);
                note = true;
            }
            case "deleted" -> deleted = bare || number != 0;
            case "plain" -> deleted = false;
            case "line", "tab" -> append(" ");
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
            case "ansicpg" -> {
                documents = RtfHead.codePage(number);
                charset = documents;
            }
            case "f" -> charset = head.charsets().getOrDefault(number, documents);
            default -> {
                // Looks, not words.
            }
        }
    }

    /** What is said of a paragraph counts where the paragraph is read. */
    private void formatted(Runnable said) {
        if (!skipped && !note) {
            said.run();
        }
    }

    /** A text box stands in the middle of a paragraph and has paragraphs of its own. */
    private void box() {
        if (skipped || note || groups.isEmpty()) {
            return;
        }
        Group own = groups.pop();
        groups.push(new Group(
                own.skipped(),
                own.deleted(),
                own.unicodeSkip(),
                own.charset(),
                own.note(),
                Optional.of(text.interrupted())));
    }

    private void picture() {
        int end = RtfGroups.end(source, at);
        if (!skipped && !deleted && !note) {
            RtfGroups.picture(source.substring(at, end)).ifPresent(text::append);
        }
        at = end;
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

    /** Whether the bytes so far lack the second one of a character, which may be written as the letter that it would be. */
    private boolean isHalfRead() {
        return bytes.size() > 0 && bytes.toString(charset).endsWith("\ufffd");
    }

    private void flushBytes() {
        if (bytes.size() > 0) {
            String read = bytes.toString(charset);
            bytes.reset();
            append(read);
        }
    }

    private void append(String words) {
        if (bytes.size() > 0) {
            flushBytes();
        }
        if (skipped || deleted) {
            return;
        }
        if (note) {
            noteText.append(words);
        } else {
            text.append(words);
        }
    }

    private void endParagraph() {
        if (note) {
            noteText.append(' ');
        } else if (!skipped && !deleted) {
            text.endParagraph();
        }
    }
}
