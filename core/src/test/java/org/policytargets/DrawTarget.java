package org.policytargets;

import static org.policytargets.units.PolicyUnits.PERCENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Part;
import org.policytargets.goal.Population;
import org.policytargets.goal.Scope;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;

/** Random indicators, criteria, targets and deadlines. */
class DrawTarget extends DrawQuantity {
    DrawTarget(Random random) {
        super(random);
    }

    final Scope scope() {
        return new Scope(of("", "海淀区", "北京市", "Haidian"), once(3) ? Optional.of(words()) : Optional.empty());
    }

    final Indicator indicator(Nature... natures) {
        Nature nature = of(natures);
        return new Indicator(
                words(), unitOf(nature), nature, nature == Nature.FLOW && flag(), of(Better.values()), scope(), flag());
    }

    private PolicyUnit<?> unitOf(Nature nature) {
        return switch (nature) {
            case GROWTH, MEMBERS -> PERCENT;
            case STAGE -> Indicator.stage("x").unit();
            case JUDGEMENT -> Indicator.judgement("x").unit();
            default -> unit();
        };
    }

    // Criteria.

    final Criterion criterion(PolicyUnit<?> unit, Better better) {
        return refined(unit, stated(unit).towards(better));
    }

    /** Some are stated as a decrease. */
    final Criterion criterionOfChange(PolicyUnit<?> unit, Better better) {
        Criterion stated = stated(unit);
        return refined(unit, (flag() ? Criterion.decrease(stated) : stated).towards(better));
    }

    private Criterion stated(PolicyUnit<?> unit) {
        return switch (of(Criterion.Word.values())) {
            case AT_LEAST -> Criterion.atLeast(any(unit));
            case MORE_THAN -> Criterion.moreThan(any(unit));
            case AT_MOST -> Criterion.atMost(any(unit));
            case LESS_THAN -> Criterion.lessThan(any(unit));
            case EXACTLY -> Criterion.exactly(any(unit));
            case PLAIN -> Criterion.plain(any(unit));
            case ABOUT -> about(unit);
            case BETWEEN -> {
                ExactQuantity<?> a = any(unit);
                ExactQuantity<?> b = any(unit);
                yield a.compareTo(b) <= 0 ? Criterion.between(a, b) : Criterion.between(b, a);
            }
        };
    }

    /** The digits of a number decide a tolerance taken by a rule, so these are numbers as written, no fractions. */
    private Criterion about(PolicyUnit<?> unit) {
        ExactQuantity<?> value = quantityLike(unit);
        return switch (of(Tolerance.Rule.values())) {
            case STATED -> Criterion.about(value, new Tolerance(Tolerance.Rule.STATED, positive(differencesOf(unit))));
            case HALF_UNIT_OF_LAST_DIGIT -> Criterion.about(value);
            case NONE_STATED -> Criterion.about(value, Tolerance.Rule.NONE_STATED);
        };
    }

    private Criterion refined(PolicyUnit<?> unit, Criterion criterion) {
        Criterion stretched = once(3) ? stretched(criterion, positive(differencesOf(unit))) : criterion;
        return once(4) ? stretched.comparedTo(positive(unit)) : stretched;
    }

    /** A stretch lies on the better side; where neither is better there is none. */
    private static Criterion stretched(Criterion criterion, ExactQuantity<?> by) {
        if (criterion.better() == Better.NEITHER) {
            return criterion;
        }
        ExactQuantity<?> further = criterion.value().plus(criterion.better() == Better.MORE ? by : by.negate());
        boolean isShort =
                further.decimal().map(number -> number.precision() <= 64).orElse(false);
        return isShort && criterion.acceptable().contains(further) ? criterion.stretch(further) : criterion;
    }

    // Targets.

    final Target target() {
        return once(7) ? composite(2) : simpleTarget();
    }

    final Target.Simple simpleTarget() {
        return switch (random.nextInt(9)) {
            case 0 -> level();
            case 1 -> total();
            case 2 -> change();
            case 3 -> growth();
            case 4 -> trend();
            case 5 -> milestone();
            case 6 -> coverage();
            case 7 -> new Target.Delegated(indicator(Nature.values()), words());
            default -> new Target.Judged(indicator(Nature.JUDGEMENT));
        };
    }

    final Target.Level level() {
        Indicator indicator = indicator(Nature.STOCK, Nature.MEAN);
        return new Target.Level(indicator, criterion(indicator.unit(), indicator.better()));
    }

    final Target.Total total() {
        Indicator indicator = indicator(Nature.FLOW);
        return new Target.Total(indicator, criterion(indicator.unit(), indicator.better()));
    }

