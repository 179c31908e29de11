package org.policytargets.units;

import javax.measure.Quantity;

/**
 * A number of things. Which things is said by the unit ({@code {dwelling}}), and things of two names never compare, so
 * the type alone does not make two counts comparable.
 */
public interface Count extends Quantity<Count> {}
