/** What was promised, by whom, until when, and where is it written? */
@NullMarked
package org.policytargets.goal;

import org.jspecify.annotations.NullMarked;
