/**
 * How does a person see it? Text, Markdown, charts and pages of assessed goals, in English and Chinese.
 *
 * <p>Constructors and factories of values refuse null, in lists too, with a {@link NullPointerException}, unless a parameter
 * is {@code @Nullable}.
 */
@NullMarked
package org.policytargets.view;

import org.jspecify.annotations.NullMarked;
