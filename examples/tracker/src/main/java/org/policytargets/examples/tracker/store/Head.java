package org.policytargets.examples.tracker.store;

/**
 * How far the facts of a plan have come: the same head, the same facts.
 *
 * @param version the plan's version, from 1; 0 where there is no such plan
 * @param seq the number of the last submission, or 0
 */
public record Head(int version, long seq) {}
