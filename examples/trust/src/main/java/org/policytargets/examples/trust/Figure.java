package org.policytargets.examples.trust;

/**
 * One figure of the table.
 *
 * @param id its short name, which the guide explains
 * @param goal what it must be
 * @param value what it is
 * @param ok whether that is what it must be
 */
record Figure(String id, String goal, String value, boolean ok) {}
