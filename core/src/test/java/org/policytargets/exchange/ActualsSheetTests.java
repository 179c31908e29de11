package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.Quantities.quantity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** What rows say, and what is said of rows that say nothing. */
class ActualsSheetTests {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 10);
    private static final ActualsSheet SHEETS = ActualsSheet.of(SheetPlan.PLAN).reportedOn(JULY);

    private static Sheet csv(String... lines) {
        return Csv.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Actual one(String header, String row) {
        Imported imported = SHEETS.read(csv(header, row));
        assertThat(imported.problems()).isEmpty();
        return imported.actuals().get(0);
    }

    private static Problem problem(ActualsSheet sheets, String header, String row) {
        Imported imported = sheets.read(csv(header, row));
        assertThat(imported.actuals()).isEmpty();
        assertThat(imported.problems()).hasSize(1);
        return imported.problems().get(0);
    }

    private static void refused(String header, String row, String sentence) {
        assertThat(problem(SHEETS, header, row).sentence(Locale.ENGLISH)).isEqualTo(sentence);
    }

    private static Interval value(String text) {
        return ((Actual.Measured) one("goal,time,value", text)).value();
    }

    private static Interval km(String number) {
        return Interval.point(quantity(number, KILOMETRE));
    }

    // ---- What a row is about.

    @Test
    void a_goal_is_found_by_id_by_title_and_by_its_indicator() {
        Subject forGoal = new Subject("new roads", Scope.of("Haidian"), Optional.of(GoalId.of("roads")));
        assertThat(one("goal,time,value", "roads,2025,12.6 km").subject()).isEqualTo(forGoal);
        assertThat(one("goal,time,value", "ROADS,2025,12.6 km").subject()).isEqualTo(forGoal);
        assertThat(one("goal,time,value", "Title of roads,2025,12.6 km").subject())
                .isEqualTo(forGoal);
        assertThat(one("目标,时间,数值", " 新增道路 ,2025年,12.6公里").subject()).isEqualTo(forGoal);
        assertThat(one("goal,time,value", "new roads,2025,12.6 km").subject()).isEqualTo(Subject.of(SheetPlan.ROADS));
        assertThat(one("indicator,time,value", "New Roads,2025,12.6 km").subject())
                .isEqualTo(Subject.of(SheetPlan.ROADS));
    }

    @Test
    void an_unknown_goal_is_refused_with_the_nearest() {
        Problem problem = problem(SHEETS, "目标,时间,数值", "raods,2025,1 km");
        assertThat(problem.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "row 2, column \"目标\" must name a goal or indicator of the plan, but was \"raods\": did you mean roads?");
        assertThat(problem.sentence(Locale.CHINESE)).isEqualTo("第2行“目标”列应为规划中的目标或指标，实际为“raods”，是否想写“roads”？");
        assertThat(problem.code()).isEqualTo("goal.unknown");
        assertThat(problem).hasToString(problem.sentence(Locale.ENGLISH));
        refused(
                "goal,indicator,time,value",
                ",new raods,2025,1 km",
                "row 2, column \"indicator\" must name an indicator of the plan, but was \"new raods\": did you mean new roads?");
        refused("goal,indicator,time,value", ",,2025,1 km", "row 2, column \"goal\" must be filled in, but was empty");
        refused("indicator,time,value", ",2025,1 km", "row 2, column \"goal\" must be filled in, but was empty");
    }

    @Test
    void what_may_be_several_goals_or_indicators_is_refused() {
        refused(
                "goal,time,value",
                "双胞胎,2025-06-30,1%",
                "row 2, column \"goal\" must name one goal, such as twin-1 or twin-2, but was \"双胞胎\"");
        refused(
                "goal,time,value",
                "both,2025-06-30,1%",
                "row 2, column \"indicator\" must say which indicator it is: guarantee rate; fine particles, but was empty");
        refused(
                "indicator,time,value",
                "guarantee rate,2025-06-30,1%",
                "row 2, column \"place\" must say which place it is about: Haidian; A; B, but was empty");
        assertThat(one("indicator,place,time,value", "guarantee rate,B,2025-06-30,1%")
                        .subject())
                .isEqualTo(Subject.of(SheetPlan.RATE.in("B")));
        assertThat(one("goal,indicator,time,value", "both,fine particles,2025,30 ug/m3")
                        .basis())
                .isEqualTo(Basis.MEAN);
        assertThat(one("goal,indicator,time,value", "roads,GDP growth,2025,5%").basis())
                .isEqualTo(Basis.GROWTH);
    }

    @Test
    void another_place_and_population_are_kept() {
        assertThat(one("goal,place,population,time,value", "roads,Beijing,villages,2025,1 km")
                        .subject()
                        .scope())
                .isEqualTo(new Scope("Beijing", Optional.of("villages")));
        assertThat(one("goal,place,population,time,value", "roads,(unstated),(unstated),2025,1 km")
                        .subject()
                        .scope())
                .isEqualTo(Scope.UNSTATED);
    }

    // ---- What it is true of.

    @Test
    void times_are_read_as_plans_read_them_and_as_spreadsheets_write_them() {
        assertThat(one("goal,time,value", "rate,2025-06-30,85%").time())
                .isEqualTo(Window.on(LocalDate.of(2025, 6, 30)));
        assertThat(one("goal,time,value", "rate,2025/6/30,85%").time()).isEqualTo(Window.on(LocalDate.of(2025, 6, 30)));
        assertThat(one("goal,time,value", "rate,2025-6-3,85%").time()).isEqualTo(Window.on(LocalDate.of(2025, 6, 3)));
        assertThat(one("goal,time,value,basis", "roads,2025年上半年,1 km,period")
                        .time()
                        .code())
                .isEqualTo("2025-H1");
        assertThat(one("goal,time,value,basis", "roads,2025-H1 (上半年),1 km,period")
                        .time())
                .isEqualTo(new Window(
                        Optional.of(LocalDate.of(2025, 1, 1)),
                        Optional.of(LocalDate.of(2025, 6, 30)),
                        Optional.of("上半年")));
    }

    @Test
    void no_time_is_guessed() {
        refused("goal,time,value", "rate,,85%", "row 2, column \"time\" must be filled in, but was empty");
        refused(
                "goal,time,value",
                "rate,45838,85%",
                "row 2, column \"time\" must be a day, not the number by which a spreadsheet stores it, but was \"45838\": did you mean 2025-06-30?");
        refused(
                "goal,time,value",
                "rate,06/07/2025,85%",
                "row 2, column \"time\" must have one reading, but may be 2025-07-06 or 2025-06-07, but was \"06/07/2025\"");
        refused(
                "goal,time,value",
                "rate,June,85%",
                "row 2, column \"time\" must be a day or period such as 2025-06-30, 2025-Q2 or 2025年6月, but was \"June\"");
        refused(
                "goal,time,value",
                "rate,2025-06,85%",
                "row 2, column \"time\" must be one day for a level, but was \"2025-06\": did you mean 2025-06-30?");
        refused(
                "goal,time,value",
                "roads,../2025,1 km",
                "row 2, column \"time\" must have a first and a last day, but was \"../2025-12-31\"");
        refused(
                "goal,time,value,reported on",
                "roads,2025,1 km,2025",
                "row 2, column \"reported on\" must be a full date such as 2025-12-31, but was \"2025\"");
    }

    // ---- Numbers.

    @Test
    void numbers_have_their_unit_in_them_or_beside_them() {
        assertThat(value("roads,2025,12.6 km")).isEqualTo(km("12.6"));
        assertThat(value("rate,2025-06-30,85%")).isEqualTo(Interval.point(quantity("85", PERCENT)));
        assertThat(value("homes,2025-06-30,1.3万套").lower().orElseThrow().decimal())
                .contains(new java.math.BigDecimal("1.3E+4"));
        assertThat(one("goal,time,value,unit", "roads,2025,12.6,km"))
                .isEqualTo(one("goal,time,value", "roads,2025,12.6 km"));
        assertThat(one("goal,time,value,unit", "roads,2025,12.6,公里"))
                .isEqualTo(one("goal,time,value", "roads,2025,12.6 km"));
        assertThat(one("goal,time,value,unit", "roads,2025,12.6 km,公里"))
                .isEqualTo(one("goal,time,value", "roads,2025,12.6 km"));
        assertThat(one("目标,时间,数值,单位", "homes,2025-06-30,1.3,万套"))
                .isEqualTo(one("goal,time,value", "homes,2025-06-30,1.3万套"));
    }

    @Test
    void bounds_and_ranges_are_intervals() {
        ExactQuantity<?> thirty = quantity("30", KILOMETRE);
        ExactQuantity<?> forty = quantity("40", KILOMETRE);
        assertThat(value("roads,2025,>30 km")).isEqualTo(Interval.moreThan(thirty));
        assertThat(value("roads,2025,≥ 30 km")).isEqualTo(Interval.atLeast(thirty));
        assertThat(value("roads,2025,30公里以上")).isEqualTo(Interval.atLeast(thirty));
        assertThat(value("roads,2025,＜30 km")).isEqualTo(Interval.lessThan(thirty));
        assertThat(value("roads,2025,不超过30公里")).isEqualTo(Interval.atMost(thirty));
        assertThat(range("30,40")).isEqualTo(Interval.closed(thirty, forty));
        assertThat(range(">30,<40")).isEqualTo(Interval.of(thirty, false, forty, false));
        assertThat(range("30,")).isEqualTo(Interval.atLeast(thirty));
        assertThat(range(",40")).isEqualTo(Interval.atMost(forty));
        String header = "goal,time,low,high,unit";
        String expected = "must be the end of a range, low before high, but was ";
        refused(header, "roads,2025,40,30,km", "row 2, column \"high\" " + expected + "\"30\"");
        refused(header, "roads,2025,<40,,km", "row 2, column \"low\" " + expected + "\"<40\"");
        refused(
                "goal,time,value,low,unit",
                "roads,2025,1,30,km",
                "row 2, column \"low\" must be empty where the value is given, but was \"30\"");
    }

    private static Interval range(String bounds) {
        return ((Actual.Measured) one("goal,time,low,high,unit", "roads,2025," + bounds + ",km")).value();
    }

    @Test
    void no_number_is_guessed() {
        String value = "row 2, column \"value\" must ";
        refused(
                "goal;time;value",
                "roads;2025;1,300 km",
                value + "have one reading, but may be 1300 (en, zh, en-IN) or 1.300 (de, fr), but was \"1,300 km\"");
        assertThat(problem(SHEETS, "goal;time;value", "roads;2025;1.300 km").code())
                .isEqualTo("text.ambiguous");
        assertThat(SHEETS.in(Locale.CHINESE)
                        .read(csv("goal;time;value", "roads;2025;1,300 km"))
                        .actuals())
                .hasSize(1);
        refused(
                "goal,time,value",
                "roads,2025,12.6",
                value + "come with its unit, but was \"12.6\": did you mean 12.6 km?");
        refused(
                "goal,time,value",
                "rate,2025-06-30,85",
                value + "come with its unit, but was \"85\": did you mean 85 %?");
        refused(
                "goal,time,value",
                "roads,2025,12.6 kg",
                value + "be in a unit comparable with km, but was \"12.6 kg\"");
        refused(
                "goal,time,value,unit",
                "roads,2025,12.6,kg",
                "row 2, column \"unit\" must be in a unit comparable with km, but was \"kg\"");
        refused(
                "goal,time,value,unit",
                "roads,2025,12.6 km,m",
                "row 2, column \"unit\" must be the unit that the value has, km, but was \"m\": did you mean km?");
        refused(
                "goal,time,value",
                "roads,2025,#N/A",
                value + "be a number with its unit, such as 12.6 km, but was \"#N/A\"");
        refused(
                "goal,time,value",
                "roads,2025,12.6 kmm",
                value + "name a known unit, but was \"12.6 kmm\": did you mean km?");
        refused(
                "goal,time,value",
                "roads,2025,1e400 km",
                value + "be of at most 64 digits and an exponent of at most 99, but was \"1e400 km\"");
        refused("goal,time,value", "roads,2025,", value + "be filled in, but was empty");
        refused(
                "goal,time,low",
                "roads,2025,12.6",
                "row 2, column \"low\" must come with its unit, but was \"12.6\": did you mean 12.6 km?");
    }

    // ---- In what way it is true.

    @Test
    void the_basis_follows_where_it_can_be_one_only() {
        assertThat(one("goal,time,value", "rate,2025-06-30,85%").basis()).isEqualTo(Basis.LEVEL);
        assertThat(one("goal,time,value", "gdp,2025-Q1,5%").basis()).isEqualTo(Basis.GROWTH);
        assertThat(one("goal,time,value", "roads,2025,1 km").basis()).isEqualTo(Basis.PERIOD);
        assertThat(one("goal,time,value", "roads,2025-Q2,1 km").basis()).isEqualTo(Basis.PERIOD);
        assertThat(one("goal,time,value", "roads,2025-Q2,5%").basis()).isEqualTo(Basis.GROWTH);
        assertThat(one("goal,time,value,basis", "roads,2025-H1,1 km,累计数").basis())
                .isEqualTo(Basis.TO_DATE);
        refused(
                "goal,time,value",
                "roads,2025-H1,1 km",
                "row 2, column \"basis\" must be period or to date, which the other cells leave open, but was empty");
        Problem wrong = problem(SHEETS, "goal,time,value,口径", "roads,2025-H1,1 km,levl");
        assertThat(wrong.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "row 2, column \"口径\" must be one of level, period, to date, growth, mean, stage, members, judgement, but was \"levl\": did you mean level?");
        assertThat(wrong.sentence(Locale.CHINESE))
                .isEqualTo("第2行“口径”列应为以下之一：期末数、当期数、累计数、增速、平均数、阶段、覆盖情况、评判，实际为“levl”，是否想写“level”？");
        refused(
                "goal,time,value,basis",
                "rate,2025-H1,80%,level",
                "row 2, column \"time\" must be one day, but was \"2025-H1\"");
    }

    @Test
    void stages_members_and_findings_stand_in_the_value() {
        Window june = Window.on(LocalDate.of(2025, 6, 30));
        assertThat(one("goal,time,value,reached on", "park,2025-06-30,封顶,2025-05-01"))
                .isEqualTo(new Actual.Stage(
                        Subject.of(SheetPlan.PARK)
                                .forGoal(SheetPlan.PLAN.goals().get(3)),
                        june,
                        "topped-out",
                        Optional.of(LocalDate.of(2025, 5, 1)),
                        Report.on(JULY)));
        refused(
                "goal,time,value",
                "park,2025-06-30,toped out",
                "row 2, column \"value\" must be one of planned, preparing, started, topped-out, completed, in-use, but was \"toped out\": did you mean topped-out?");
        refused(
                "goal,time,value,reached on",
                "park,2025-06-30,completed,2025-07-01",
                "row 2, column \"reached on\" must not lie after the day seen, 2025-06-30, but was \"2025-07-01\"");
        Actual.Members members =
                (Actual.Members) one("goal,time,value,covered,not covered", "towns,2025-06-30,2,a；b,c");
        assertThat(members.count()).contains(2);
        assertThat(members.covered()).containsExactly("a", "b");
        assertThat(members.uncovered()).containsExactly("c");
        assertThat(((Actual.Members) one("goal,time,value", "towns,2025-06-30,全部")).all())
                .isTrue();
        refused(
                "goal,time,value",
                "towns,2025-06-30,many",
                "row 2, column \"value\" must be a whole number, or \"all\", but was \"many\"");
        refused(
                "goal,time,value",
                "towns,2025-06-30,",
                "row 2, column \"value\" must say all, a count, or names, but was \"none of them\"");
        refused(
                "goal,time,value,covered,not covered",
                "towns,2025-06-30,,a,a",
                "row 2, column \"not covered\" must differ from the covered, but was \"a in both\"");
        Actual.Judgement judgement = (Actual.Judgement) one("goal,time,value,judged by", "campaign,2025-06-30,未兑现,甲");
        assertThat(judgement.kept()).isFalse();
        assertThat(judgement.author()).isEqualTo("甲");
        assertThat(((Actual.Judgement) one("goal,time,value,reported by", "campaign,2025-06-30,kept,乙")).author())
                .isEqualTo("乙");
        refused(
                "goal,time,value",
                "campaign,2025-06-30,kept",
                "row 2, column \"judged by\" must be filled in, but was empty");
        refused(
                "goal,time,value",
                "campaign,2025-06-30,perhaps",
                "row 2, column \"value\" must be one of kept, not kept, but was \"perhaps\"");
    }

    // ---- When and by whom.

    @Test
    void reports_have_all_their_parts() {
        String header =
                "goal,time,value,status,reported on,reported by,source,source section,source quote,quote start,quote end,second-hand,illustrative,note,key";
        Imported imported = SHEETS.read(csv(header, "roads,2025,1 km,初步,2026/1/9,甲,doc,s,abc,5,8,是,yes, a note ,k1"));
        assertThat(imported.actuals().get(0).report())
                .isEqualTo(new Report(
                        LocalDate.of(2026, 1, 9),
                        Optional.of("甲"),
                        Status.PRELIMINARY,
                        false,
                        Optional.of(new Source(
                                "doc", Optional.of("s"), Optional.of("abc"), Optional.of(5), Optional.of(8))),
                        true));
        assertThat(imported.origins())
                .containsExactly(new Imported.Origin(2, Optional.of("k1"), Optional.of(" a note ")));
        String where = "row 2, column \"source\" must be ";
        refused("goal,time,value,source quote,source", "roads,2025,1 km,abc,", where + "filled in, but was empty");
        refused(
                "goal,time,value,source,source quote,quote start,quote end",
                "roads,2025,1 km,doc,abc,5,9",
                where + "a document, its quote as long as its place says, but was \"doc\"");
        refused(
                "goal,time,value,note",
                "roads,2025,1 km,a\u200Bb",
                "row 2, column \"note\" must hold visible characters only, but was \"U+200B at 1\"");
        assertThat(problem(ActualsSheet.of(SheetPlan.PLAN), "goal,time,value", "roads,2025,1 km")
                        .sentence(Locale.CHINESE))
                .isEqualTo("第2行“reported on”列应填写，实际为空");
    }

    // ---- The sheet as a whole.

    @Test
    void good_rows_are_kept_beside_bad_and_blank_ones() {
        Imported imported = SHEETS.read(csv(
                "goal,time,value",
                "roads,2025,1 km",
                "x",
                ",,",
                "roads,2025,2 km,,",
                "roads,2025,3 km,,y",
                "rate,2025-06-30,1%"));
        assertThat(imported.origins()).extracting(Imported.Origin::row).containsExactly(2, 5, 7);
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "row 3 must have as many cells as the header, 3, but was \"1\"",
                        "row 6, column \"E\" must have no more cells than the header, 3, but was \"y\"");
        assertThat(imported.blankRows()).isEqualTo(1);
    }

    @Test
    void a_sheet_without_what_it_needs_is_refused() {
        assertThatThrownBy(() -> SHEETS.read(csv("a,b", "1,2")))
                .hasMessage("the file must have a column goal, but was \"a, b\"");
        assertThatThrownBy(() -> SHEETS.read(csv("goal,b", "1,2")))
                .hasMessage("the file must have a column time, but was \"goal, b\"");
        assertThatThrownBy(() -> SHEETS.read(csv("goal,time", "1,2")))
                .isInstanceOfSatisfying(
                        MalformedSheetException.class,
                        e -> assertThat(e.problem().sentence(Locale.CHINESE)).isEqualTo("文件应有“数值”列，实际为“goal, time”"));
    }

    @Test
    void what_no_sheet_can_hold_is_not_written() {
        Window year = Window.parse("2025");
        Subject roads = Subject.of(SheetPlan.ROADS);
        ExactQuantity<?> third = ExactQuantity.of(
                org.policytargets.units.Rational.of(java.math.BigInteger.ONE, java.math.BigInteger.valueOf(3)),
                KILOMETRE);
        unwritable(
                new Actual.Measured(roads, Basis.PERIOD, year, Interval.point(third), Report.on(JULY)),
                "row 2, column \"value\" must be something a sheet can hold (a number with a finite decimal); write JSON instead, but was \"1/3 km\"");
        unwritable(
                Actual.period(SheetPlan.ROADS, year, quantity("1", KILOMETRE), JULY)
                        .by("a\u0007"),
                "row 2, column \"reported by\" must be something a sheet can hold (visible characters); write JSON instead, but was \"a\\u0007\"");
        unwritable(
                Actual.period(SheetPlan.ROADS.in("(unstated)"), year, quantity("1", KILOMETRE), JULY),
                "row 2, column \"place\" must be something a sheet can hold (a name that stands for none); write JSON instead, but was \"(unstated)\"");
        unwritable(
                new Actual.Members(
                        roads, Window.on(JULY), false, Optional.empty(), List.of("a;b"), List.of(), Report.on(JULY)),
                "row 2, column \"covered\" must be something a sheet can hold (names without semicolons); write JSON instead, but was \"a;b\"");
        unwritable(
                new Actual.Members(roads, Window.on(JULY), true, Optional.of(3), List.of(), List.of(), Report.on(JULY)),
                "row 2, column \"value\" must be something a sheet can hold (all and a count); write JSON instead, but was \"3\"");
        unwritable(
                new Actual.Measured(
                        roads,
                        Basis.PERIOD,
                        year,
                        Interval.closed(quantity("1", KILOMETRE), quantity("2000", PolicyUnits.METRE)),
                        Report.on(JULY)),
                "row 2, column \"high\" must be something a sheet can hold (one unit for both ends); write JSON instead, but was \"2000 m\"");
    }

    private static void unwritable(Actual actual, String message) {
        assertThatThrownBy(() -> SHEETS.of(List.of(actual)))
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage(message);
    }
}
