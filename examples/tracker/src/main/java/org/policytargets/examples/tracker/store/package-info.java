/** What is kept: facts that are only ever added, accounts, and the audit. The only package that speaks SQL. */
@NullMarked
package org.policytargets.examples.tracker.store;

import org.jspecify.annotations.NullMarked;
