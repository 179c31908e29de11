/** What does this report promise? Reads goals out of prose, with their exact place, and says what it did not understand. */
@NullMarked
package org.policytargets.text;

import org.jspecify.annotations.NullMarked;
