package org.lectern.web.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in files that other programs read. */
final class Numbers {

    private Numbers() {}

    /** At most two decimals with a point, none that say nothing. */
    static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
