package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands before every route. */
final class GuardTests {
    private static Running tracker;

    @BeforeAll
    static void start() {
        tracker = new Running(
                5,
                100_000,
                List.of(
                        Route.read("/throws", context -> {
                            throw new IllegalStateException("a secret of the inside");
                        }),
                        Route.read("/api/throws", context -> {
                            throw new IllegalStateException("a secret of the inside");
                        })));
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    private static String path(Route route) {
        return route.path().replace("{plan}", "haidian-2025").replaceAll("\\{[a-z]+\\}", "x");
    }

    @Test
    void every_answer_of_every_route_has_the_headers_that_protect() {
        Browser browser = tracker.browser();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Route route : tracker.server.routes()) {
            answers.add(
                    route.method().equals(HandlerType.GET)
                            ? browser.get(path(route))
                            : browser.post(path(route), Map.of()));
        }
        answers.add(browser.get("/no-such-page"));
        answers.add(browser.get("/api/no-such-page"));
        answers.add(browser.send(browser.request("/").method("DELETE", BodyPublishers.noBody())));
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.headers().map())
                    .as(answer.toString())
                    .containsEntry("Content-Security-Policy".toLowerCase(java.util.Locale.ROOT), List.of(Guard.POLICY))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("x-frame-options", List.of("DENY"))
                    .containsEntry("referrer-policy", List.of("same-origin"))
                    .containsKeys("cache-control", "x-request-id")
                    .doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void no_route_that_writes_does_so_for_a_stranger() {
        Browser browser = tracker.browser();
        String token = browser.token("/sign-in");
        for (Route route : tracker.server.routes()) {
            HttpResponse<String> answer = route.method().equals(HandlerType.GET)
                    ? browser.get(path(route))
                    : browser.post(path(route), Map.of("csrf", token));
            int expected = switch (route.access()) {
                case WRITE, SIGNED_IN, API_WRITE -> 401;
                case READ, FORM -> answer.statusCode();
            };
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(expected);
        }
    }

    @Test
    void a_form_without_the_token_of_its_session_is_refused() {
        Browser browser = tracker.signedIn();
        Browser other = tracker.signedIn();
        for (Route route : tracker.server.routes()) {
            if (route.access() == Route.Access.WRITE || route.access() == Route.Access.FORM) {
                assertThat(browser.post(path(route), Map.of()).statusCode())
                        .as(route.toString())
                        .isEqualTo(403);
                assertThat(browser.post(path(route), Map.of("csrf", other.token("/sign-in")))
                                .statusCode())
                        .as(route.toString())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() {
        Browser browser = tracker.browser();
        String before = browser.token("/sign-in");
        HttpResponse<String> answer = browser.signIn("alice", Running.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("tracker_session=", "HttpOnly", "SameSite=Lax"));
        String after = browser.token("/");
        assertThat(after).isNotEqualTo(before);
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
        browser.post("/sign-out", Map.of("csrf", after));
        assertThat(browser.get("/audit").statusCode()).isEqualTo(401);
    }

    @Test
    void wrong_passwords_are_refused_and_after_some_not_even_looked_at() {
        try (Running own = new Running(3, 100, List.of())) {
            Browser browser = own.browser();
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> wrong = browser.signIn("alice", "wrong password " + i);
                assertThat(wrong.statusCode()).isEqualTo(401);
                assertThat(wrong.body()).contains("Account and password do not match.");
            }
            HttpResponse<String> right = browser.signIn("alice", Running.PASSWORD);
            assertThat(right.statusCode()).isEqualTo(429);
            assertThat(right.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
            HttpResponse<String> api = own.browser().api("/api/plans", "k", "{}");
            assertThat(api.statusCode()).isEqualTo(429);
        }
    }

    @Test
    void a_name_that_nobody_has_is_refused_like_a_wrong_password() {
        try (Running own = new Running()) {
            Browser browser = own.browser();
            assertThat(browser.signIn("nobody", "whatever it is").body().replaceAll("[A-Za-z0-9_-]{36,}", ""))
                    .isEqualTo(browser.signIn("alice", "whatever it is").body().replaceAll("[A-Za-z0-9_-]{36,}", ""));
        }
    }

    @Test
    void too_many_writes_are_refused_with_the_time_to_wait() {
        try (Running own = new Running(10, 2, List.of())) {
            Browser browser = own.browser();
            browser.api("/api/plans", "k", "{}");
            browser.api("/api/plans", "k", "{}");
            HttpResponse<String> third = browser.api("/api/plans", "k", "{}");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
        }
    }

    @Test
    void no_inside_of_a_failure_leaves() {
        for (String path : List.of("/throws", "/api/throws")) {
            HttpResponse<String> answer = tracker.browser().get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("something failed here, which the log tells of")
                    .contains(answer.headers().firstValue("X-Request-Id").orElseThrow())
                    .doesNotContain("secret", "IllegalState", "java.");
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", tracker.server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() throws IOException {
        String answer = raw("POST /api/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("the request must have at most 10485760 bytes, but has 1000000000");
    }

    @Test
    void a_body_without_a_length_is_refused() throws IOException {
        String answer = raw("POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 411 ");
    }

    @Test
    void what_is_no_request_is_refused_in_the_same_shape() throws IOException {
        assertThat(raw("GET /a%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"status\":400")
                .doesNotContain("Jetty");
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("application/problem+json");
    }

    @Test
    void no_path_leads_out_of_the_files_that_are_served() {
        Browser browser = tracker.browser();
        for (String name : List.of("openapi.json", "..", "words.en.properties", "tracker.css%00", "..%5ctracker.css")) {
            assertThat(browser.get("/static/" + name).statusCode()).as(name).isIn(400, 404);
        }
        assertThat(browser.get("/static/tracker.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_was_sent_before_is_not_sent_again_and_is_zipped_on_request() {
        Browser browser = tracker.browser();
        HttpResponse<String> first = browser.get("/plans/haidian-2025");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = browser.get("/plans/haidian-2025", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        HttpResponse<String> zipped = browser.get("/plans/haidian-2025", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(first.headers().firstValueAsLong("Content-Length").orElseThrow() / 3);
    }
}
