package org.policytargets.examples.tracker.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents, reports and requests built to harm, by what is wrong with them. */
final class HostileRequests {
    private HostileRequests() {}

    static Map<String, String> documents() {
        String plan = Documents.plan("attack", 1);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("1,000,000 levels deep", "[".repeat(1_000_000));
        documents.put("an exponent", plan.replace("\"60\"", "\"1e1000000000\""));
        documents.put("an exponent as a number", plan.replace("\"schemaVersion\":1", "\"schemaVersion\":1e100000000"));
        documents.put("1,000,000 digits", plan.replace("\"60\"", "\"" + "9".repeat(1_000_000) + "\""));
        documents.put(
                "1,000,000 digits as a number",
                plan.replace("\"schemaVersion\":1", "\"schemaVersion\":" + "9".repeat(1_000_000)));
        documents.put("NaN", plan.replace("\"schemaVersion\":1", "\"schemaVersion\":NaN"));
        documents.put(
                "a property twice", plan.replace("{\"schemaVersion\":1", "{\"schemaVersion\":1,\"schemaVersion\":1"));
        documents.put("65,536 properties", "{" + properties() + "}");
        documents.put("a name of 1 MB", "{\"" + "x".repeat(1_000_000) + "\":1}");
        documents.put("a title of 5 MB", plan.replace("Plan attack", "x".repeat(5_000_000)));
        documents.put("a control character", plan.replace("Plan attack", "a\\u0000b"));
        documents.put("a turn of direction", plan.replace("Plan attack", "a\\u202Eb"));
        documents.put("half a surrogate", plan.replace("Plan attack", "a\\uD800b"));
        documents.put("a text after it", plan + "{}");
        documents.put("an id that is a path", plan.replace("\"id\":\"attack\"", "\"id\":\"../../etc/hostname\""));
        documents.put("a unit built to be slow", plan.replace("\"%\"", "\"" + "m.".repeat(5_000) + "m\""));
        documents.put("a unit with an exponent", plan.replace("\"%\"", "\"m99999999999\""));
        documents.put("null", "null");
        documents.put("nothing", "");
        return documents;
    }

    private static String properties() {
        List<String> properties = new ArrayList<>();
        for (int i = 0; i < 65_536; i++) {
            properties.add("\"p" + i + "\":1");
        }
        return String.join(",", properties);
    }

    static Map<String, String> actuals() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("9 MB of empty ones", "{\"schemaVersion\":1,\"actuals\":[" + "{},".repeat(3_000_000) + "{}]}");
        documents.put("of another plan", Documents.one(Documents.level("stranger", LocalDate.of(2025, 1, 1), 1, "x")));
        documents.put(
                "a day that there is not",
                Documents.one(Documents.level("rate 0", LocalDate.of(2025, 1, 1), 1, "x"))
                        .replace("2025-01-01", "2025-02-30"));
        documents.put(
                "a year beyond all",
                Documents.one(Documents.level("rate 0", LocalDate.of(2025, 1, 1), 1, "x"))
                        .replace("2025-01-01", "+999999999-01-01"));
        documents.put("none", "{\"schemaVersion\":1,\"actuals\":[]}");
        return documents;
    }

    static Map<String, String> reports() {
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("nothing but figures", "1，".repeat(190_000));
        reports.put("longer than reports are", "新增道路3公里。".repeat(100_000));
        reports.put("one sentence", "新增".repeat(190_000));
        reports.put("brackets", "（".repeat(190_000));
        return reports;
    }

    static Map<String, byte[]> requests() {
        String credentials = "Authorization: " + Browser.basic("alice", Running.PASSWORD) + "\r\n";
        Map<String, byte[]> requests = new LinkedHashMap<>();
        requests.put(
                "a length of 1 TB",
                head(
                        "POST /api/plans",
                        credentials + "Content-Type: application/json\r\nContent-Length: 1000000000000\r\n"));
        requests.put("a length that is none", head("POST /api/plans", credentials + "Content-Length: -5\r\n"));
        requests.put("no length", head("POST /api/plans", credentials + "Transfer-Encoding: chunked\r\n"));
        requests.put(
                "two lengths", head("POST /api/plans", credentials + "Content-Length: 1\r\nContent-Length: 2\r\n"));
        requests.put(
                "length and chunks",
                head("POST /api/plans", credentials + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n"));
        requests.put(
                "another kind of body",
                head("POST /api/plans", credentials + "Content-Type: text/plain\r\nContent-Length: 0\r\n"));
        requests.put("headers of 1 MB", head("GET /", "X: " + "x".repeat(1_000_000) + "\r\n"));
        requests.put("an address of 1 MB", head("GET /" + "x".repeat(1_000_000), ""));
        requests.put("a path upwards", head("GET /static/../../../../etc/hostname", ""));
        requests.put("a path upwards, encoded", head("GET /static/%2e%2e%2f%2e%2e%2fetc%2fhostname", ""));
        requests.put("half an escape", head("GET /plans/%zz", ""));
        requests.put("a method of its own", head("BREW /plans", ""));
        requests.put("no HTTP", "\u0016\u0003\u0001\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        requests.put(
                "a form of 1 MB",
                body("POST /sign-in", "application/x-www-form-urlencoded", "name=" + "x".repeat(1_000_000)));
        requests.put(
                "a form of 5,000 fields",
                body("POST /sign-in", "application/x-www-form-urlencoded", "a=1&".repeat(5_000)));
        requests.put("a day that there is not", head("GET /plans/plan?as-of=2025-02-30", ""));
        return requests;
    }

    private static byte[] head(String line, String headers) {
        return (line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] body(String line, String type, String body) {
        return (new String(
                                head(line, "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n"),
                                StandardCharsets.ISO_8859_1)
                        + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
