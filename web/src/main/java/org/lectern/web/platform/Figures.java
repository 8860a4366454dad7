package org.lectern.web.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points and shares as pages and files write them. */
public final class Figures {

    private Figures() {}

    /** At most two decimals with a point, none that say nothing: {@code 2.5}, {@code 3}. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Such as {@code 2.5 / 3}. */
    public static String points(double points, double outOf) {
        return plain(points) + " / " + plain(outOf);
    }

    /** The whole percentage of a share of 0–1. */
    public static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
