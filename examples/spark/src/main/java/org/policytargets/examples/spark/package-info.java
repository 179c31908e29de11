/** Plans judged on Apache Spark: goals broadcast, actuals spread, the verdicts of one machine. */
@NullMarked
package org.policytargets.examples.spark;

import org.jspecify.annotations.NullMarked;
