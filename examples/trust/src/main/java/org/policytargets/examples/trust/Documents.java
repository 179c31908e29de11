package org.policytargets.examples.trust;

import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Members;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.json.PolicyTargetsJson;

/**
 * Documents with slots, written {@code «name:what stands there»}: each may be filled with what is to be tried.
 *
 * @param template the document with its slots
 */
record Documents(String template) {
    static final Documents PLAN = new Documents("""
            {
              "schemaVersion": 1,
              "id": "p",
              "title": {"en": "Plan"},
              "window": "2025",
              "goals": [
                {
                  "id": "roads",
                  "title": {"en": "New roads"},
                  "owner": {"lead": "Haidian"«owner:»},
                  «property:"target"»: {
                    "kind": "total",
                    "indicator": {
                      "name": «name:"new roads"»,
                      "unit": "km",
                      "nature": "FLOW",
                      "better": «word:"MORE"»,
                      "signed": «flag:false»
                    },
                    "criterion": {
                      "word": "AT_LEAST",
                      "value": «quantity:{"value": «number:"30.0"», "unit": «unit:"km"»}»
                    }
                  },
                  "deadline": {"kind": "by", "window": «period:"2025"»},
                  "members": {"total": «count:5», "named": «list:["A", "B"]», "complete": false}
                }
              ]
            }
            «end:»""");

    static final Documents ACTUALS = new Documents("""
            {
              "schemaVersion": 1,
              "actuals": [
                {
                  "basis": "PERIOD",
                  "subject": {"indicator": "new roads", "goal": "roads"},
                  "time": «period:"2025-Q1"»,
                  "value": {"value": «number:"7.40"», "unit": "km"},
                  "report": {"on": «date:"2025-04-10"», "firsthand": true}
                }
              ]
            }
            «end:»""");

    /** The plan that sheets are read for. */
    static Plan plan() {
        return PolicyTargetsJson.standard().readPlan(PLAN.with("", ""));
    }

    /** The document with one slot filled, and the others as they are; the slot "document" is all of it. */
    String with(String slot, String by) {
        if (slot.equals("document")) {
            return by;
        }
        String filled = template;
        for (int start = filled.lastIndexOf('«'); start >= 0; start = filled.lastIndexOf('«')) {
            int end = filled.indexOf('»', start);
            int colon = filled.indexOf(':', start);
            boolean asked = filled.substring(start + 1, colon).equals(slot);
            filled = filled.substring(0, start)
                    + (asked ? by : filled.substring(colon + 1, end))
                    + filled.substring(end + 1);
        }
        return filled;
    }

    /** What came of a slot of the plan. */
    static Object shown(Goal goal, String slot) {
        Target.Total total = (Target.Total) goal.target();
        Indicator indicator = total.indicator();
        Members members = goal.members().orElseThrow();
        return switch (slot) {
            case "number", "unit", "quantity" ->
                Readers.exactly(total.criterion().value());
            case "name" -> indicator.name();
            case "word" -> indicator.better();
            case "period" -> goal.deadline();
            case "count" -> members.total();
            case "list" -> members.named();
            case "owner" -> goal.owner();
            default -> goal;
        };
    }
}
