/**
 * Many goals, many rows: the verdicts of the assessor for what does not fit into memory at once.
 *
 * <p>Constructors and factories of values refuse null, in lists and maps too, with a {@link NullPointerException},
 * unless a parameter is {@code @Nullable}.
 */
@NullMarked
package org.policytargets.bulk;

import org.jspecify.annotations.NullMarked;
