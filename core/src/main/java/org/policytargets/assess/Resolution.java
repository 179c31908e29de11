package org.policytargets.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Source;

/**
 * The value of a delegated target, once it is known: an input of the assessment. An assessment as known on an earlier day
 * does not see it.
 *
 * @param goal the goal
 * @param criterion the value the authority set
 * @param knownOn the day it became known
 * @param source where it is written
 */
public record Resolution(GoalId goal, Criterion criterion, LocalDate knownOn, Optional<Source> source) {}
