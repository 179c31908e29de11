package org.policytargets.examples.tracker;

import java.util.List;
import org.policytargets.assess.Resolution;
import org.policytargets.examples.tracker.store.Entry;
import org.policytargets.examples.tracker.store.Head;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actuals;

/**
 * All that is known of a plan at one moment. Immutable.
 *
 * @param plan the plan's current version
 * @param head how far its facts have come
 * @param entries what was reported, as it was entered, in order
 * @param actuals the same, as the library reads it
 * @param resolutions the values of delegated targets
 */
public record Tracked(Plan plan, Head head, List<Entry> entries, Actuals actuals, List<Resolution> resolutions) {}
