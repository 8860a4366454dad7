package org.lectern.generator.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;

/**
 * What was read from a source, with every removal on record, so that a teacher can put a piece back or cut another.
 *
 * @param title empty where none was found
 * @param byline empty where none was found
 * @param published as the source gives it, empty where none was found
 * @param language ISO 639-1 code, {@code und} where unknown
 * @param blocks in reading order, the kept ones and the removed ones
 * @param pictures that came inside the source, each once
 * @param site the host that the source comes from, empty where unknown
 */
public record Reading(
        String title,
        String byline,
        String published,
        String language,
        List<Block> blocks,
        List<Picture> pictures,
        String site) {

    /**
     * A section with all that is kept in it.
     *
     * @param heading empty where it has none
     * @param blocks at least one of them running text
     */
    public record Part(String heading, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    public Reading {
        blocks = List.copyOf(blocks);
        // Readings kept before there were pictures and sites say nothing of them.
        pictures = List.copyOf(Objects.requireNonNullElse(pictures, List.of()));
        site = Objects.requireNonNullElse(site, "");
    }

    public Reading(String title, String byline, String published, String language, List<Block> blocks) {
        this(title, byline, published, language, blocks, List.of(), "");
    }

    /** This reading with another block at {@code index}: put back, cut, or taken for another kind. */
    public Reading with(int index, Block block) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.set(index, block);
        return withBlocks(changed);
    }

    /** This reading with other blocks. */
    public Reading withBlocks(List<Block> changed) {
        return new Reading(title, byline, published, language, changed, pictures, site);
    }

    /** This reading with other pictures, or with none where they are kept elsewhere. */
    public Reading withPictures(List<Picture> changed) {
        return new Reading(title, byline, published, language, blocks, changed, site);
    }

    /** This reading under another title. */
    public Reading titled(String changed) {
        return new Reading(changed, byline, published, language, blocks, pictures, site);
    }

    /** This reading as one of a page of this host. */
    public Reading from(String host) {
        return new Reading(title, byline, published, language, blocks, pictures, host);
    }

    public List<Block> removed() {
        return blocks.stream().filter(block -> !block.isKept()).toList();
    }

    /**
     * The sections that the kept blocks make. A heading without text below it starts none; what stands there goes with the
     * next text.
     */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        String heading = "";
        for (Block block : blocks) {
            if (!block.isKept()) {
                continue;
            }
            boolean headed = block.kind() == Block.Kind.HEADING;
            if ((headed || block.opens()) && holdsText(open)) {
                parts.add(new Part(heading, open));
                open.clear();
                heading = "";
            }
            if (headed) {
                heading = block.text();
            } else {
                open.add(block);
            }
        }
        if (holdsText(open)) {
            parts.add(new Part(heading, open));
        } else if (!parts.isEmpty() && !open.isEmpty()) {
            List<Block> last = new ArrayList<>(parts.getLast().blocks());
            last.addAll(open);
            parts.set(parts.size() - 1, new Part(parts.getLast().heading(), last));
        }
        return parts;
    }

    private static boolean holdsText(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.kind().isRead());
    }

    /**
     * The article that the kept running text makes.
     *
     * @throws UnreadableArticleException where nothing with text is kept
     */
    public Article toArticle() {
        List<Section> sections = new ArrayList<>();
        for (Part part : parts()) {
            sections.add(Section.ofParagraphs(
                    part.heading(),
                    part.blocks().stream()
                            .filter(block -> block.kind().isRead())
                            .map(Block::text)
                            .toList()));
        }
        if (sections.isEmpty()) {
            throw new UnreadableArticleException(Unreadable.NO_TEXT);
        }
        return new Article(title, byline, published, language, sections);
    }
}
