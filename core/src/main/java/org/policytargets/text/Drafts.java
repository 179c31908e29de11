package org.policytargets.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.PlainText;
import org.policytargets.goal.Population;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.text.Finding.DeadlineFrom;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** Makes a goal of each promise. */
final class Drafts {
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 100;

    private final Document document;
    private final Prose prose;
    private final Source report;
    private final Map<String, Integer> ids = new HashMap<>();
    private Name last = Name.of("");

    Drafts(Document document, Prose prose) {
        this.document = document;
        this.prose = prose;
        this.report = Source.of(PlainText.visible(document.title()));
    }

    Finding finding(Promise promise, Clause clause, Surroundings around) {
        Window said = ahead(clause.time());
        Window led = ahead(around.time());
        boolean soon = clause.has(Row.Role.SOON);
        if (soon) {
            promise.doubt(Doubt.Kind.NO_DATE, clause.words());
        }
        String unread = clause.unreadTime();
        if (unread != null) {
            promise.doubt(Doubt.Kind.TIME_NOT_READ, unread);
        }
        promise.members
                .filter(members -> !members.complete())
                .ifPresent(members -> promise.doubt(Doubt.Kind.OPEN_LIST, String.join("、", members.named())));
        Name name = name(promise);
        Target target = target(promise, name.words());
        Window window = window(said != null ? said : led);
        Goal goal = Goal.builder()
                .id(id(name))
                .title(name.title())
                .owner(document.owner().orElse(Owner.UNSTATED))
                .target(target)
                .deadline(soon ? Deadline.none(first()) : deadline(promise, window, target))
                .strength(strength(promise, around))
                .source(source(promise, around))
                .members(promise.members)
                .note(note(promise))
                .build();
        return new Finding(
                promise.kind,
                promise.relation,
                Optional.ofNullable(promise.value),
                Optional.ofNullable(promise.upper),
                promise.decrease,
                goal,
                clause.words(),
                soon
                        ? DeadlineFrom.NONE
                        : said != null
                                ? DeadlineFrom.CLAUSE
                                : led != null ? DeadlineFrom.PARAGRAPH : DeadlineFrom.REPORT,
                promise.doubts);
    }

    /** Promises that share a subject share its name, however many they are. */
    private Name name(Promise promise) {
        if (!last.full().equals(promise.name)) {
            last = Name.of(promise.name);
        }
        return last;
    }

    /**
     * What a promise is about.
     *
     * @param full as the text has it
     * @param words what a person reads at a glance: the rest of a longer one stands in the quote
     * @param title the words, in Chinese
     * @param slug its letters and digits, for an id that stays the same when the text around it changes
     */
    private record Name(String full, String words, Label title, String slug) {

        static Name of(String full) {
            String words = PlainText.visible(full);
            if (words.length() > LONGEST_NAME) {
                boolean pair = Character.isHighSurrogate(words.charAt(LONGEST_NAME - 1));
                words = words.substring(0, pair ? LONGEST_NAME - 1 : LONGEST_NAME) + "…";
            }
            StringBuilder slug = new StringBuilder();
            int c;
            for (int i = 0; i < full.length() && slug.length() < LONGEST_ID; i += Character.charCount(c)) {
                c = full.codePointAt(i);
                if (Character.isLetterOrDigit(c)) {
                    slug.appendCodePoint(c);
                }
            }
            return new Name(full, words, label(Locale.CHINESE, words), slug.isEmpty() ? "goal" : slug.toString());
        }
    }

    private static Strength strength(Promise promise, Surroundings around) {
        if (promise.effort) {
            return Strength.EFFORT;
        }
        return promise.kind == Finding.Kind.DELEGATED ? Strength.BINDING : around.strength();
    }

    private Source source(Promise promise, Surroundings around) {
        Source source = report;
        if (!around.section().isEmpty()) {
            source = source.section(around.section());
        }
        return source.quote(prose.words(promise.from, promise.to), prose.codePoints(promise.from));
    }

