package org.lectern.core.progress;

import java.time.Duration;
import java.util.List;

/**
 * Whether a learner read and thought, by the time taken. It never changes a grade: it tells a teacher where a low score
 * may mean no effort.
 *
 * @param wordsPerMinute on the passage; 0 where it was not opened
 * @param pace what that speed can mean
 * @param thoughtfulShare share of answers that took long enough to be thought about, 0–1 (response-time effort, Wise and
 *     Kong 2005); 1 where nothing was answered
 */
public record ReadingEffort(double wordsPerMinute, Pace pace, double thoughtfulShare) {

    /** What a speed can mean. */
    public enum Pace {
        NOT_OPENED,
        /** Too fast to take in each sentence. */
        SKIMMED,
        READ,
        /** So slow that the page probably lay open. */
        LEFT_OPEN
    }

    /** Silent reading lies near 240 words a minute (Brysbaert 2019); past 450 people skim (Carver 1990). */
    private static final double FASTEST_READING = 450;

    private static final double SLOWEST_READING = 25;

    /** An answer given in less than a tenth of the usual time is a guess (Wise and Ma 2012) … */
    private static final double SHARE_OF_USUAL = .1;

    /** … or at once; but after ten seconds nobody is called hasty. */
    private static final Duration ALWAYS_HASTY = Duration.ofMillis(1500);

    private static final Duration NEVER_HASTY = Duration.ofSeconds(10);

    /** One below this share makes a score doubtful (Wise and Kong 2005). */
    private static final double DOUBTFUL_BELOW = .9;

    /**
     * How long one answer took.
     *
     * @param taken by this learner
     * @param usual by the class on this item, the median for instance; zero where not known
     */
    public record AnswerTime(Duration taken, Duration usual) {

        boolean thoughtful() {
            Duration least = Duration.ofMillis((long) (usual.toMillis() * SHARE_OF_USUAL));
            Duration border = least.compareTo(NEVER_HASTY) > 0
                    ? NEVER_HASTY
                    : least.compareTo(ALWAYS_HASTY) < 0 ? ALWAYS_HASTY : least;
            return taken.compareTo(border) >= 0;
        }
    }

    /**
     * The effort on one passage.
     *
     * @param words of the passage, at least 1
     * @param reading time the passage was in view
     */
    public static ReadingEffort of(int words, Duration reading, List<AnswerTime> answers) {
        if (words < 1) {
            throw new IllegalArgumentException("A passage has at least one word, not " + words);
        }
        double minutes = reading.toMillis() / 60_000.0;
        double speed = minutes > 0 ? words / minutes : 0;
        double thoughtful = answers.isEmpty()
                ? 1
                : (double) answers.stream().filter(AnswerTime::thoughtful).count() / answers.size();
        return new ReadingEffort(speed, pace(speed), thoughtful);
    }

    /** Whether a teacher should doubt that the score shows what the learner can. */
    public boolean doubtful() {
        return pace == Pace.NOT_OPENED || pace == Pace.SKIMMED || thoughtfulShare < DOUBTFUL_BELOW;
    }

    private static Pace pace(double speed) {
        if (speed <= 0) {
            return Pace.NOT_OPENED;
        }
        return speed > FASTEST_READING ? Pace.SKIMMED : speed < SLOWEST_READING ? Pace.LEFT_OPEN : Pace.READ;
    }
}
