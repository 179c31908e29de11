/** How do other systems write it down? Tables of text, as offices send them, and the actuals in them. */
@NullMarked
package org.policytargets.exchange;

import org.jspecify.annotations.NullMarked;
