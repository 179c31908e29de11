/** How is a goal getting on, and how would a given public body grade it? */
@NullMarked
package org.policytargets.method;

import org.jspecify.annotations.NullMarked;
