/** Does one meet the other, and how do we know? */
@NullMarked
package org.policytargets.assess;

import org.jspecify.annotations.NullMarked;
