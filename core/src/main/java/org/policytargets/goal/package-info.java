/**
 * What was promised, by whom, until when, and where is it written?
 *
 * <p>Constructors and factories of values refuse null, in lists and maps too, with a {@link NullPointerException},
 * unless a parameter is {@code @Nullable}.
 */
@NullMarked
package org.policytargets.goal;

import org.jspecify.annotations.NullMarked;
