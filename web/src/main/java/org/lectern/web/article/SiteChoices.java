package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.platform.Words;

/**
 * What a teacher cut and put back on the pages of a site, so that the same lines of the next page are treated alike. Only a
 * line's fingerprint is kept.
 */
@ApplicationScoped
public class SiteChoices {

    /** Longer blocks are an article's own text and come on no other page. */
    private static final int LONGEST_LINE = 300;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Remembers what became of a block; nothing where its site is unknown. */
    @Transactional
    public void remember(SourceArticle article, String site, Block block) {
        if (site.isEmpty() || block.text().length() > LONGEST_LINE) {
            return;
        }
        entities.createNativeQuery("""
                        insert into site_choice (teacher_id, site, line, school_id, kept, changed_at)
                        values (:teacher, :site, :line, :school, :kept, :now)
                        on conflict (teacher_id, site, line) do update set kept = :kept, changed_at = :now
                        """)
                .setParameter("teacher", article.teacherId())
                .setParameter("site", site)
                .setParameter("line", line(block))
                .setParameter("school", article.schoolId())
                .setParameter("kept", block.isKept())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** A reading with what this teacher chose before on pages of its site. */
    @Transactional
    public Reading applied(Reading reading, UUID teacherId, Words words) {
        Map<String, Boolean> choices = reading.site().isEmpty() ? Map.of() : of(teacherId, reading.site());
        if (choices.isEmpty()) {
            return reading;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : reading.blocks()) {
            Boolean kept = block.text().length() > LONGEST_LINE ? null : choices.get(line(block));
            if (kept == null || kept == block.isKept()) {
                blocks.add(block);
            } else {
                blocks.add(kept ? block.kept() : block.removedBecause(words.text("article_cut_before")));
            }
        }
        Reading applied = reading.withBlocks(blocks);
        // A choice that would leave nothing was meant for another kind of page.
        return applied.parts().isEmpty() ? reading : applied;
    }

    private Map<String, Boolean> of(UUID teacherId, String site) {
        Map<String, Boolean> choices = new HashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select line, kept from site_choice where teacher_id = :teacher and site = :site")
                .setParameter("teacher", teacherId)
                .setParameter("site", site)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            choices.put((String) columns[0], (Boolean) columns[1]);
        }
        return choices;
    }

    /** The same for lines that differ in numbers alone, such as a count of comments. */
    private static String line(Block block) {
        String plain = block.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "0");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
