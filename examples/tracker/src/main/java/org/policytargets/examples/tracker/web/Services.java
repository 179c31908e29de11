package org.policytargets.examples.tracker.web;

import org.policytargets.examples.tracker.Plans;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Audit;
import org.policytargets.examples.tracker.store.Facts;

/**
 * What the server serves.
 *
 * @param facts what is kept
 * @param plans the same, read and judged
 * @param accounts who may write
 * @param audit who did what
 */
public record Services(Facts facts, Plans plans, Accounts accounts, Audit audit) {}
