package org.lectern.generator.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.html.HtmlReader;
import org.lectern.generator.ingest.html.Pictures;
import org.lectern.generator.ingest.office.Archive;
import org.lectern.generator.ingest.office.Documents;
import org.lectern.generator.ingest.office.Rtf;
import org.lectern.generator.ingest.pdf.Pdf;
import org.lectern.generator.ingest.text.Assembly;
import org.lectern.generator.ingest.text.Markdown;
import org.lectern.generator.ingest.text.Paragraphs;

/** Reads an article from whatever a teacher has. May be shared by threads. */
public final class ArticleReader {

    /** A file of this many bytes or more is refused. */
    public static final int TOO_LARGE = 20_000_000;

    /** Text of more characters than this is a book, and its questions would never end. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final int LONGEST_PAGE = 8_000_000;

    /** Below this there is nothing to ask about. */
    private static final int LEAST_WORDS = 15;

    private final boolean sandboxed;

    public ArticleReader() {
        this(Sandbox.isAvailable());
    }

    private ArticleReader(boolean sandboxed) {
        this.sandboxed = sandboxed;
    }

    /** A reader that reads binary formats in this very process, for a caller that may fail: faster by a process's start. */
    public static ArticleReader inThisProcess() {
        return new ArticleReader(false);
    }

