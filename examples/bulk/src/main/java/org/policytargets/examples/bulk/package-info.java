/** Actuals too many to hold: a generator of realistic ones, and what it costs to assess them. */
@NullMarked
package org.policytargets.examples.bulk;

import org.jspecify.annotations.NullMarked;
