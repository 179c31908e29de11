package org.policytargets.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents to break: each is valid, and has every part that a test replaces. */
final class Documents {
    /** One property to a line, so that a place is easy to tell. */
    static final String PLAN = """
            {
              "schemaVersion": 1,
              "id": "haidian-2025",
              "title": {"en": "Report", "zh": "报告"},
              "window": "2025",
              "goals": [
                {
                  "id": "roads",
                  "title": {"en": "New roads"},
                  "owner": {"lead": "Haidian"},
                  "target": {
                    "kind": "total",
                    "indicator": {
                      "name": "new roads",
                      "unit": "km",
                      "nature": "FLOW",
                      "better": "MORE",
                      "signed": false
                    },
                    "criterion": {
                      "word": "AT_LEAST",
                      "value": {"value": "30.0", "unit": "km"}
                    }
                  },
                  "deadline": {"kind": "by", "window": "2025"},
                  "members": {"total": 5, "named": ["A", "B"], "complete": false},
                  "path": {"2025-06-30": {"value": "10", "unit": "km"}}
                }
              ]
            }
            """;

    static final String ACTUALS = """
            {
              "schemaVersion": 1,
              "actuals": [
                {
                  "basis": "PERIOD",
                  "subject": {"indicator": "new roads", "goal": "roads"},
                  "time": "2025-Q1",
                  "value": {"value": "7.40", "unit": "km"},
                  "report": {
                    "on": "2025-04-10",
                    "firsthand": true
                  }
                }
              ]
            }
            """;

    private Documents() {}

    /** The plan with one of its parts replaced. */
    static String plan(String part, String by) {
        return replaced(PLAN, part, by);
    }

    /** The actuals with one of their parts replaced. */
    static String actuals(String part, String by) {
        return replaced(ACTUALS, part, by);
    }

    private static String replaced(String document, String part, String by) {
        if (document.indexOf(part) < 0 || document.indexOf(part) != document.lastIndexOf(part)) {
            throw new IllegalArgumentException("must stand once in the document: " + part);
        }
        return document.replace(part, by);
    }

    /** What is said of a plan with one of its parts replaced. */
    static MalformedDataException refusedPlan(String part, String by) {
        return refused(plan(part, by));
    }

    static MalformedDataException refused(String plan) {
        return catchThrowableOfType(
                MalformedDataException.class, () -> PolicyTargetsJson.standard().readPlan(plan));
    }

    /** What is said of actuals with one of their parts replaced. */
    static MalformedDataException refusedActuals(String part, String by) {
        String document = actuals(part, by);
        return catchThrowableOfType(
                MalformedDataException.class, () -> PolicyTargetsJson.standard().readActuals(document));
    }
}
