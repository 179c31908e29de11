package org.policytargets.units;

import java.math.BigDecimal;

/**
 * A number read from the beginning of a text.
 *
 * @param value the number, its scale as written
 * @param end the place after it
 * @param share whether its words made it a share (百分之三十, 三成)
 * @param unitAt the place of a last 千 or 百 that may begin a unit (千克, 千米, 百分点), or -1
 * @param valueBeforeUnit the number without that 千 or 百
 */
record ScannedNumber(BigDecimal value, int end, Share share, int unitAt, BigDecimal valueBeforeUnit) {
    static ScannedNumber of(BigDecimal value, int end) {
        return new ScannedNumber(value, end, Share.NONE, -1, value);
    }

    ScannedNumber as(Share kind) {
        return new ScannedNumber(value, end, kind, -1, value);
    }

    ScannedNumber negate() {
        return new ScannedNumber(value.negate(), end, share, unitAt, valueBeforeUnit.negate());
    }
}
