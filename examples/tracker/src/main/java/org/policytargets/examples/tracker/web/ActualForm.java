package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Source;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.QuantityText;

/** An actual, of what a person filled in on a goal's page. Which fields there are follows from what is measured. */
final class ActualForm {
    private final Context context;
    private final Target.Simple target;
    private final Subject subject;

    private ActualForm(Context context, Goal goal, Target.Simple target) {
        this.context = context;
        this.target = target;
        this.subject = Subject.of(target.indicator()).forGoal(goal);
    }

    static Actual read(Context context, Goal goal) {
        String part = text(context, "part");
        Leaf leaf = Leaf.of(goal).stream()
                .filter(each -> each.part().equals(part))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "there is no such part of the goal"));
        return new ActualForm(context, goal, leaf.target()).actual();
    }

    private static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }

    /** {@return in which ways a number of an indicator can be true of its time, the usual one first} */
    static List<Basis> bases(Target.Simple target) {
        return switch (target.indicator().nature()) {
            case STOCK -> List.of(Basis.LEVEL, Basis.MEAN, Basis.PERIOD);
            case FLOW -> List.of(Basis.PERIOD, Basis.TO_DATE);
            case GROWTH -> List.of(Basis.GROWTH);
            case MEAN -> List.of(Basis.MEAN);
            case STAGE -> List.of(Basis.STAGE);
            case MEMBERS -> List.of(Basis.MEMBERS);
            case JUDGEMENT -> List.of(Basis.JUDGEMENT);
        };
    }

    private String text(String name) {
        return text(context, name);
    }

    private String required(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            Words words = Visitor.of(context).words();
            throw Problem.of(422, words.say("form.required", words.say("form." + name)));
        }
        return text;
    }

    private Actual actual() {
        Window time = Window.parse(required("time"));
        return switch (target.indicator().nature()) {
            case STAGE -> new Actual.Stage(subject, time, required("stage"), date("reachedOn"), report());
            case MEMBERS -> members(time);
            case JUDGEMENT ->
                new Actual.Judgement(subject, time, text("kept").equals("yes"), required("author"), report());
            default -> new Actual.Measured(subject, basis(), time, Interval.point(value()), report());
        };
    }

    private Basis basis() {
        String asked = text("basis");
        return bases(target).stream()
                .filter(basis -> basis.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "the basis must be one of " + bases(target)));
    }

    private ExactQuantity<?> value() {
        Locale language = Visitor.of(context).words().locale();
        ExactQuantity<?> value = QuantityText.in(language).parse(required("value"));
        boolean comparable = target.indicator().unit().isComparableWith(value.getUnit())
                || target.indicator().unit().differenceUnit().isComparableWith(value.getUnit());
        if (!comparable) {
            throw Problem.of(
                    422,
                    Visitor.of(context)
                            .words()
                            .say(
                                    "form.unit",
                                    target.indicator().unit().code(),
                                    QuantityText.in(language).format(value)));
        }
        return value;
    }

    private Actual members(Window time) {
        String count = text("count");
        if (!count.isEmpty() && (count.length() > 9 || !count.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            throw Problem.of(422, Visitor.of(context).words().say("form.whole"));
        }
        Optional<Integer> number = count.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(count));
        return new Actual.Members(
                subject, time, text("all").equals("yes"), number, lines("covered"), lines("uncovered"), report());
    }

    private List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<LocalDate> date(String name) {
        return text(name).isEmpty() ? Optional.empty() : Optional.of(Window.date(text(name)));
    }

    private Report report() {
        String status = required("status");
        Status settled = List.of(Status.values()).stream()
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "the status must be PRELIMINARY, REVISED or FINAL"));
        Optional<String> by = text("by").isEmpty() ? Optional.empty() : Optional.of(text("by"));
        Optional<Source> source =
                text("document").isEmpty() ? Optional.empty() : Optional.of(Source.of(text("document")));
        boolean firsthand = !text("secondhand").equals("yes");
        return new Report(Window.date(required("reportedOn")), by, settled, firsthand, source, false);
    }
}