    private static Optional<Label> note(Promise promise) {
        if (promise.doubts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(label(Locale.ENGLISH, joined(promise, Locale.ENGLISH, "; "))
                .and(Locale.CHINESE, joined(promise, Locale.CHINESE, "；")));
    }

    private static String joined(Promise promise, Locale language, String separator) {
        StringBuilder text = new StringBuilder();
        for (Doubt doubt : promise.doubts) {
            text.append(text.isEmpty() ? "" : separator).append(PlainText.visible(doubt.in(language)));
        }
        return text.toString();
    }

    private static Label label(Locale language, String words) {
        return new Label(new TreeMap<>(Map.of(language.getLanguage(), words)));
    }

    private String id(Name name) {
        String id = document.id() + "/" + name.slug();
        int again = ids.merge(id, 1, Integer::sum);
        return again == 1 ? id : id + "-" + again;
    }

    // ---- what must be true

    private Target target(Promise promise, String name) {
        return switch (promise.kind) {
            case GROWTH -> Target.growth(scoped(Indicator.growth(name), promise), criterion(promise));
            case LEVEL -> Target.level(scoped(level(name, unit(promise)), promise), criterion(promise));
            case TOTAL ->
                promise.value == null
                        ? new Target.Judged(in(Indicator.judgement(name)))
                        : Target.total(scoped(Indicator.flow(name, unit(promise)), promise), criterion(promise));
            case INCREMENT -> change(promise, name);
            case ZERO -> zero(promise, name);
            case COVERAGE ->
                new Target.Coverage(
                        in(Indicator.members(name)),
                        Population.of(PlainText.visible(promise.detail)),
                        Criterion.atLeast(Quantities.quantity(100, PolicyUnits.PERCENT)));
            case MILESTONE ->
                new Target.Milestone(
                        in(Indicator.stage(name)), Meanings.ladder(promise.detail), Meanings.stage(promise.detail));
            case EVENT -> new Target.Milestone(in(Indicator.stage(name)), StageLadder.EVENT, "held");
            case DIRECTION -> direction(promise, name);
            case DELEGATED ->
                new Target.Delegated(in(Indicator.stock(name, PolicyUnits.ONE)), PlainText.visible(promise.detail));
        };
    }

    private static PolicyUnit<?> unit(Promise promise) {
        return promise.unit();
    }

    private Target change(Promise promise, String name) {
        PolicyUnit<?> unit = unit(promise).code().equals("[pp]") ? PolicyUnits.PERCENT : unit(promise);
        return new Target.Change(scoped(Indicator.stock(name, unit), promise), criterion(promise), lastYear());
    }

    private Baseline lastYear() {
        return Baseline.asOf(Window.on(first().minusDays(1)));
    }

    private Target zero(Promise promise, String name) {
        Criterion none = Criterion.atMost(Quantities.quantity(0, unit(promise)));
        Indicator indicator = scoped(Indicator.stock(name, unit(promise)), promise);
        return promise.relation == Relation.ZERO_GROWTH_DYNAMIC
                ? new Target.Change(indicator, none, lastYear())
                : Target.level(indicator, none);
    }

    private Target direction(Promise promise, String name) {
        if (promise.relation == Relation.MAINTAIN) {
            return new Target.Judged(in(Indicator.judgement(name)));
        }
        Target.Trend.Direction direction = promise.relation == Relation.INCREASING
                ? Target.Trend.Direction.INCREASE
                : Target.Trend.Direction.DECREASE;
        return new Target.Trend(scoped(Indicator.growth(name), promise), direction, Optional.empty());
    }

    private static Indicator level(String name, PolicyUnit<?> unit) {
        return name.contains("年均") || name.contains("平均") ? Indicator.mean(name, unit) : Indicator.stock(name, unit);
    }

    private Indicator scoped(Indicator indicator, Promise promise) {
        return in(indicator).better(promise.better);
    }

    private Indicator in(Indicator indicator) {
        return document.place().map(place -> indicator.in(Scope.of(place))).orElse(indicator);
    }

    private static Criterion criterion(Promise promise) {
        Criterion stated = Criteria.of(promise);
        return promise.decrease ? Criterion.decrease(stated) : stated;
    }

    // ---- until when

    private LocalDate first() {
        return LocalDate.of(document.year().getValue(), 1, 1);
    }

    /** A time by which something can be due; null for one without an end, or before the report's year. */
    private @Nullable Window ahead(@Nullable Window time) {
        boolean due = time != null
                && time.end().filter(last -> !last.isBefore(first())).isPresent();
        return due ? time : null;
    }

    private Window window(@Nullable Window time) {
        if (time == null) {
            return Window.during(document.year());
        }
        boolean starts =
                time.start().isPresent() && time.start().get().getYear() == first().getYear() && time.days() > 1;
        LocalDate start = starts ? time.start().get() : first();
        return Window.between(start, time.lastDay()).inWords(time.words().orElse(time.code()));
    }

    private static Deadline deadline(Promise promise, Window window, Target target) {
        return promise.relation == Relation.MAINTAIN_ZERO_DYNAMIC || promise.relation == Relation.ZERO_GROWTH_DYNAMIC
                ? Deadline.throughout(window).with(Deadline.Grace.MENDED_BY_END)
                : Deadline.due(window, target);
    }
}
