package org.lectern.generator.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Markdown as pieces: CommonMark, with the front matter that site generators put above it. */
public final class Markdown {

    /** A note at the foot, and what points to it, as most programs write them beyond CommonMark. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]:\\s*");

    private static final Pattern POINTER = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");

    private static final Pattern BOLD_LINE = Pattern.compile("\\*\\*[^*\\n]{2,110}\\*\\*:?\\s*");

    /** Longer lines were not wrapped by a program. */
    private static final int LONGEST_WRAPPED = 130;

    private Markdown() {}

    /** The pieces of a text, in order; the first heading of the first level is the title. */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        FrontMatter front = FrontMatter.of(text);
        if (!Piece.isBlank(front.title())) {
            pieces.add(new Piece(Mark.TITLE, front.title()));
        }
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(separated(front.body()))
                .accept(new Collector(pieces));
        return pieces;
    }

    /**
     * The text with an empty line where a bold line heads the next one, and between long lines that each end a sentence:
     * whoever writes a paragraph as one line often leaves none.
     */
    private static String separated(String text) {
        StringBuilder separated = new StringBuilder(text.length() + 100);
        String above = "";
        boolean code = false;
        for (String line : text.split("\\R", -1)) {
            code ^= line.startsWith("```") || line.startsWith("~~~");
            boolean paragraphs = above.length() > LONGEST_WRAPPED
                    && TextShape.endsSentence(above)
                    && Character.isUpperCase(Piece.isBlank(line) ? ' ' : line.codePointAt(0));
            boolean both = !Piece.isBlank(above) && !Piece.isBlank(line);
            if (!code && both && (paragraphs || isBold(above) || isBold(line))) {
                separated.append('\n');
            }
            separated.append(line).append('\n');
            above = line;
        }
        return separated.toString();
    }

    private static boolean isBold(String line) {
        return BOLD_LINE.matcher(line).matches()
                && TextShape.isHeading(Piece.fold(line.replace("*", "")).replaceFirst(":$", ""));
    }

    private static final class Collector extends AbstractVisitor {

        private final List<Piece> pieces;

        Collector(List<Piece> pieces) {
            this.pieces = pieces;
        }

        @Override
        public void visit(Heading heading) {
            String text = textOf(heading);
            boolean first = pieces.stream().noneMatch(piece -> piece.mark() != Mark.NONE);
            boolean again = pieces.size() == 1
                    && pieces.getFirst().mark() == Mark.TITLE
                    && pieces.getFirst().text().equalsIgnoreCase(Piece.fold(text));
            if (!again) {
                add(heading.getLevel() == 1 && first ? Mark.TITLE : Mark.HEADING, text);
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            Mark mark = paragraph.getParent() instanceof ListItem
                    ? Mark.LIST_ITEM
                    : paragraph.getParent() instanceof BlockQuote ? Mark.QUOTE : Mark.NONE;
            String text = textOf(paragraph);
            Matcher note = NOTE.matcher(text);
            if (note.lookingAt()) {
                add(Mark.MARGIN, text.substring(note.end()));
            } else {
                add(mark, POINTER.matcher(text).replaceAll(""));
            }
            addPictures(paragraph);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(Mark.PARAGRAPH, code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(Mark.PARAGRAPH, code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            add(Mark.NONE, Jsoup.parseBodyFragment(html.getLiteral()).text());
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                List<List<String>> rows = new ArrayList<>();
                for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
                    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                        List<String> cells = new ArrayList<>();
                        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                            cells.add(Piece.fold(textOf(cell)));
                        }
                        rows.add(cells);
                    }
                }
                pieces.add(new Piece(Mark.TABLE, new Table(rows).text()));
            } else {
                visitChildren(block);
            }
        }

        /** Pictures lie elsewhere: what they show is all that can be told of them. */
        private void addPictures(Paragraph paragraph) {
            paragraph.accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    StringBuilder words = new StringBuilder();
                    for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                        words.append(textOf(child));
                    }
                    add(Mark.PICTURE, Piece.isBlank(words.toString()) ? Block.UNTITLED : words.toString());
                }
            });
        }

        private void add(Mark mark, String text) {
            if (!Piece.isBlank(text)) {
                pieces.add(new Piece(mark, text));
            }
        }

        private static String textOf(Node node) {
            StringBuilder words = new StringBuilder();
            node.accept(new Inline(words));
            return words.toString();
        }
    }

    private static final class Inline extends AbstractVisitor {

        private final StringBuilder words;

        Inline(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            words.append(' ');
        }

        @Override
        public void visit(HtmlInline html) {
            // Tags inside a line show nothing; the text between them comes by itself.
        }

        @Override
        public void visit(Image image) {
            // A picture's stand-in text is no sentence of the article.
        }
    }
}
