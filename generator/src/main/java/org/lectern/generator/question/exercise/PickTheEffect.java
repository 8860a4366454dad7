package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.SectionRule;

/**
 * "Which statement does the text explain by saying that the rope broke?": what the text gives as the effect of a cause,
 * among what it tells before the cause comes up or long after, without giving that cause for it.
 */
public final class PickTheEffect implements SectionRule {

    private static final int WRONG = 3;
    private static final int FEWEST_WRONG = 2;
    /** Sentences after which a cause is no longer spoken of. */
    private static final int FAR = 3;

    private static final double MOST_TIMES_LONGER = 2.2;

    private static final Pattern CAUSAL =
            Pattern.compile("(?i).*\\b(because|since|so|therefore|thus|due|as a result)\\b.*");

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        ToldBeside told = new ToldBeside(article, section);
        List<Candidate> found = new ArrayList<>();
        for (Causation causation : Causation.in(article, section)) {
            asked(told, causation).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Candidate> asked(ToldBeside told, Causation causation) {
        String key = causation.effect() + ".";
        List<Option> options = new ArrayList<>();
        options.add(Option.key(key, "The text says that it was so because of this."));
        told.besides(key, other -> isApart(causation.sentence(), other), MOST_TIMES_LONGER, WRONG)
                .forEach(text ->
                        options.add(Option.distractor(text, "The text gives another reason for this, or none.")));
        String stem = "Which statement does the text explain by saying that " + causation.cause() + "?";
        return options.size() <= FEWEST_WRONG
                ? Optional.empty()
                : Optional.of(new Candidate(
                        "effect",
                        causation.section().index(),
                        new SingleChoice(stem, options),
                        key,
                        Answered.free(),
                        List.of(causation.evidence()),
                        Skill.CAUSE_AND_EFFECT,
                        BloomLevel.UNDERSTAND,
                        Traits.of(causation.sentence(), 0.75)));
    }

    /** Told before the cause, or so long after it that nobody takes it for the effect; and not as the effect of another. */
    private static boolean isApart(ParsedSentence sentence, Statement other) {
        int distance = other.sentence().index() - sentence.index();
        return (distance < 0 || distance >= FAR)
                && !CAUSAL.matcher(other.sentence().text().replaceAll("\\s+", " "))
                        .matches();
    }
}
