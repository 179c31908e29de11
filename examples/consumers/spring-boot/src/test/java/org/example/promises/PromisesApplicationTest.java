package org.example.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PromisesApplicationTest {
    private static final String QUESTION = """
            {
              "goal": {
                "id": "roads/new",
                "title": {"en": "New roads"},
                "owner": {"lead": "Road office"},
                "target": {
                  "kind": "total",
                  "indicator": {"name": "new roads", "unit": "km", "nature": "FLOW"},
                  "criterion": {"word": "AT_LEAST", "value": {"value": "30", "unit": "km"}}
                },
                "deadline": {"kind": "by", "window": "2025"}
              },
              "actuals": [{
                "basis": "PERIOD",
                "subject": {"indicator": "new roads"},
                "time": "2025",
                "value": {"value": "31.0", "unit": "km"},
                "report": {"on": "2026-01-09"}
              }],
              "asOf": "2026-02-01"
            }
            """;

    @LocalServerPort
    private int port;

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh-CN")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aGoalIsReadAndJudged() throws Exception {
        HttpResponse<String> response = post(QUESTION);
        assertEquals(200, response.statusCode());
        assertEquals(
                "{\"goal\":\"roads/new\",\"verdict\":\"MET\",\"sentence\":"
                        + "\"兑现  roads/new：截至2025-12-31，不少于30公里；2025年报告为31.0公里，比承诺多1.0公里\"}",
                response.body());
    }

    @Test
    void aBadUnitIsRefused() throws Exception {
        assertEquals(400, post(QUESTION.replace("\"km\"}}", "\"kms\"}}")).statusCode());
    }
}
