package org.lectern.web.student;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as people write them. */
final class Points {

    private Points() {}

    /** Such as {@code 2.5 / 3}: at most two decimals, none that say nothing. */
    static String of(double points, double outOf) {
        return plain(points) + " / " + plain(outOf);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
