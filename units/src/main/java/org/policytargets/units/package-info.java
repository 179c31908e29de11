/**
 * How much, exactly, of what?
 *
 * <p>{@link org.policytargets.units.Quantities} makes quantities, {@link org.policytargets.units.PolicyUnits} is the
 * catalogue of their units, {@link org.policytargets.units.Interval} is the one comparison of the library. Numbers are
 * exact: a decimal as written, or a {@link org.policytargets.units.Rational} where conversion leaves the decimals. No
 * {@code double} enters or leaves, and nothing is registered with any other library.
 */
@NullMarked
package org.policytargets.units;

import org.jspecify.annotations.NullMarked;
