package org.policytargets.examples.tracker.store;

import java.time.Instant;
import org.policytargets.report.Actual;

/**
 * An actual as it was entered.
 *
 * @param seq its number; later ones are higher
 * @param actual what was reported
 * @param row its row in the file, or 0
 * @param way form, csv, xlsx, yaml, json, api or example
 * @param file the name of the file, or empty
 * @param by the account
 * @param at when
 */
public record Entry(long seq, Actual actual, int row, String way, String file, String by, Instant at) {}
