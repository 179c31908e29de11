/** Our comparison beside what one would write or install instead, measured in one run. */
@NullMarked
package org.policytargets.benchmarks;

import org.jspecify.annotations.NullMarked;
