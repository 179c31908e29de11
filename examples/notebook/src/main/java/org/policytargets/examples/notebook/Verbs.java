package org.policytargets.examples.notebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.text.Findings;
import org.policytargets.text.TargetReader;
import org.policytargets.units.ExactQuantity;
import org.policytargets.view.Board;

/**
 * The short verbs of a shell: state a promise, report, check, show. What they return prints as a sentence; what cannot be
 * done is refused in one line.
 *
 * <table>
 * <caption>The verbs</caption>
 * <tr><td>{@link #language}</td><td>Chinese or English from now on</td></tr>
 * <tr><td>{@link #about(int)}</td><td>year, place and owner of promises that do not say theirs</td></tr>
 * <tr><td>{@link #goal(String)}, {@link #goals}</td><td>promises out of Chinese words</td></tr>
 * <tr><td>{@link #goal(Target, int)}</td><td>a promise out of its parts: {@link #total}, {@link #level}, {@link #growth}</td></tr>
 * <tr><td>{@link #plan}, {@link #read}, {@link #reports}</td><td>the shipped plans, and files</td></tr>
 * <tr><td>{@link #report(NotebookGoal, String, String, String)}</td><td>what was reported</td></tr>
 * <tr><td>{@link #check(NotebookGoal, String, NotebookReport...)}</td><td>whether it was kept, as known on a day</td></tr>
 * <tr><td>{@link #show}</td><td>all there is to say</td></tr>
 * </table>
 */
public final class Verbs {
    private static volatile Setting setting = Setting.UNSTATED;

    private Verbs() {}

    /**
     * Speaks another language from now on; what was made before speaks it too.
     *
     * @param code {@code en} or {@code zh}
     * @throws RefusedException if it is another
     */
    public static void language(String code) {
        Words.speak(code);
    }

    /**
     * Sets the year of promises that do not say theirs; place and owner are not stated.
     *
     * @param year the year
     */
    public static void about(int year) {
        setting = Setting.of(year);
    }

    /**
     * Sets year, place and owner of promises that do not say theirs.
     *
     * @param year the year
     * @param place the territory its numbers are about
     * @param owner who answers for it
     * @throws RefusedException if place or owner is blank
     */
    public static void about(int year, String place, String owner) {
        setting = Typed.reading(() -> Setting.of(year, place, owner));
    }

    /**
     * {@return the promise that Chinese words make} Without a year in the words or by {@link #about(int)} it is this year's.
     *
     * @param text such as 新增道路通车里程30公里以上
     * @throws RefusedException if the words make no promise, or more than one
     */
    public static NotebookGoal goal(String text) {
        return single(text, setting);
    }

    /**
     * {@return the promise that Chinese words make}
     *
     * @param text such as 新增道路通车里程30公里以上
     * @param year its year, where the words name none
     * @throws RefusedException if the words make no promise, or more than one
     */
    public static NotebookGoal goal(String text, int year) {
        return single(text, setting.in(year));
    }

    private static NotebookGoal single(String text, Setting in) {
        List<Goal> goals = read(text, in).plan().goals();
        if (goals.isEmpty()) {
            throw new RefusedException(Words.say(
                    "no promise is read from \"" + text + "\": say what must be reached, such as 新增道路30公里以上",
                    "没有从“" + text + "”读出承诺：请写明要达到什么，例如：新增道路30公里以上"));
        }
        if (goals.size() > 1) {
            throw new RefusedException(Words.say(
                    goals.size() + " promises are read from \"" + text + "\": take them by goals(…)",
                    "从“" + text + "”读出" + goals.size() + "项承诺：请用goals(…)"));
        }
        return read(text, in).goal(goals.get(0).id().value());
    }

    /**
     * {@return all promises that Chinese words make}
     *
     * @param text a sentence, or a whole report
     */
    public static NotebookPlan goals(String text) {
        return read(text, setting);
    }

    private static NotebookPlan read(String text, Setting in) {
        Findings findings =
                Typed.reading(() -> TargetReader.chinese().read(in.document(String.valueOf(in.planned()), text)));
        return NotebookPlan.of(findings);
    }

    /**
     * {@return a promise out of its parts, for the end of a year} Its title is the name of its number; place and owner are
     * those of {@link #about(int, String, String)}.
     *
     * @param target what must be true
     * @param year the year
     * @throws RefusedException if it cannot be judged as it is written
     */
    public static NotebookGoal goal(Target target, int year) {
        Setting in = setting.in(year);
        return Typed.reading(() -> NotebookGoal.of(Goal.builder()
                .id(year + "/" + name(target).replace(' ', '-'))
                .title(name(target))
                .owner(in.owner().orElse(Owner.UNSTATED))
                .target(target)
                .deadline(Deadline.due(Window.during(in.planned()), target))
                .build()));
    }

    private static String name(Target target) {
        return target instanceof Target.Simple simple ? simple.indicator().name() : "several";
    }