    /**
     * Reads a file. What it is, is told by its content.
     *
     * @param fileName with its ending; may be empty
     * @throws UnreadableArticleException where no article can be read from it; the message is for a teacher
     */
    public Reading read(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(Unreadable.EMPTY);
        }
        if (bytes.length >= TOO_LARGE) {
            throw new UnreadableArticleException(Unreadable.TOO_LARGE);
        }
        SourceFormat format = SourceFormat.of(fileName, bytes);
        if (format == SourceFormat.GZIP) {
            // What was packed decides where it is read: packing leads no PDF around the other process.
            return read(fileName.replaceFirst("(?i)\\.gz$", ""), gunzip(bytes));
        }
        boolean binary = format == SourceFormat.PDF || format == SourceFormat.ZIP;
        return checked(binary && sandboxed ? Sandbox.read(fileName, bytes) : readHere(fileName, bytes));
    }

    /**
     * Looks into a file: reads its text, or tells the texts to choose from where it is a book or an archive.
     *
     * @throws UnreadableArticleException as {@link #read} does
     */
    public Opened open(String fileName, byte[] bytes) {
        if (bytes.length > 0 && bytes.length < TOO_LARGE && SourceFormat.of(fileName, bytes) == SourceFormat.ZIP) {
            Opened opened = sandboxed ? Sandbox.open(fileName, bytes) : openHere(fileName, bytes);
            return switch (opened) {
                case Opened.One one -> new Opened.One(checked(one.reading()));
                case Opened.Several several -> several;
            };
        }
        return new Opened.One(read(fileName, bytes));
    }

    /**
     * Reads some of the texts of a book or an archive.
     *
     * @param texts indices from 0, as {@link #open} gave them; all where empty
     * @throws UnreadableArticleException as {@link #read} does
     */
    public Reading read(String fileName, byte[] bytes, Set<Integer> texts) {
        Choice choice = new Choice(texts);
        return checked(
                sandboxed ? Sandbox.read(fileName, bytes, choice) : readHere(fileName, bytes, choice, Pictures.NONE));
    }

    /** Looks into a ZIP in this very process. */
    static Opened openHere(String fileName, byte[] bytes) {
        try {
            return switch (documents(fileName, bytes)) {
                case Documents.One one -> new Opened.One(Assembly.of(one.pieces()));
                case Documents.Book book -> BookChapters.open(book);
                case Documents.Several several -> SeveralFiles.open(several.archive());
            };
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    /** Reads in this very process. */
    static Reading readHere(String fileName, byte[] bytes) {
        return readHere(fileName, bytes, Choice.ALL, Pictures.NONE);
    }

    /** Reads in this very process some of a file's texts, with the pictures that lie beside it. */
    static Reading readHere(String fileName, byte[] bytes, Choice choice, Pictures beside) {
        try {
            return switch (SourceFormat.of(fileName, bytes)) {
                case HTML, MARKDOWN, TEXT -> readText(fileName, Decoding.decode(bytes), beside);
                case GZIP -> readHere(fileName.replaceFirst("(?i)\\.gz$", ""), gunzip(bytes));
                case PDF -> Assembly.of(Pdf.of(bytes));
                case RTF -> Assembly.of(Rtf.of(bytes));
                case ZIP ->
                    switch (documents(fileName, bytes)) {
                        case Documents.One one -> Assembly.of(one.pieces());
                        case Documents.Book book -> BookChapters.read(book, choice);
                        case Documents.Several several -> SeveralFiles.read(several.archive(), choice);
                    };
                case OLD_OFFICE -> throw new UnreadableArticleException(Unreadable.OLD_OFFICE);
                case LOCKED_OFFICE -> throw new UnreadableArticleException(Unreadable.DOCUMENT_LOCKED);
                case BINARY -> throw new UnreadableArticleException(Unreadable.BINARY);
            };
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    /** A document is an archive by its bytes; one that holds no document is what is left of a damaged file. */
    private static Documents documents(String fileName, byte[] bytes) {
        Documents found = Documents.of(Archive.unpack(bytes));
        if (found instanceof Documents.Several && fileName.matches("(?i).*\\.(docx|odt|epub)")) {
            throw new UnreadableArticleException(Unreadable.DAMAGED_OR_LOCKED);
        }
        return found;
    }

    private static UnreadableArticleException tooDeep() {
        return new UnreadableArticleException(Unreadable.TOO_DEEP);
    }

    /**
     * Reads what was pasted: plain text, Markdown or HTML.
     *
     * @throws UnreadableArticleException where no article can be read from it; the message is for a teacher
     */
    public Reading readPasted(String text) {
        if (text.isBlank()) {
            throw new UnreadableArticleException(Unreadable.NOTHING_PASTED);
        }
        if (text.length() >= TOO_LARGE) {
            throw new UnreadableArticleException(Unreadable.TOO_MUCH_PASTED);
        }
        return checked(readText("", text, Pictures.NONE));
    }

    /**
     * Reads what a program put on the clipboard as HTML: a selection of a page or of a document, in which headings, lists
     * and tables are still marked.
     *
     * @throws UnreadableArticleException where no article can be read from it; the message is for a teacher
     */
    public Reading readClipboard(String html) {
        if (html.length() >= LONGEST_PAGE) {
            throw new UnreadableArticleException(Unreadable.FAR_TOO_MUCH_PASTED);
        }
        try {
            Reading reading = Clipboard.read(html);
            return checked(reading);
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static Reading readText(String fileName, String text, Pictures beside) {
        if (text.isBlank()) {
            throw new UnreadableArticleException(Unreadable.BLANK);
        }
        return switch (SourceFormat.ofText(fileName, text)) {
            case HTML -> readPage(text, beside);
            case MARKDOWN -> Assembly.of(Markdown.of(text));
            case TEXT, PDF, RTF, ZIP, GZIP, OLD_OFFICE, LOCKED_OFFICE, BINARY -> Assembly.of(Paragraphs.of(text));
        };
    }

    /** Pages saved as one file carry their pictures in themselves; others have them beside. */
    static Reading readPage(String html, Pictures beside) {
        Pictures.Slim page = Pictures.Slim.of(html, beside);
        if (page.html().length() > LONGEST_PAGE) {
            throw new UnreadableArticleException(Unreadable.PAGE_TOO_LARGE);
        }
        return HtmlReader.read(page.html(), page.pictures());
    }

    private static Reading checked(Reading reading) {
        long characters = 0;
        int words = 0;
        boolean prose = false;
        for (Block block : reading.blocks()) {
            if (block.isKept()) {
                characters += block.text().length();
                if (block.kind().isRead()) {
                    words += TextShape.words(block.text());
                    prose |= TextShape.words(block.text()) >= 8 || TextShape.endsSentence(block.text());
                }
            }
        }
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableArticleException(Unreadable.BOOK);
        }
        if (!prose && reading.blocks().size() > 3) {
            throw new UnreadableArticleException(Unreadable.ONLY_LINKS);
        }
        if (words < LEAST_WORDS) {
            throw new UnreadableArticleException(Unreadable.TOO_FEW_WORDS, words);
        }
        return reading;
    }

    private static byte[] gunzip(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            // One byte more than allowed, so that the size check speaks and a bomb never unfolds.
            byte[] unpacked = in.readNBytes(TOO_LARGE);
            if (unpacked.length > 2 && (unpacked[0] & 0xff) == 0x1f && (unpacked[1] & 0xff) == 0x8b) {
                throw new UnreadableArticleException(Unreadable.ARCHIVE_IN_ARCHIVE);
            }
            return unpacked;
        } catch (IOException e) {
            throw new UnreadableArticleException(Unreadable.DAMAGED_ARCHIVE, e);
        }
    }
}
