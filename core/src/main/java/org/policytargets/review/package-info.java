/**
 * Is the plan itself sound, and how does it differ from last year's?
 *
 * <p>Constructors and factories of values refuse null, in lists too, with a {@link NullPointerException}, unless a parameter
 * is {@code @Nullable}.
 */
@NullMarked
package org.policytargets.review;

import org.jspecify.annotations.NullMarked;
