/** A web application over the library: plans and actuals in a database, scorecards and goals on pages, and an API. */
@NullMarked
package org.policytargets.examples.tracker;

import org.jspecify.annotations.NullMarked;
