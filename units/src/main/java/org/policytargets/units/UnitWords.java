package org.policytargets.units;

/**
 * The words for a unit in one language.
 *
 * @param one after the number 1
 * @param many after any other
 */
record UnitWords(String one, String many) {}
