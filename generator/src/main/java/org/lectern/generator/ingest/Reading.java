package org.lectern.generator.ingest;

import java.util.ArrayList;
import java.util.List;
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
 */
public record Reading(String title, String byline, String published, String language, List<Block> blocks) {

    public Reading {
        blocks = List.copyOf(blocks);
    }

    /** This reading with another block at {@code index}: put back, cut, or taken for another kind. */
    public Reading with(int index, Block block) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.set(index, block);
        return new Reading(title, byline, published, language, changed);
    }

    public List<Block> removed() {
        return blocks.stream().filter(block -> !block.isKept()).toList();
    }

    /**
     * The article that the kept blocks make. A heading without text below it starts no section.
     *
     * @throws UnreadableArticleException where nothing with text is kept
     */
    public Article toArticle() {
        List<Section> sections = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        String heading = "";
        for (Block block : blocks) {
            if (!block.isKept()) {
                continue;
            }
            if (block.kind() == Block.Kind.HEADING) {
                if (!paragraphs.isEmpty()) {
                    sections.add(Section.ofParagraphs(heading, paragraphs));
                    paragraphs.clear();
                }
                heading = block.text();
            } else {
                paragraphs.add(block.text());
            }
        }
        if (!paragraphs.isEmpty()) {
            sections.add(Section.ofParagraphs(heading, paragraphs));
        }
        if (sections.isEmpty()) {
            throw new UnreadableArticleException(
                    "No article text was found here; paste the text of the article itself.");
        }
        return new Article(title, byline, published, language, sections);
    }
}
