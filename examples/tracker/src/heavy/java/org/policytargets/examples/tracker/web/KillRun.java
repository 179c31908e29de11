package org.policytargets.examples.tracker.web;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.policytargets.json.Limits;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/**
 * What was acknowledged is kept, whenever the process is killed (SIGKILL), and once only. Every fourth time it is asked to stop
 * (SIGTERM) shortly before, so that it is killed while it closes. It shows what a crash of the process does; a loss of power is
 * another matter.
 */
final class KillRun {
    private static final int WRITERS = 4;
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard()
            .with(Limits.standard().withBytes(1 << 30).withItems(10_000_000));

    private final int kills;
    private final PrintStream out;
    private final Figures figures;
    private final Random random = new Random(20_261_127);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, String> unanswered = new ConcurrentHashMap<>();
    private final Set<String> told = new HashSet<>();
    private volatile boolean stopping;

    KillRun(int kills, PrintStream out, Figures figures) {
        this.kills = kills;
        this.out = out;
        this.figures = figures;
    }

    void run(String name, Path folder, String... database) throws IOException, InterruptedException {
        String[] arguments = database.length > 0 ? database : new String[] {"--data", folder.toString()};
        Instance.addUser("alice", Running.PASSWORD, arguments);
        SoonStarted trackers = SoonStarted.in(folder, all(arguments));
        int lost = 0;
        int failedStarts = 0;
        for (int round = 0; round <= kills; round++) {
            try (Instance tracker = trackers.start(all(arguments))) {
                if (round == 0) {
                    new Browser(tracker.port()).api("/api/plans", "plan", Documents.plan("kill", 1));
                } else {
                    lost = Math.max(lost, check(new Browser(tracker.port())));
                }
                if (round < kills) {
                    writeUntilKilled(tracker, round);
                }
            } catch (IllegalStateException e) {
                out.println(e.getMessage());
                failedStarts++;
            }
            if (round % 10 == 9 || round == kills) {
                out.printf(
                        "%d kills, %,d writes acknowledged, %d lost or doubled%n",
                        Math.min(round + 1, kills), acknowledged.size(), lost);
            }
        }
        figures.atMost(
                name + ": lost or doubled of " + acknowledged.size() + " acknowledged writes in " + kills + " kills",
                0,
                lost,
                "writes");
        figures.atMost(name + ": starts after a kill that failed", 0, failedStarts, "starts");
        figures.atLeast(name + ": writes acknowledged", kills, acknowledged.size(), "writes");
    }

    private static String[] all(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--no-examples", "--writes-per-minute", "1000000"));
        return all.toArray(String[]::new);
    }

    private void writeUntilKilled(Instance tracker, int round) throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = round + "-" + writer + "-";
            writers.execute(() -> write(new Browser(tracker.port()), name));
        }
        Thread.sleep(20 + random.nextInt(600));
        if (round % 4 == 3) {
            stopping = true;
            tracker.stop();
            Thread.sleep(random.nextInt(400));
        }
        tracker.kill();
        writers.shutdown();
        if (!writers.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the writers did not end");
        }
        stopping = false;
    }

    private void write(Browser browser, String name) {
        for (int i = 0; ; i++) {
            String key = name + i;
            String document = document(key);
            try {
                unanswered.put(key, document);
                int status =
                        browser.api("/api/plans/kill/actuals", key, document).statusCode();
                if (status != 201 && stopping) {
                    return;
                }
                if (status != 201) {
                    throw new IllegalStateException("a write was answered with " + status);
                }
                acknowledged.add(key);
                unanswered.remove(key);
            } catch (UncheckedIOException e) {
                return; // killed
            }
        }
    }

    private static String document(String key) {
        return Documents.one(Documents.level("rate 0", LocalDate.of(2025, 1, 1), 50, key));
    }

    /** How many writes are not there, or there twice; those that were never answered are sent again, as their senders would. */
    private int check(Browser browser) {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, String> each : Map.copyOf(unanswered).entrySet()) {
            int status = browser.api("/api/plans/kill/actuals", each.getKey(), each.getValue())
                    .statusCode();
            if (status != 200 && status != 201) {
                wrong.put(each.getKey(), "was refused with " + status + " when sent again");
            }
            acknowledged.add(each.getKey());
            unanswered.remove(each.getKey());
        }
        Map<String, Integer> counts = new HashMap<>();
        String document = browser.get("/api/plans/kill/actuals").body();
        for (Actual actual : JSON.readActuals(document)) {
            counts.merge(actual.report().by().orElseThrow(), 1, Integer::sum);
        }
        for (String key : acknowledged) {
            int times = counts.getOrDefault(key, 0);
            if (times != 1) {
                wrong.put(key, "is there " + times + " times");
            }
        }
        for (String key : counts.keySet()) {
            if (!acknowledged.contains(key)) {
                wrong.put(key, "was never sent");
            }
        }
        wrong.forEach((key, what) -> {
            if (told.add(key)) {
                out.println(key + " (round-writer-write) " + what);
            }
        });
        return wrong.size();
    }
}
