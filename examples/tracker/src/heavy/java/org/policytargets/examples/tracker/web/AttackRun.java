package org.policytargets.examples.tracker.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.policytargets.examples.sheets.HostileFiles;

/**
 * Hostile requests and files, sent by somebody who may write: each is refused in words (4xx) within a second, and afterwards the
 * tracker is as it was. The process has 64 MiB above what it takes when idle, and ends at once where that is not enough.
 */
final class AttackRun {
    private static final long MOST_MILLIS = 1_000;
    private static final long MOST_MIB = 64;
    private static final int SLOW = 100;

    private final PrintStream out;
    private final Figures figures;
    private int bad;
    private int tried;
    private long slowest;

    AttackRun(PrintStream out, Figures figures) {
        this.out = out;
        this.figures = figures;
    }

    private record Answer(int status, String body) {
        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.body());
        }

        /** Whether it tells of the inside: a class, a line of a stack trace. */
        boolean leaks() {
            return body.contains("Exception")
                    || body.contains("\tat ")
                    || body.contains("org.policytargets")
                    || body.contains("java.lang")
                    || body.contains("/etc/hostname");
        }
    }

    void run(Path folder) throws IOException {
        String data = folder.toString();
        AtomicInteger calls = new AtomicInteger();
        HttpServer loopback = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        loopback.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        loopback.start();
        add(data);
        long idle = idle(data);
        List<String> jvm = List.of(
                "-Xmx" + (idle + MOST_MIB) + "m", "-Xss256k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        out.printf("idle: %d MiB; the heap has %d MiB%n", idle, idle + MOST_MIB);
        try (Instance tracker = start(jvm, data)) {
            Browser browser = new Browser(tracker.port());
            browser.api("/api/plans", "k", Documents.plan("plan", 3));
            for (Map.Entry<String, Supplier<Answer>> attack : attacks(
                            browser,
                            tracker.port(),
                            "http://127.0.0.1:" + loopback.getAddress().getPort() + "/")
                    .entrySet()) {
                tried(attack.getKey(), attack.getValue());
            }
            slowly(tracker.port(), browser);
            figures.atMost("attacks: answered wrongly, too late or too large, of " + tried, 0, bad, "attacks");
            figures.atLeast("attacks: tried", 60, tried, "attacks");
            figures.atMost("attacks: slowest answer", MOST_MILLIS, slowest, "ms");
            figures.atMost("attacks: calls to other servers", 0, calls.get(), "calls");
            boolean healthy = tracker.isAlive()
                    && browser.get("/health").statusCode() == 200
                    && browser.get("/plans/plan").statusCode() == 200
                    && browser.get("/api/plans").body().contains("\"plan\"");
            figures.add(
                    "attacks: alive and well afterwards, in " + MOST_MIB + " MiB above idle",
                    "yes",
                    healthy ? "yes" : "no",
                    healthy);
        } finally {
            loopback.stop(0);
        }
    }

    private static Instance start(List<String> jvm, String data) throws IOException {
        return Instance.start(jvm, "--data", data, "--no-examples", "--writes-per-minute", "1000000");
    }

    /** What a tracker takes that has served a page. */
    private static long idle(String data) throws IOException {
        try (Instance tracker = start(List.of("-XX:+UseSerialGC"), data);
                Heap heap = new Heap(tracker)) {
            new Browser(tracker.port()).get("/");
            return heap.used();
        }
    }

    private static void add(String data) throws IOException {
        try {
            Instance.addUser("alice", Running.PASSWORD, "--data", data);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tried(String name, Supplier<Answer> attack) {
        Answer first = attack.get(); // loads classes
        long start = System.nanoTime();
        Answer answer = attack.get();
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean good = answer.status() >= 400 && answer.status() < 500 && !answer.leaks() && millis <= MOST_MILLIS;
        tried++;
        bad += good ? 0 : 1;
        slowest = Math.max(slowest, millis);
        out.println((good ? "ok   " : "BAD  ") + name + ": " + answer.status() + ", " + millis + " ms"
                + (good ? "" : "; " + words(answer.body())));
    }

    private static String words(String body) {
        String text = org.jsoup.Jsoup.parse(body).text();
        return text.substring(0, Math.min(300, text.length()));
    }

    private static Map<String, Supplier<Answer>> attacks(Browser browser, int port, String loopback) {
        Map<String, Supplier<Answer>> all = new LinkedHashMap<>();
        HostileRequests.documents()
                .forEach((name, document) ->
                        all.put("plan, " + name, () -> Answer.of(browser.api("/api/plans", "k", document))));
        HostileRequests.actuals()
                .forEach((name, document) -> all.put(
                        "actuals, " + name, () -> Answer.of(browser.api("/api/plans/plan/actuals", "key", document))));
        browser.signIn("alice", Running.PASSWORD);
        String upload = "/plans/plan/upload";
        HostileFiles.all(loopback)
                .forEach((name, bytes) -> all.put(
                        "file, " + name,
                        () -> Answer.of(browser.upload(upload, Map.of("csrf", browser.token(upload)), name, bytes))));
        HostileRequests.reports()
                .forEach((name, text) -> all.put("report, " + name, () -> {
                    Map<String, String> fields = Map.of(
                            "csrf",
                            browser.token("/upload-plan"),
                            "year",
                            "2025",
                            "id",
                            "report",
                            "title",
                            "",
                            "place",
                            "");
                    return Answer.of(browser.upload(
                            "/upload-plan", fields, "report.txt", text.getBytes(StandardCharsets.UTF_8)));
                }));
        HostileRequests.requests().forEach((name, bytes) -> all.put("request, " + name, () -> raw(port, bytes)));
        return all;
    }

    private static Answer raw(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            OutputStream to = socket.getOutputStream();
            try {
                to.write(request);
                to.flush();
            } catch (IOException e) {
                // Refused before all of it was sent: the answer is there all the same.
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 ")
                    ? new Answer(Integer.parseInt(answer.substring(9, 12)), answer)
                    : new Answer(0, answer);
        } catch (IOException e) {
            return new Answer(0, e.toString());
        }
    }

    /** Many who send a request and never end it: others are answered all the same. */
    private void slowly(int port, Browser browser) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.getOutputStream()
                        .write(
                                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\na"
                                        .getBytes(StandardCharsets.ISO_8859_1));
                slow.add(socket);
            }
            long start = System.nanoTime();
            int status = browser.get("/plans/plan").statusCode();
            long millis = (System.nanoTime() - start) / 1_000_000;
            figures.add(
                    "attacks: a page while " + SLOW + " senders are slow",
                    "200 within 1000 ms",
                    status + " in " + millis + " ms",
                    status == 200 && millis <= MOST_MILLIS);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
