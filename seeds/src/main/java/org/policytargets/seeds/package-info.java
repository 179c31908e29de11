/** Real plans to start from: goals of published reports and what was reported about them. */
@NullMarked
package org.policytargets.seeds;

import org.jspecify.annotations.NullMarked;