    final Target.Change change() {
        Indicator indicator = indicator(Nature.STOCK, Nature.FLOW, Nature.MEAN);
        return new Target.Change(
                indicator,
                criterionOfChange(differencesOf(indicator.unit()), indicator.better()),
                baseline(indicator.unit()));
    }

    final Target.Growth growth() {
        Indicator indicator = indicator(Nature.GROWTH, Nature.STOCK, Nature.FLOW, Nature.MEAN);
        return new Target.Growth(
                indicator, criterionOfChange(PERCENT, indicator.better()), maybe(() -> baseline(indicator.unit())));
    }

    final Target.Trend trend() {
        Indicator indicator = indicator(Nature.GROWTH, Nature.STOCK, Nature.FLOW, Nature.MEAN);
        return new Target.Trend(
                indicator, of(Target.Trend.Direction.values()), maybe(() -> baseline(indicator.unit())));
    }

    final Target.Milestone milestone() {
        StageLadder ladder = flag()
                ? of(StageLadder.CONSTRUCTION, StageLadder.DOCUMENT, StageLadder.PROGRAMME, StageLadder.EVENT)
                : new StageLadder(names(2, 5));
        return new Target.Milestone(indicator(Nature.STAGE), ladder, of(ladder.stages()));
    }

    final Target.Coverage coverage() {
        Indicator indicator = indicator(Nature.MEMBERS);
        return new Target.Coverage(indicator, population(), criterion(PERCENT, indicator.better()));
    }

    final Population population() {
        return switch (random.nextInt(3)) {
            case 0 -> Population.of(words());
            case 1 -> Population.of(words(), between(1, 100_000));
            default -> Population.of(words(), names(1, 5));
        };
    }

    final Baseline baseline(PolicyUnit<?> unit) {
        return new Baseline(endedWindow(), maybe(() -> any(unit)));
    }

    /** Of so many levels at most. */
    final Target composite(int depth) {
        List<Part> parts = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) {
            Target target = depth > 1 && once(5) ? composite(depth - 1) : simpleTarget();
            Optional<Deadline> own = once(3) ? Optional.of(deadline(target)) : Optional.empty();
            parts.add(new Part("part-" + i, target, own));
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Target.AllOf(parts);
            case 1 -> new Target.AnyOf(parts);
            default -> new Target.AtLeastOf(between(1, parts.size()), parts);
        };
    }

    // Deadlines.

    final Deadline deadline() {
        return deadline(false, true);
    }

    /** A deadline under which the target can be judged. */
    final Deadline deadline(Target target) {
        return deadline(needsStart(target), isPointInTime(target));
    }

    private Deadline deadline(boolean needsStart, boolean mayLast) {
        return switch (random.nextInt(mayLast ? 5 : 4)) {
            case 0 -> Deadline.by(needsStart ? window() : endedWindow());
            case 1 -> Deadline.at(needsStart ? window() : endedWindow());
            case 2 -> every();
            case 3 -> needsStart || flag() ? Deadline.none(day()) : new Deadline.None(Window.always());
            default -> throughout();
        };
    }

    private Deadline every() {
        Cycle cycle = of(Cycle.values());
        return Deadline.every(cycle, wholeYears(cycle));
    }

    private Deadline throughout() {
        Deadline.Grace grace = switch (of(Deadline.Grace.Kind.values())) {
            case NONE -> Deadline.Grace.NONE;
            case WITHIN_DAYS -> Deadline.Grace.within(between(1, 90));
            case MENDED_BY_END -> Deadline.Grace.MENDED_BY_END;
        };
        return new Deadline.Throughout(window(), maybe(() -> between(1, 400)), grace);
    }

    private static boolean needsStart(Target target) {
        if (target instanceof Target.Composite composite) {
            return composite.parts().stream().anyMatch(part -> part.deadline().isEmpty() && needsStart(part.target()));
        }
        Nature nature = ((Target.Simple) target).indicator().nature();
        return target instanceof Target.Total
                || target instanceof Target.Growth
                || target instanceof Target.Trend
                || nature == Nature.GROWTH
                || nature == Nature.FLOW
                || nature == Nature.MEAN;
    }

    private static boolean isPointInTime(Target target) {
        if (target instanceof Target.Composite composite) {
            return composite.parts().stream()
                    .allMatch(part -> part.deadline().isPresent() || isPointInTime(part.target()));
        }
        Nature nature = ((Target.Simple) target).indicator().nature();
        return (nature == Nature.STOCK || nature == Nature.MEMBERS)
                && !(target instanceof Target.Growth)
                && !(target instanceof Target.Trend);
    }

    final LocalDate dayIn(Window window) {
        return window.firstDay().plusDays((long) (random.nextDouble() * window.days()));
    }
}
