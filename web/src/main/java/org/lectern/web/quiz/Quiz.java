package org.lectern.web.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.web.article.MadeFromArticle;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/**
 * A published quiz: fixed items over one version of an article. Nothing of it changes any more but keys, points and
 * marks, by corrections that raise its revision.
 */
@Entity
@DynamicUpdate
public class Quiz extends MadeFromArticle {

    @Column(name = "draft_id")
    @Nullable
    private UUID draftId;

    private String title;

    @Column(name = "summary_shown")
    @Enumerated(EnumType.STRING)
    private SummaryShown summaryShown;

    @JdbcTypeCode(SqlTypes.JSON)
    private String summaries;

    @Column(name = "published_at")
    private Instant publishedAt;

    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private String draws;

    @JdbcTypeCode(SqlTypes.JSON)
    private String texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private String parts;

    @SuppressWarnings("NullAway.Init")
    protected Quiz() {}

    /**
     * A quiz as it is published, with an id of its own.
     *
     * @see #Quiz(UUID, UUID, UUID, UUID, UUID, String, SummaryShown, Summaries, Instant)
     */
    public Quiz(
            UUID schoolId,
            UUID teacherId,
            UUID articleVersionId,
            @Nullable UUID draftId,
            String title,
            SummaryShown summaryShown,
            Summaries summaries,
            Instant now) {
        this(UUID.randomUUID(), schoolId, teacherId, articleVersionId, draftId, title, summaryShown, summaries, now);
    }

    /**
     * A quiz as it is published.
     *
     * @param id the one that the form brought along
     * @param draftId null where its items come from elsewhere
     * @throws Refusal where the title is empty or has more than 200 characters
     */
    public Quiz(
            UUID id,
            UUID schoolId,
            UUID teacherId,
            UUID articleVersionId,
            @Nullable UUID draftId,
            String title,
            SummaryShown summaryShown,
            Summaries summaries,
            Instant now) {
        super(id, schoolId, teacherId, articleVersionId);
        String folded = Written.line(title);
        if (folded.isEmpty() || folded.length() > 200) {
            throw new Refusal("quiz_title_missing");
        }
        this.draftId = draftId;
        this.title = folded;
        this.summaryShown = summaryShown;
        this.summaries = DomainJson.write(summaries);
        this.publishedAt = now;
        this.draws = DomainJson.write(List.of());
        this.texts = DomainJson.write(List.of());
        this.parts = DomainJson.write(List.of());
    }

    public String title() {
        return title;
    }

    public SummaryShown summaryShown() {
        return summaryShown;
    }

    public Summaries summaries() {
        return DomainJson.read(summaries, Summaries.class);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** How many questions each attempt draws of each pool. */
    public List<Integer> draws() {
        return List.of(DomainJson.read(draws, Integer[].class));
    }

    /** Makes each attempt draw so many questions of each pool; before it is published. */
    public void drawing(List<Integer> ofEachPool) {
        draws = DomainJson.write(ofEachPool);
    }

    /** Indices of the sections with which its articles begin, where it joins several. */
    public List<Integer> texts() {
        return List.of(DomainJson.read(texts, Integer[].class));
    }

    /** Makes it one about several articles that begin with these sections; before it is published. */
    public void joining(List<Integer> firstSections) {
        texts = DomainJson.write(firstSections);
    }

    /** What stands above its parts, in their order; none where it is not divided. */
    public List<PartHeading> parts() {
        return List.of(DomainJson.read(parts, PartHeading[].class));
    }

    /** Divides it into parts; before it is published. */
    public void dividing(List<PartHeading> headings) {
        parts = DomainJson.write(headings);
    }

    /** How often it was corrected. */
    public int revision() {
        return revision;
    }

    /** Makes every node read the items anew. */
    public void corrected() {
        revision++;
    }
}
