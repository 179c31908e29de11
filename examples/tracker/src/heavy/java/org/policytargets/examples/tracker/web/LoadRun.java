package org.policytargets.examples.tracker.web;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Many readers of a full tracker: 1,000 goals with 120 actuals each in the embedded database, and requests at a fixed rate,
 * whether or not earlier ones were answered, so that a stall counts for all who would have waited.
 */
final class LoadRun {
    private static final int GOALS = 1_000;
    private static final int MONTHS = 120;
    private static final int PER_SECOND = 200;
    private static final int MOST_MILLIS = 150;

    private final int seconds;
    private final PrintStream out;
    private final Figures figures;
    private final Random random = new Random(20_261_127);
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> scorecards = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> others = new ConcurrentLinkedQueue<>();

    LoadRun(int seconds, PrintStream out, Figures figures) {
        this.seconds = seconds;
        this.out = out;
        this.figures = figures;
    }

    void run(Path folder) throws IOException, InterruptedException {
        String data = folder.toString();
        Instance.addUser("alice", Running.PASSWORD, "--data", data);
        try (Instance tracker =
                Instance.start(List.of(), "--data", data, "--no-examples", "--writes-per-minute", "1000000")) {
            fill(new Browser(tracker.port()));
            load(tracker.port());
        }
    }

    private void fill(Browser browser) {
        long start = System.nanoTime();
        require(browser.api("/api/plans", "plan", Documents.plan("load", GOALS)), 201);
        for (int goal = 0; goal < GOALS; goal += 50) {
            String document = Documents.levels(goal, goal + 50, MONTHS);
            require(browser.api("/api/plans/load/actuals", "fill-" + goal, document), 201);
        }
        require(browser.get("/plans/load"), 200);
        out.printf("filled with %,d actuals in %d s%n", GOALS * MONTHS, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
    }

    private String path() {
        String query = switch (random.nextInt(6)) {
            case 0 -> "?page=" + (1 + random.nextInt(GOALS / 100));
            case 1 -> "?verdict=MET";
            case 2 -> "?owner=" + URLEncoder.encode("Office " + random.nextInt(7), StandardCharsets.UTF_8);
            case 3 -> "?as-of=" + LocalDate.of(2026, 1, 1).plusMonths(random.nextInt(10));
            default -> "";
        };
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> "/plans/load" + query;
            case 5, 6, 7 -> "/plans/load/goal?id=g" + random.nextInt(GOALS);
            case 8 -> "/api/plans/load/goal?id=g" + random.nextInt(GOALS);
            default -> "/health";
        };
    }

    private void load(int port) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        List<CompletableFuture<?>> sent = new ArrayList<>();
        int all = PER_SECOND * seconds;
        long start = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = start + i * (1_000_000_000L / PER_SECOND);
            LockSupport.parkNanos(due - System.nanoTime());
            sent.add(
                    i % (5 * PER_SECOND) == PER_SECOND ? write(client, port, i, due) : read(client, port, path(), due));
            if (i % (10 * PER_SECOND) == 0 && i > 0) {
                out.printf(
                        "%d s: %,d sent, %,d answered, %d errors%n", i / PER_SECOND, i, answered.get(), errors.get());
            }
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
        double took = (System.nanoTime() - start) / 1e9;
        figures.atMost("load: median of a scorecard page", MOST_MILLIS, percentile(scorecards, 50), "ms");
        out.printf(
                "scorecard page: median %d ms, 95 %% %d ms, 99 %% %d ms; others: median %d ms, 99 %% %d ms%n",
                percentile(scorecards, 50),
                percentile(scorecards, 95),
                percentile(scorecards, 99),
                percentile(others, 50),
                percentile(others, 99));
        figures.atMost(
                "load: errors of " + String.format(java.util.Locale.ROOT, "%,d", all) + " requests",
                0,
                errors.get(),
                "errors");
        figures.atLeast(
                "load: answers per second", PER_SECOND * 97 / 100, Math.round(answered.get() / took), "per second");
    }

    private CompletableFuture<?> read(HttpClient client, int port, String path, long due) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return send(
                client,
                request,
                200,
                due,
                path.startsWith("/plans/load") && !path.contains("/goal") ? scorecards : others);
    }

    private CompletableFuture<?> write(HttpClient client, int port, int i, long due) {
        String document = Documents.one(Documents.level(
                "rate " + random.nextInt(GOALS), LocalDate.of(2026, 1, 1).plusDays(i % 300), 70, "Load"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/plans/load/actuals"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", Browser.basic("alice", Running.PASSWORD))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "load-" + i)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        return send(client, request, 201, due, others);
    }

    private CompletableFuture<?> send(
            HttpClient client, HttpRequest request, int status, long due, ConcurrentLinkedQueue<Long> times) {
        return client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, failure) -> {
            times.add((System.nanoTime() - due) / 1_000_000);
            if (failure != null || answer.statusCode() != status || answer.body().length == 0) {
                errors.incrementAndGet();
            } else {
                answered.incrementAndGet();
            }
            return answer;
        });
    }

    private static long percentile(ConcurrentLinkedQueue<Long> times, int percent) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Long.MAX_VALUE : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
