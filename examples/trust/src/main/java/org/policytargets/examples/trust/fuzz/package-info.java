/** One class for each reader: the fuzzer finds its target by a class. */
@NullMarked
package org.policytargets.examples.trust.fuzz;

import org.jspecify.annotations.NullMarked;
