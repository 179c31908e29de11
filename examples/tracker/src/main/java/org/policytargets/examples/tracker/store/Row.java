package org.policytargets.examples.tracker.store;

import org.policytargets.report.Actual;

/**
 * An actual with its place in a file.
 *
 * @param number the row, or 0
 * @param actual the actual
 */
public record Row(int number, Actual actual) {}
