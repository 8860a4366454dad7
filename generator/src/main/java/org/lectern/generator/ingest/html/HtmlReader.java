package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.LanguageGuess;

/** Reads the article of a web page. */
public final class HtmlReader {

    private HtmlReader() {}

    /** The article with what was removed around it; no block is kept where the page holds no article. */
    public static Reading read(String html) {
        return read(Jsoup.parse(html));
    }

    static Reading read(Document document) {
        Page page = Page.of(document);
        boolean[] kept = ArticleBlocks.kept(page, BlockFeatures.of(page), BlockModel.SHIPPED);
        List<Block> blocks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            PageBlock block = page.blocks.get(i);
            if (kept[i]) {
                blocks.add(Block.kept(kind(page, kept, i), block.text));
                words.append(block.text).append('\n');
            } else if (i != page.titleAt) {
                add(blocks, new Block(Block.Kind.PARAGRAPH, block.text, RemovalReason.of(page, i)));
            }
        }
        PageMetadata metadata = page.metadata;
        String byline = metadata.byline().isEmpty() ? BylineSearch.in(document) : metadata.byline();
        String published = metadata.published().isEmpty()
                ? document.select("time[datetime]").attr("datetime")
                : metadata.published();
        return new Reading(metadata.title(), byline, published, language(metadata.language(), words), blocks);
    }

    private static Block.Kind kind(Page page, boolean[] kept, int i) {
        PageBlock block = page.blocks.get(i);
        if (block.isHeading() && block.words <= 30) {
            return Block.Kind.HEADING;
        }
        boolean alone = block.bold > 0.9 && TextShape.isHeading(block.text) && !block.tag.equals("li");
        if (alone
                && i + 1 < kept.length
                && kept[i + 1]
                && page.blocks.get(i + 1).bold < 0.5
                && !page.blocks.get(i + 1).isHeading()
                && page.blocks.get(i + 1).words > 8) {
            return Block.Kind.HEADING;
        }
        boolean item = block.tag.equals("li")
                || Page.holder(block.place).element.normalName().equals("li");
        return item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }

    /** Short removals of one kind that follow each other are one removal: a menu is not fifty. */
    private static void add(List<Block> blocks, Block removed) {
        if (!blocks.isEmpty()) {
            Block before = blocks.getLast();
            if (before.removed().equals(removed.removed())
                    && before.text().length() < 200
                    && removed.text().length() < 60) {
                blocks.set(
                        blocks.size() - 1,
                        new Block(before.kind(), before.text() + " · " + removed.text(), removed.removed()));
                return;
            }
        }
        blocks.add(removed);
    }

    /** The words themselves are believed before the page's own claim: templates claim English for any text. */
    private static String language(String claimed, CharSequence words) {
        String guessed = LanguageGuess.of(words);
        String claim = claimed.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return guessed.equals(LanguageGuess.UNKNOWN) && claim.matches("[a-z]{2}") ? claim : guessed;
    }
}
