package org.policytargets.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Basis;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.QuantityText;

/** English words. */
final class English implements Language {
    private final QuantityText text = QuantityText.in(Locale.ENGLISH);
    private final QuantityText shortly = text.withShortPoints();

    @Override
    public String sentence(String verdict, String id, String promise, String found, String outcome) {
        String sentence = verdict + "  " + id + ": " + promise + "; " + found;
        return outcome.isEmpty() ? sentence : sentence + ": " + outcome;
    }

    @Override
    public String verdict(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    @Override
    public String quantity(ExactQuantity<?> quantity) {
        return text.format(quantity);
    }

    @Override
    public String distance(ExactQuantity<?> quantity) {
        String code = quantity.getUnit().code();
        boolean counted = code.startsWith("{") && code.endsWith("}");
        return counted && quantity.decimal().isPresent()
                ? text.formatNumber(quantity.decimal().get())
                : shortly.format(quantity);
    }

    @Override
    public String stageName(String stage) {
        return stage;
    }

    @Override
    public String bound(Criterion.Word word, String value) {
        return switch (word) {
                    case AT_LEAST -> "at least ";
                    case MORE_THAN -> "more than ";
                    case AT_MOST -> "at most ";
                    case LESS_THAN -> "less than ";
                    default -> "exactly ";
                }
                + value;
    }

    @Override
    public String between(String low, String high) {
        return low + " to " + high;
    }

    @Override
    public String about(String value, @Nullable String tolerance) {
        return "about " + value + (tolerance == null ? "" : " (within " + tolerance + ")");
    }

    @Override
    public String decrease(String promise) {
        return "a decrease of " + promise;
    }

    @Override
    public String change(String promise) {
        return "a change of " + promise;
    }

    @Override
    public String trend(boolean increase) {
        return increase ? "an increase" : "a decrease";
    }

    @Override
    public String stage(String stage) {
        return "stage \"" + stage + "\"";
    }

    @Override
    public String all(String population) {
        return "all of: " + population;
    }

    @Override
    public String coverage(String promise, String population) {
        return promise + " of: " + population;
    }

    @Override
    public String delegated(String authority) {
        return "a value set by " + authority;
    }

    @Override
    public String judged() {
        return "judged kept";
    }

    @Override
    public String parts(@Nullable Integer count, int parts) {
        String all = parts == 1 ? "1 part" : parts + " parts";
        return count == null ? "all of " + all : "at least " + count + " of " + all;
    }

    @Override
    public String by(String promise, LocalDate day) {
        return promise + " by " + day;
    }

    @Override
    public String on(String promise, LocalDate day) {
        return promise + " on " + day;
    }

    @Override
    public String during(String promise, Window window) {
        return promise + " for " + window.code();
    }

    @Override
    public String throughout(String promise, Window window) {
        return promise + " throughout " + window.code();
    }

    @Override
    public String every(String promise, Cycle cycle, Window window) {
        return promise + " in every " + cycle.name().toLowerCase(Locale.ROOT) + " of " + window.code();
    }

    @Override
    public String undated(String promise) {
        return promise + ", no date promised";
    }

    @Override
    public String nothing(boolean refused) {
        return refused ? "nothing usable reported" : "nothing reported";
    }

    @Override
    public String interval(Interval value) {
        if (value.lower().isEmpty() && value.upper().isEmpty()) {
            return "an unknown amount";
        }
        if (value.upper().isEmpty()) {
            return bound(
                    value.lowerInclusive() ? Criterion.Word.AT_LEAST : Criterion.Word.MORE_THAN,
                    quantity(value.lower().orElseThrow()));
        }
        if (value.lower().isEmpty()) {
            return bound(
                    value.upperInclusive() ? Criterion.Word.AT_MOST : Criterion.Word.LESS_THAN,
                    quantity(value.upper().get()));
        }
        return "from " + (value.lowerInclusive() ? "" : "over ")
                + quantity(value.lower().get()) + " to " + (value.upperInclusive() ? "" : "under ")
                + quantity(value.upper().get());
    }

    @Override
    public String reported(String value, Window time) {
        return value + " reported for " + time.code();
    }

    @Override
    public String computed(String value, Window time) {
        return value + " follows from the reports for " + time.code();
    }

    @Override
    public String seen(String stage, LocalDate day, @Nullable LocalDate reachedOn) {
        return "stage \"" + stage + "\" " + (reachedOn == null ? "seen on " + day : "reached on " + reachedOn);
    }

    @Override
    public String finding(boolean kept, String author, LocalDate day) {
        return (kept ? "judged kept by " : "judged not kept by ") + author + " on " + day;
    }

    @Override
    public String allCovered(LocalDate day) {
        return "all reported covered on " + day;
    }

    @Override
    public String preliminary(String found) {
        return found + " (preliminary)";
    }

    @Override
    public String illustrative(String found) {
        return found + " (illustrative)";
    }

    @Override
    public String count(Verdict verdict, int count) {
        return count
                + switch (verdict) {
                    case MET -> " met";
                    case MET_LATE -> " met late";
                    case MISSED -> " missed";
                    case OPEN -> " open";
                    case UNDECIDED -> " undecided";
                    case AWAITING_DATA -> " awaiting data";
                    case NO_DATA -> " without data";
                };
    }

    @Override
    public String exactly() {
        return "exactly as promised";
    }

    @Override
    public String inside(String distance, Better direction) {
        return switch (direction) {
            case MORE -> distance + " more than promised";
            case LESS -> distance + " less than allowed";
            case NEITHER -> distance + " inside the range";
        };
    }

    @Override
    public String outside(String distance, Better direction, boolean soFar) {
        return switch (direction) {
                    case MORE -> distance + " short";
                    case LESS -> distance + " more than allowed";
                    case NEITHER -> distance + " outside the range";
                }
                + (soFar ? " so far" : "");
    }

    @Override
    public String withinTolerance(String distance, String tolerance) {
        return distance + " off, within the tolerance of " + tolerance;
    }

    @Override
    public String due(LocalDate day) {
        return "due " + day;
    }

    @Override
    public String noDate() {
        return "no date promised";
    }

    @Override
    public String reportsEnd(LocalDate day) {
        return "reports end on " + day;
    }

    @Override
    public String actual(String indicator, Basis basis, Window time) {
        return "the report of \"" + indicator + "\" (" + name(basis) + ", " + time.code() + ")";
    }

    private static String name(Basis basis) {
        return switch (basis) {
            case LEVEL -> "level";
            case PERIOD -> "amount of a period";
            case TO_DATE -> "amount to date";
            case GROWTH -> "growth";
            case MEAN -> "mean";
            case STAGE -> "stage";
            case MEMBERS -> "members covered";
            case JUDGEMENT -> "finding";
        };
    }

    private static String name(Nature nature) {
        return switch (nature) {
            case STOCK -> "stock";
            case FLOW -> "flow";
            case GROWTH -> "rate of change";
            case MEAN -> "mean";
            case STAGE -> "stage";
            case MEMBERS -> "coverage";
            case JUDGEMENT -> "finding";
        };
    }

    @Override
    public String otherScope(String actual, String found, String expected) {
        return actual + " is about " + quoted(found) + ", the goal about " + quoted(expected);
    }

    private static String quoted(String scope) {
        return scope.isEmpty() ? "no stated place" : scope;
    }

    @Override
    public String otherIndicator(String actual, String expected) {
        return actual + " was handed over for a goal about \"" + expected + "\"";
    }

    @Override
    public String otherBasis(String actual, Nature nature) {
        return actual + " is on another basis than a " + name(nature) + " is read from";
    }

    @Override
    public String otherUnit(String actual, String found, String expected) {
        return actual + " is in " + found + ", which does not compare with " + expected;
    }

    @Override
    public String otherStage(String actual, String found, List<String> ladder) {
        return actual + " names the stage \"" + found + "\", which is none of " + ladder;
    }

    @Override
    public String negative(String actual, String value) {
        return actual + " is negative, " + value + ", where only finished things count";
    }

    @Override
    public String otherPeriod(String actual, Window expected) {
        return actual + " says nothing about " + expected.code();
    }

    @Override
    public String conflict(Window time, List<String> values) {
        return "reports for " + time.code() + " conflict: " + String.join(" against ", values);
    }

    @Override
    public String partsDiffer(Window time, String whole, String parts) {
        return "reports for " + time.code() + " say " + whole + ", those of the periods inside it " + parts;
    }

    @Override
    public String overlap(Window time, Window other) {
        return "the report for " + time.code() + " overlaps what is counted for " + other.code();
    }

    @Override
    public String crosses(Window time, Window window) {
        return "the report for " + time.code() + " lies only partly in " + window.code();
    }

    @Override
    public String hole(Window time) {
        return "nothing is reported for " + time.code();
    }

    @Override
    public String notResolved(String authority) {
        return "the value set by " + authority + " is not known";
    }

    @Override
    public String noBaseline(Window time) {
        return "the baseline of " + time.code() + " is not known";
    }

    @Override
    public String baselineNotStated(String actual) {
        return actual + " needs a baseline to be counted from, and the goal states none";
    }

    @Override
    public String otherBaseline(String actual, Window baseline) {
        return actual + " is not counted from " + baseline.code() + ", as the goal is";
    }

    @Override
    public String baselineNotPositive(Window time, String value) {
        return "there is no growth from the baseline of " + time.code() + ", " + value;
    }

    @Override
    public String onlyAfter(LocalDate day) {
        return "what is reported is true of days after " + day + " only";
    }

    @Override
    public String membersDiffer(String actual, String population) {
        return actual + " names or counts others than the " + population;
    }

    @Override
    public String noTolerance(String value) {
        return "no tolerance is stated for \"about " + value + "\"";
    }

    @Override
    public String tolerance(Tolerance.Rule rule, String amount) {
        return switch (rule) {
            case STATED -> "the tolerance of " + amount + " is stated";
            case HALF_UNIT_OF_LAST_DIGIT -> "the tolerance of " + amount + " is half a unit of the last digit written";
            case NONE_STATED -> "no tolerance is stated";
        };
    }

    @Override
    public String rounded(String step) {
        return "compared to the nearest " + step;
    }

    @Override
    public String dayReachedUnknown(LocalDate seen) {
        return "reached by " + seen + ", the day it was reached is not known";
    }

    @Override
    public String populationUnknown(String population) {
        return "the number of " + population + " is not known";
    }

    @Override
    public String noCadence(Window time) {
        return "nothing proves " + time.code() + ", and no cadence is stated";
    }

    @Override
    public String cadenceBroken(Window time, int days) {
        return "nothing is reported for " + time.code() + ", longer than the cadence of " + days + " days";
    }

    @Override
    public String breach(LocalDate day) {
        return "a breach began on " + day;
    }

    @Override
    public String breachMended(LocalDate day, LocalDate mended) {
        return "a breach of " + day + " was mended on " + mended;
    }

    @Override
    public String staleAccepted(LocalDate day) {
        return "the level of " + day + " was accepted for the last day";
    }

    @Override
    public String stretch(String value, boolean reached) {
        return "the further aim of " + value + (reached ? " was reached" : " was not reached");
    }
}
