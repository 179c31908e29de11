package org.policytargets.examples.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.unit.Units;

/**
 * Many threads at the same work, while strangers in the process rename the units of the library below us and change the default
 * locale and zone: each must have the words that one thread alone had before.
 */
final class Crowd {
    private static final int THREADS = 16;
    private static final List<String> NAMES = List.of("EVIL", "m", "km", "kg", "%");

    private Crowd() {}

    static Figure of(long each) {
        List<Supplier<String>> work = work();
        List<String> alone = work.stream().map(Supplier::get).toList();
        AtomicLong different = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Thread stranger = new Thread(() -> disturb(over));
        stranger.start();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i * work.size() / THREADS;
            Thread thread = new Thread(() -> {
                for (long n = 0; n < each; n++) {
                    int which = (int) ((first + n) % work.size());
                    if (!answer(work.get(which)).equals(alone.get(which))) {
                        different.incrementAndGet();
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        threads.forEach(Crowd::join);
        over.set(true);
        join(stranger);
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        return new Figure(
                "threads",
                "0 other answers of " + THREADS + " × " + each,
                different + " other answers, of " + work.size() + " kinds of work",
                different.get() == 0);
    }

    /** What a thread says, its failures among it: an Error too is another answer. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static String answer(Supplier<String> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            return e.toString();
        }
    }

    private static List<Supplier<String>> work() {
        List<Supplier<String>> work = new ArrayList<>();
        for (SilentChanges.Case one : SilentChanges.cases()) {
            work.add(() -> Readers.outcome(one.reader(), SilentChanges.unescaped(one.input())));
        }
        Plan plan = Seeds.haidian2025();
        Actuals actuals = Actuals.of(Seeds.haidian2025Actuals());
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        for (Goal goal : plan.goals()) {
            work.add(() -> {
                var assessment = Assessor.standard().assess(goal, actuals, asOf);
                return assessment.sentence(Locale.ENGLISH) + assessment.sentence(Locale.CHINESE);
            });
            Plan alone = new Plan(plan.id(), plan.title(), plan.window(), plan.source(), List.of(goal), plan.note());
            work.add(() -> PolicyTargetsJson.standard().write(alone));
            String document = PolicyTargetsJson.standard().write(alone);
            work.add(() -> PolicyTargetsJson.standard().readPlan(document).toString());
        }
        return work;
    }

    private static void disturb(AtomicBoolean over) {
        List<Locale> locales =
                List.of(Locale.GERMANY, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-EG-u-nu-arab"));
        List<String> zones = List.of("Asia/Shanghai", "Pacific/Apia", "America/Sao_Paulo");
        for (int i = 0; !over.get(); i++) {
            Locale.setDefault(locales.get(i % locales.size()));
            TimeZone.setDefault(TimeZone.getTimeZone(zones.get(i % zones.size())));
            SimpleUnitFormat format = SimpleUnitFormat.getInstance();
            format.label(Units.METRE, NAMES.get(i % NAMES.size()));
            format.label(Units.KILOGRAM, NAMES.get((i + 1) % NAMES.size()));
            format.alias(Units.GRAM, "alias" + i % 1_000);
            Thread.yield();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
