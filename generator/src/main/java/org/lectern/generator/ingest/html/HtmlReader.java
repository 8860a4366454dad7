package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.LanguageGuess;

/** Reads the article of a web page. */
public final class HtmlReader {

    /** A table here is the page's, not the article's. */
    private static final int NO_TABLE =
            Ancestry.IN_ASIDE | Ancestry.IN_NAV | Ancestry.IN_FOOTER | Ancestry.IN_FORM | Ancestry.IN_HIDDEN;

    private HtmlReader() {}

    /** The article with what was removed around it; no block is kept where the page holds no article. */
    public static Reading read(String html) {
        return read(html, Pictures.NONE);
    }

    /** The same, with the pictures that the source holds. */
    public static Reading read(String html, Pictures pictures) {
        return read(Jsoup.parse(html), pictures);
    }

    private static Reading read(Document document, Pictures pictures) {
        Page page = Page.of(document);
        boolean[] kept = ArticleBlocks.kept(page, BlockFeatures.of(page), BlockModel.SHIPPED);
        List<Block> blocks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Map<String, Picture> found = new LinkedHashMap<>();
        PageTables tables = PageTables.among(around(page, kept));
        boolean begun = false;
        for (int i = 0; i < kept.length; i++) {
            PageBlock block = page.blocks.get(i);
            if (kept[i] || begun && block.place.within(page.column)) {
                addPictures(block, pictures, blocks, found);
            }
            Optional<Table> table = tables.of(block);
            if (table.isPresent()) {
                if (tables.isFirst(block)) {
                    blocks.add(Block.kept(Block.Kind.TABLE, table.get().text()));
                }
            } else if (kept[i]) {
                begun = true;
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
        return new Reading(
                metadata.title(),
                byline,
                published,
                language(metadata.language(), words),
                blocks,
                List.copyOf(found.values()),
                PageSite.of(document));
    }

    /** Where a table of data belongs to the article, whatever its short cells look like: amid its text. */
    private static List<PageBlock> around(Page page, boolean[] kept) {
        int first = 0;
        int last = kept.length - 1;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        while (last > first && !kept[last]) {
            last--;
        }
        return IntStream.range(first, Math.max(first, last))
                .mapToObj(page.blocks::get)
                .filter(block -> block.place.within(page.column)
                        && block.linked < 0.5
                        && (block.place.tags & (Ancestry.IN_TABLE | NO_TABLE)) == Ancestry.IN_TABLE)
                .toList();
    }

    /** Pictures above a kept block, or inside the article's column. */
    private static void addPictures(
            PageBlock block, Pictures pictures, List<Block> blocks, Map<String, Picture> found) {
        for (Element image : block.images) {
            String caption = Pictures.caption(image);
            String alternative = Pictures.alternative(image);
            Optional<Picture> picture = pictures.of(image);
            if (picture.isPresent() && found.putIfAbsent(picture.get().id(), picture.get()) == null) {
                blocks.add(Block.picture(picture.get().id(), caption, alternative));
            } else if (picture.isEmpty() && TextShape.words(Block.pictureText(caption, alternative)) >= 3) {
                blocks.add(new Block(
                        Block.Kind.PICTURE,
                        Block.pictureText(caption, alternative),
                        "a picture that this file does not hold"));
            }
        }
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
        if ((block.place.tags & Ancestry.IN_QUOTE) != 0) {
            return Block.Kind.QUOTE;
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