    /**
     * {@return an amount within the year: kilometres opened, money spent}
     *
     * @param name what is counted
     * @param criterion the acceptable numbers
     */
    public static Target total(String name, Criterion criterion) {
        return Typed.reading(() ->
                Target.total(placed(Indicator.flow(name, criterion.value().getUnit()), criterion), criterion));
    }

    /**
     * {@return a level at the end of the year: a share, a stock}
     *
     * @param name what is measured
     * @param criterion the acceptable numbers
     */
    public static Target level(String name, Criterion criterion) {
        return Typed.reading(() ->
                Target.level(placed(Indicator.stock(name, criterion.value().getUnit()), criterion), criterion));
    }

    /**
     * {@return a rate of change, in percent}
     *
     * @param name what grows
     * @param criterion the acceptable rates
     */
    public static Target growth(String name, Criterion criterion) {
        return Typed.reading(() -> Target.growth(placed(Indicator.growth(name), criterion), criterion));
    }

    private static Indicator placed(Indicator indicator, Criterion criterion) {
        boolean less = criterion.word() == Criterion.Word.AT_MOST || criterion.word() == Criterion.Word.LESS_THAN;
        Indicator directed = less ? indicator.lessIsBetter() : indicator;
        return setting.place().map(directed::in).orElse(directed);
    }

    /**
     * {@return a number with its unit}
     *
     * @param text such as {@code 30 km} or 30公里
     * @throws RefusedException if it is none
     */
    public static ExactQuantity<?> quantity(String text) {
        return Typed.quantity(text);
    }

    /**
     * {@return a shipped plan with what is known of its results}
     *
     * @param id {@code haidian-2025} or {@code state-council-2025}
     * @throws RefusedException if it is another
     */
    public static NotebookPlan plan(String id) {
        return Library.shipped(id);
    }

    /**
     * {@return the promises in a file: a plan as JSON where its name ends with .json, else the prose of a Chinese report}
     *
     * @param path the file
     * @throws RefusedException if it cannot be read
     */
    public static NotebookPlan read(String path) {
        return Library.read(Path.of(path), setting);
    }

    /**
     * {@return what was reported, from a JSON file}
     *
     * @param path the file
     * @throws RefusedException if it cannot be read
     */
    public static NotebookReport[] reports(String path) {
        return Library.reports(Path.of(path)).toArray(NotebookReport[]::new);
    }

    /**
     * {@return what was reported of a promise}
     *
     * @param goal the promise
     * @param value a number with its unit; a stage; "all" or a number of members
     * @param time of when it is true: {@code 2025-H1}, {@code 2025-06-30}; a level is true of its last day
     * @param reportedOn the day it was reported: {@code 2025-07-10}
     * @throws RefusedException if one of these cannot be read, or does not fit the promise
     */
    public static NotebookReport report(NotebookGoal goal, String value, String time, String reportedOn) {
        return report(Typed.actual(goal.goal(), value, time, reportedOn));
    }

    /**
     * {@return what was reported, however it was made}
     *
     * @param actual what was reported
     */
    public static NotebookReport report(Actual actual) {
        return new NotebookReport(actual);
    }

    /**
     * {@return whether a promise was kept}
     *
     * @param goal the promise
     * @param asOf the day as of which it is to be known: {@code 2026-01-15}; later reports are not seen
     * @param reports what was reported, in any order
     * @throws RefusedException if the day cannot be read
     */
    public static NotebookResult check(NotebookGoal goal, String asOf, NotebookReport... reports) {
        Actuals reported = actuals(List.of(), reports);
        return Typed.reading(() ->
                new NotebookResult(Assessor.standard().assess(goal.goal(), reported, Window.date(asOf)), reported));
    }

    /**
     * {@return whether the promises of a plan were kept}
     *
     * @param plan the plan
     * @param asOf the day as of which it is to be known: {@code 2026-01-15}; later reports are not seen
     * @param reports what was reported beside what the plan brings, in any order
     * @throws RefusedException if the day cannot be read
     */
    public static NotebookScorecard check(NotebookPlan plan, String asOf, NotebookReport... reports) {
        LocalDate day = Typed.day(asOf);
        Actuals reported = actuals(plan.actuals(), reports);
        return Typed.reading(() -> new NotebookScorecard(
                plan.plan(),
                reported,
                Board.of(plan.plan(), day, Assessor.standard().assess(plan.plan(), reported, List.of(), day))));
    }

    private static Actuals actuals(List<Actual> known, NotebookReport... more) {
        List<Actual> all = new ArrayList<>(known);
        Stream.of(more).map(NotebookReport::actual).forEach(all::add);
        return Actuals.of(all);
    }

    /**
     * Shows all there is to say: reasons, parts, doubts, the goals of a plan; in Jupyter charts and scorecards too.
     *
     * @param what a promise, a plan, or what a check found
     */
    public static void show(Showable what) {
        Screen.show(what);
    }
}
