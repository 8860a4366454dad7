package org.lectern.web.article;

import java.util.Locale;
import org.lectern.generator.readability.ArticleLevel;
import org.lectern.web.platform.Words;

/**
 * An earlier version of an article, and how plain the version at hand is beside it.
 *
 * @param number of the earlier version
 */
public record VersionBeside(int number, Plainness plainness) {

    /** What can be said of two versions. */
    public enum Plainness {
        PLAINER,
        PROBABLY_PLAINER,
        ALIKE,
        PROBABLY_HARDER,
        HARDER
    }

    /** Log odds of nine to one: so sure nobody minds. */
    private static final double SURE = Math.log(9);

    /** Log odds of two to one: less than that is as good as a guess. */
    private static final double LIKELY = Math.log(2);

    static VersionBeside of(int number, ArticleLevel now, ArticleLevel earlier) {
        double odds = now.article().plainness() - earlier.article().plainness();
        return new VersionBeside(number, plainness(odds));
    }

    private static Plainness plainness(double odds) {
        if (Math.abs(odds) < LIKELY) {
            return Plainness.ALIKE;
        }
        boolean sure = Math.abs(odds) >= SURE;
        if (odds > 0) {
            return sure ? Plainness.PLAINER : Plainness.PROBABLY_PLAINER;
        }
        return sure ? Plainness.HARDER : Plainness.PROBABLY_HARDER;
    }

    /** One sentence about the two. */
    String said(Words words) {
        return words.text("article_beside_" + plainness.name().toLowerCase(Locale.ROOT), number);
    }
}
