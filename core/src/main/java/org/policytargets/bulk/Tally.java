package org.policytargets.bulk;

/**
 * How far an assessment in bulk has come.
 *
 * @param rows the rows taken, those with problems too
 * @param problems the rows that are problems
 * @param goals the goals assessed
 * @param isComplete whether all rows were taken and all goals of the plan assessed
 */
public record Tally(long rows, long problems, int goals, boolean isComplete) {}
