package org.lectern.web.correction;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as people write them: two places at most, none where they are whole. */
final class Points {

    private Points() {}

    static String of(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
