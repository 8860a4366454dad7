package org.lectern.web.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.quiz.QuizItem;

/**
 * Several articles as one text, so that one quiz can ask about all of them. Each article begins under its title; its
 * sections follow one another unchanged, so that evidence moves by whole sections.
 *
 * @param reading all articles, one after the other
 * @param firstSection for each version the index at which its sections begin
 */
record JoinedText(Reading reading, Map<UUID, Integer> firstSection) {

    /**
     * Joins versions in this order.
     *
     * @param titles for each version the title of its article
     */
    static JoinedText of(String title, List<ArticleVersion> versions, Map<UUID, String> titles) {
        List<Block> blocks = new ArrayList<>();
        Map<UUID, Integer> first = new LinkedHashMap<>();
        int sections = 0;
        for (ArticleVersion version : versions) {
            first.put(version.id(), sections);
            // A heading right before another starts no section: the first section has one heading either way.
            blocks.add(Block.kept(Block.Kind.HEADING, titles.get(version.id())));
            version.reading().blocks().stream().filter(Block::isKept).forEach(blocks::add);
            sections += version.article().sections().size();
        }
        String language = versions.getFirst().reading().language();
        return new JoinedText(new Reading(title, "", "", language, blocks), first);
    }

    /** Which of the articles the version is, from 0. */
    int index(UUID version) {
        return List.copyOf(firstSection.keySet()).indexOf(version);
    }

    /** The section at which an item about one of the versions stands now. */
    int section(UUID version, int section) {
        return section == QuizItem.WHOLE_ARTICLE ? section : section + firstSection.getOrDefault(version, 0);
    }

    /** The item with its evidence where it stands now, under an id that is its own in the quiz. */
    Item moved(Item item, UUID version, String id) {
        return new Item(
                id,
                item.question(),
                item.evidence().stream()
                        .map(words -> new Evidence(section(version, words.section()), words.span(), words.quote()))
                        .toList(),
                item.skill(),
                item.level(),
                item.difficulty(),
                item.quality());
    }
}
