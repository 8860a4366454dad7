package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.words.Surface;

/**
 * What the text says of one, mixed up with what it says of others: "According to the text, the miller …" with endings
 * that are true of somebody else, and statements to be judged false that put one's deed on another. A reader who mixes
 * them up is found out.
 */
public final class Endings {

    private static final int MOST_WRONG = 3;
    private static final int FEWEST_WRONG = 2;

    private final Claims claims;
    private final GapFit gapFit;

    public Endings(ArticleReading article, Claims claims) {
        this.claims = claims;
        this.gapFit = new GapFit(article.parsed().sentences());
    }

    /** Sentences of a section to be ended or judged, with endings out of it and the sections beside it. */
    public List<Candidate> of(SectionReading section) {
        List<Claim> own = claims.of(section);
        List<Claim> near = claims.near(section);
        List<Candidate> found =
                new ArrayList<>(SaidHere.of(section, claims).stream().toList());
        for (Claim claim : own) {
            List<Claim> others = claim.confusable(near, gapFit, MOST_WRONG);
            // What a phrase in front sets the scene for goes with one ending alone.
            if (others.size() >= FEWEST_WRONG && claim.halves().front().isEmpty()) {
                found.add(choice(claim, others));
            }
            others.stream()
                    .filter(other -> other.section().equals(section) && other.tellsDeedOfNamed())
                    .findFirst()
                    .ifPresent(other -> found.add(mixUp(claim, other)));
        }
        return found;
    }

    private static Candidate choice(Claim key, List<Claim> wrong) {
        List<Option> options = new ArrayList<>();
        options.add(Option.key(key.said(), "The text says so: see the words shown as evidence."));
        for (Claim claim : wrong) {
            options.add(Option.distractor(claim.said(), "The text says this of " + claim.subject() + "."));
        }
        return new Candidate(
                "ending",
                key.section().index(),
                new SingleChoice("According to the text, " + key.subject() + " …", options),
                key.said(),
                Answered.free(),
                List.of(key.evidence()),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                key.statement().traits(0, 0.7));
    }

    private static Candidate mixUp(Claim subject, Claim deed) {
        String text = Surface.capitalised(subject.subject()) + " " + deed.said() + ".";
        return new Candidate(
                "mixed-up",
                deed.section().index(),
                new TrueFalse(text, false, "The text says this of " + deed.subject() + "."),
                text,
                Answered.free(),
                List.of(deed.evidence(), subject.evidence()),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                deed.statement().traits(0, 0.7));
    }
}
