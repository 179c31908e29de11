package org.policytargets.units;

import javax.measure.Quantity;

/** The difference of two shares: from 80 % to 84 % is 4 points, and 5 % of growth. Points never compare with shares. */
public interface PercentagePoint extends Quantity<PercentagePoint> {}
