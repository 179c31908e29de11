/**
 * What was reported?
 *
 * <p>Constructors and factories of values refuse null, in lists and maps too, with a {@link NullPointerException},
 * unless a parameter is {@code @Nullable}.
 */
@NullMarked
package org.policytargets.report;

import org.jspecify.annotations.NullMarked;
