package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Members;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Population;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;
import tools.jackson.databind.json.JsonMapper;

/** How each type is written, as the guide to the format has it. */
class FormatExamples {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PolicyTargetsModule()).build();
    private static final Window YEAR = Window.during(Year.of(2025));

    private static ExactQuantity<?> km(String number) {
        return ExactQuantity.of(number, PolicyUnits.KILOMETRE);
    }

    private static ExactQuantity<?> percent(String number) {
        return ExactQuantity.of(number, PolicyUnits.PERCENT);
    }

    /** Single quotes stand for double ones. */
    private static void assertWritten(Object value, String json) {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json.replace('\'', '"'));
    }

    private static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json.replace('\'', '"'), type);
    }

    @Test
    void quantities() {
        assertWritten(km("30"), "{'value':'30','unit':'km'}");
        assertWritten(km("30.0"), "{'value':'30.0','unit':'km'}");
        assertWritten(km("1.4E12"), "{'value':'1.4E+12','unit':'km'}");
        assertWritten(ExactQuantity.of(Rational.of(7, 29), PolicyUnits.PERCENT), "{'value':'7/29','unit':'%'}");
        assertWritten(ExactQuantity.of(13_000, PolicyUnits.count("dwelling")), "{'value':'13000','unit':'{dwelling}'}");
        assertThat(read("{'unit':'km','value':'1e3'}", ExactQuantity.class)).isEqualTo(km("1000"));
    }

    @Test
    void windows() {
        assertWritten(YEAR, "'2025'");
        assertWritten(Window.until(LocalDate.of(2025, 12, 31)), "'../2025-12-31'");
        assertWritten(Window.always(), "'../..'");
        assertWritten(Window.parse("2025-06-05/2025-06-30"), "'2025-06-05/2025-06-30'");
        assertWritten(YEAR.inWords("今年"), "{'code':'2025','words':'今年'}");
        assertThat(read("{'code':'2025'}", Window.class)).isEqualTo(YEAR);
        assertThat(read("'2025-01-01/2025-12-31'", Window.class)).isEqualTo(YEAR);
    }

    @Test
    void intervals() {
        assertWritten(Interval.point(km("30")), "{'value':'30','unit':'km'}");
        assertWritten(Interval.atLeast(km("30")), "{'from':{'value':'30','unit':'km'}}");
        assertWritten(Interval.moreThan(km("30")), "{'from':{'value':'30','unit':'km'},'fromInclusive':false}");
        assertWritten(Interval.lessThan(km("30")), "{'to':{'value':'30','unit':'km'},'toInclusive':false}");
        assertWritten(
                Interval.of(km("1"), false, km("2"), true),
                "{'from':{'value':'1','unit':'km'},'fromInclusive':false,'to':{'value':'2','unit':'km'}}");
        assertWritten(
                Interval.closed(km("1"), ExactQuantity.of("1000", PolicyUnits.METRE)),
                "{'from':{'value':'1','unit':'km'},'to':{'value':'1000','unit':'m'}}");
    }

    @Test
    void criteria() {
        assertWritten(Criterion.atLeast(km("30")), "{'word':'AT_LEAST','value':{'value':'30','unit':'km'}}");
        assertWritten(
                Criterion.between(km("1"), km("2")),
                "{'word':'BETWEEN','value':{'value':'1','unit':'km'},'upper':{'value':'2','unit':'km'}}");
        assertWritten(
                Criterion.about(percent("7")),
                "{'word':'ABOUT','value':{'value':'7','unit':'%'},'tolerance':{'rule':'HALF_UNIT_OF_LAST_DIGIT',"
                        + "'amount':{'value':'0.5','unit':'[pp]'}}}");
        assertWritten(
                Criterion.atLeast(km("900")).stretch(km("1050")).comparedTo(km("0.1")),
                "{'word':'AT_LEAST','value':{'value':'900','unit':'km'},'stretch':{'value':'1050','unit':'km'},"
                        + "'precision':{'value':'0.1','unit':'km'}}");
    }

    @Test
    void a_decrease_is_written_as_the_text_states_it() {
        assertWritten(
                Criterion.decrease(Criterion.atLeast(percent("3")).stretch(percent("4"))),
                "{'word':'AT_LEAST','value':{'value':'3','unit':'%'},'stretch':{'value':'4','unit':'%'},'decrease':true}");
        assertWritten(
                Criterion.decrease(Criterion.between(percent("3"), percent("4"))),
                "{'word':'BETWEEN','value':{'value':'3','unit':'%'},'upper':{'value':'4','unit':'%'},'decrease':true}");
        for (String word : new String[] {"MORE_THAN", "AT_MOST", "LESS_THAN", "EXACTLY", "PLAIN"}) {
            String json = "{'word':'" + word + "','value':{'value':'3','unit':'%'},'decrease':true}";
            assertWritten(read(json, Criterion.class), json);
            assertThat(read(json, Criterion.class).value()).isEqualTo(percent("-3"));
        }
    }

    @Test
    void an_about_without_a_tolerance_takes_half_a_unit_of_the_last_digit() {
        String about = "{'word':'ABOUT','value':{'value':'3','unit':'%'},'decrease':true}";
        assertThat(read(about, Criterion.class)).isEqualTo(Criterion.decrease(Criterion.about(percent("3"))));
        assertThat(read(
                        "{'word':'ABOUT','value':{'value':'3','unit':'%'},'tolerance':{'rule':'NONE_STATED'}}",
                        Criterion.class))
                .isEqualTo(Criterion.about(percent("3"), Tolerance.Rule.NONE_STATED));
    }

    @Test
    void a_stretch_of_an_about_lies_where_it_points() {
        String more = "{'word':'ABOUT','value':{'value':'900','unit':'km'},'stretch':{'value':'1050','unit':'km'}}";
        String less =
                "{'word':'PLAIN','value':{'value':'3','unit':'%'},'stretch':{'value':'4','unit':'%'},'decrease':true}";
        assertThat(read(more, Criterion.class).stretch()).hasValue(km("1050"));
        assertThat(read(less, Criterion.class).stretch()).hasValue(percent("-4"));
        assertWritten(read(less, Criterion.class), less);
    }

    @Test
    void a_part_of_a_criterion_that_does_not_belong_is_refused() {
        assertRefused(
                "{'word':'AT_LEAST','value':{'value':'3','unit':'%'},'upper':{'value':'4','unit':'%'}}",
                "upper (line 1, column 1) must be there for BETWEEN only, but was there");
        assertRefused(
                "{'word':'BETWEEN','value':{'value':'3','unit':'%'}}",
                "upper (line 1, column 1) must be there for BETWEEN, but was missing");
        assertRefused(
                "{'word':'PLAIN','value':{'value':'3','unit':'%'},'tolerance':{'rule':'NONE_STATED'}}",
                "tolerance (line 1, column 1) must be there for ABOUT only, but was there");
        assertRefused(
                "{'word':'ABOUT','value':{'value':'3','unit':'%'},'tolerance':{'rule':'STATED'}}",
                "tolerance (line 1, column 1) must state its amount, but was a stated tolerance without one");
        assertRefused(
                "{'word':'PLAIN','value':{'value':'3','unit':'%'},'stretch':{'value':'4','unit':'km'}}",
                "stretch (line 1, column 1) must be in a unit comparable with %, but was 4 km");
        assertRefused(
                "{'word':'AT_LEAST','value':{'value':'3','unit':'%'},'stretch':{'value':'2','unit':'%'}}",
                "stretch (line 1, column 1) must lie beyond the number promised, 3 %, but was 2 %");
        assertRefused(
                "{'word':'PLAIN','value':{'value':'3','unit':'%'},'precision':{'value':'0','unit':'%'}}",
                "precision (line 1, column 1) must be positive, but was 0 %");
    }

    private static void assertRefused(String criterion, String message) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(criterion, Criterion.class)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage(message);
    }

    @Test
    void targets() {
        Indicator roads =
                Indicator.flow("roads", PolicyUnits.KILOMETRE).lessIsBetter().in("海淀区");
        String indicator = "{'name':'roads','unit':'km','nature':'FLOW','better':'LESS','scope':{'territory':'海淀区'}}";
        String thirty = "{'word':'AT_MOST','value':{'value':'30','unit':'km'}}";
        String baseline = "{'time':'2024','value':{'value':'20','unit':'km'}}";
        Baseline known = Baseline.of(km("20"), Window.during(Year.of(2024)));
        assertWritten(
                Target.total(roads, Criterion.atMost(km("30"))),
                "{'kind':'total','indicator':" + indicator + ",'criterion':" + thirty + "}");
        assertWritten(
                Target.change(roads, Criterion.atMost(km("30")), known),
                "{'kind':'change','indicator':" + indicator + ",'criterion':" + thirty + ",'baseline':" + baseline
                        + "}");
        assertWritten(
                Target.trend(roads, Target.Trend.Direction.DECREASE),
                "{'kind':'trend','indicator':" + indicator + ",'direction':'DECREASE'}");
        assertWritten(
                new Target.Growth(roads, Criterion.atMost(percent("3")), Optional.of(known)),
                "{'kind':'growth','indicator':" + indicator
                        + ",'criterion':{'word':'AT_MOST','value':{'value':'3','unit':'%'}},'baseline':" + baseline
                        + "}");
        assertWritten(
                Target.milestone(Indicator.stage("marathon"), StageLadder.EVENT, "held"),
                "{'kind':'milestone','indicator':{'name':'marathon','unit':'{stage}','nature':'STAGE'},"
                        + "'ladder':['announced','held'],'stage':'held'}");
        assertWritten(
                Target.fullCoverage(Indicator.members("meals"), Population.of("towns", List.of("a", "b"))),
                "{'kind':'coverage','indicator':{'name':'meals','unit':'%','nature':'MEMBERS'},'population':{'name':'towns',"
                        + "'size':2,'members':['a','b']},'criterion':{'word':'AT_LEAST','value':{'value':'100','unit':'%'}}}");
        assertWritten(
                new Target.Delegated(roads, "Beijing"),
                "{'kind':'delegated','indicator':" + indicator + ",'authority':'Beijing'}");
        Target judged = new Target.Judged(Indicator.judgement("well done"));
        String judgedJson =
                "{'kind':'judged','indicator':{'name':'well done','unit':'{finding}','nature':'JUDGEMENT'}}";
        assertWritten(judged, judgedJson);
        assertWritten(
                new Target.AtLeastOf(
                        1,
                        List.of(
                                Part.of("a", judged),
                                new Part("b", judged, Optional.of(Deadline.by(LocalDate.of(2025, 6, 30)))))),
                "{'kind':'atLeastOf','count':1,'parts':[{'id':'a','target':" + judgedJson + "},{'id':'b','target':"
                        + judgedJson + ",'deadline':{'kind':'by','window':'../2025-06-30'}}]}");
    }

    @Test
    void deadlines() {
        assertWritten(Deadline.at(YEAR), "{'kind':'at','window':'2025'}");
        assertWritten(Deadline.none(LocalDate.of(2025, 1, 1)), "{'kind':'none','window':'2025-01-01/..'}");
        assertWritten(Deadline.every(Cycle.QUARTER, YEAR), "{'kind':'every','cycle':'QUARTER','window':'2025'}");
        assertWritten(Deadline.throughout(YEAR), "{'kind':'throughout','window':'2025'}");
        assertWritten(
                Deadline.throughout(YEAR).reportedEvery(92).with(Deadline.Grace.within(30)),
                "{'kind':'throughout','window':'2025','cadence':92,'grace':{'kind':'WITHIN_DAYS','days':30}}");
        assertWritten(
                Deadline.throughout(YEAR).with(Deadline.Grace.MENDED_BY_END),
                "{'kind':'throughout','window':'2025','grace':{'kind':'MENDED_BY_END'}}");
    }

    @Test
    void goals_and_plans() {
        TreeMap<LocalDate, ExactQuantity<?>> path = new TreeMap<>();
        path.put(LocalDate.of(2025, 6, 30), km("10"));
        Goal goal = new Goal(
                GoalId.of("roads"),
                Label.of("New roads").and(Locale.CHINESE, "新路"),
                Owner.of("Haidian").supportedBy("Traffic").actedBy("Builders"),
                Target.total(Indicator.flow("roads", PolicyUnits.KILOMETRE), Criterion.atLeast(km("30"))),
                Deadline.by(YEAR),
                Strength.BINDING,
                Optional.of(Source.of("Report").section("1").quote("路", 7)),
                Optional.of(Members.among("A")),
                Optional.of(new PlannedPath(path)),
                Optional.of(Label.of("note")));
        Plan plan = new Plan(
                "p",
                Label.of("Plan"),
                YEAR,
                Optional.of(Source.of("Report")),
                List.of(goal),
                Optional.of(Label.of("note")));
        assertWritten(
                plan,
                "{'schemaVersion':1,'id':'p','title':{'en':'Plan'},'window':'2025','source':{'document':'Report'},'goals':[{"
                        + "'id':'roads','title':{'en':'New roads','zh':'新路'},'owner':{'lead':'Haidian','support':['Traffic'],"
                        + "'actors':['Builders']},'target':{'kind':'total','indicator':{'name':'roads','unit':'km',"
                        + "'nature':'FLOW'},'criterion':{'word':'AT_LEAST','value':{'value':'30','unit':'km'}}},"
                        + "'deadline':{'kind':'by','window':'2025'},'strength':'BINDING','source':{'document':'Report',"
                        + "'section':'1','quote':'路','start':7,'end':8},'members':{'named':['A'],'complete':false},"
                        + "'path':{'2025-06-30':{'value':'10','unit':'km'}},'note':{'en':'note'}}],'note':{'en':'note'}}");
    }

    @Test
    void actuals_and_resolutions() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        Subject subject = new Subject("roads", new Scope("海淀区", Optional.of("towns")), Optional.of(GoalId.of("g")));
        String about = "'subject':{'indicator':'roads','scope':{'territory':'海淀区','population':'towns'},'goal':'g'}";
        Report report = Report.on(day);
        String reported = "'report':{'on':'2025-12-31'}";
        assertWritten(
                new Actual.Measured(subject, Basis.TO_DATE, YEAR, Interval.point(km("7")), report),
                "{'basis':'TO_DATE'," + about + ",'time':'2025','value':{'value':'7','unit':'km'}," + reported + "}");
        assertWritten(
                new Actual.Stage(subject, Window.on(day), "held", Optional.of(day), report),
                "{'basis':'STAGE'," + about + ",'time':'2025-12-31','stage':'held','reachedOn':'2025-12-31'," + reported
                        + "}");
        assertWritten(
                new Actual.Members(subject, Window.on(day), false, Optional.of(3), List.of("a"), List.of("b"), report),
                "{'basis':'MEMBERS'," + about + ",'time':'2025-12-31','count':3,'covered':['a'],'uncovered':['b'],"
                        + reported + "}");
        assertWritten(
                new Actual.Members(subject, Window.on(day), true, Optional.empty(), List.of(), List.of(), report),
                "{'basis':'MEMBERS'," + about + ",'time':'2025-12-31','all':true," + reported + "}");
        assertWritten(
                new Actual.Judgement(
                        Subject.of(Indicator.judgement("q")),
                        Window.on(day),
                        true,
                        "me",
                        new Report(day, Optional.of("B"), Status.REVISED, false, Optional.of(Source.of("S")), true)),
                "{'basis':'JUDGEMENT','subject':{'indicator':'q'},'time':'2025-12-31','kept':true,'author':'me',"
                        + "'report':{'on':'2025-12-31','by':'B','status':'REVISED','firsthand':false,"
                        + "'source':{'document':'S'},'illustrative':true}}");
        List<Resolution> resolutions = List.of(Resolution.of(GoalId.of("g"), Criterion.atMost(km("30")), day)
                .forPart("p")
                .writtenIn(Source.of("S")));
        String written = PolicyTargetsJson.standard().writeResolutions(resolutions);
        assertThat(written.replace(" ", "").replace("\n", ""))
                .isEqualTo(
                        ("{'schemaVersion':1,'resolutions':[{'goal':'g','part':'p','criterion':{'word':'AT_MOST','value':{'value':'30',"
                                        + "'unit':'km'}},'knownOn':'2025-12-31','source':{'document':'S'}}]}")
                                .replace('\'', '"'));
        assertThat(PolicyTargetsJson.standard().readResolutions(written)).isEqualTo(resolutions);
    }

    @Test
    void a_document_is_indented() {
        assertThat(PolicyTargetsJson.standard().writeActuals(List.of()))
                .isEqualTo("{\n  \"schemaVersion\": 1,\n  \"actuals\": []\n}\n");
        assertThat(PolicyTargetsJson.standard().readActuals("{\"schemaVersion\": 1, \"actuals\": []}"))
                .isEmpty();
    }
}
