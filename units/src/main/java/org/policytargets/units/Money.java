package org.policytargets.units;

import javax.measure.Quantity;

/** An amount of money. Its unit is the currency ({@code CNY}); two currencies never compare. */
public interface Money extends Quantity<Money> {}
