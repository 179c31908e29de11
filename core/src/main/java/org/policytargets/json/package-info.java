/** How is it written down? The only code that knows Jackson. */
@NullMarked
package org.policytargets.json;

import org.jspecify.annotations.NullMarked;
