package org.policytargets.examples.tracker.web;

import java.time.LocalDate;
import java.time.YearMonth;

/** Plans and actuals as programs send them. */
final class Documents {
    static final YearMonth FIRST = YearMonth.of(2016, 1);

    private Documents() {}

    /** A plan of levels, goal i about indicator i, of a few owners and sections. */
    static String plan(String id, int goals) {
        StringBuilder text = new StringBuilder("{\"schemaVersion\":1,\"id\":\"" + id + "\",\"title\":{\"en\":\"Plan "
                + id + "\",\"zh\":\"规划\"},\"window\":\"2025\",\"goals\":[");
        for (int i = 0; i < goals; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"g")
                    .append(i)
                    .append("\",\"title\":{\"en\":\"Guarantee rate of town ")
                    .append(i)
                    .append("\",\"zh\":\"第")
                    .append(i)
                    .append("镇保障率\"},\"owner\":{\"lead\":\"Office ")
                    .append(i % 7)
                    .append("\"},\"source\":{\"document\":\"Report\",\"section\":\"Part ")
                    .append(i % 9)
                    .append("\"},\"target\":{\"kind\":\"level\",\"indicator\":{\"name\":\"rate ")
                    .append(i)
                    .append(
                            "\",\"unit\":\"%\",\"nature\":\"STOCK\",\"better\":\"MORE\"},\"criterion\":{\"word\":\"AT_LEAST\",")
                    .append("\"value\":{\"value\":\"")
                    .append(60 + i % 35)
                    .append("\",\"unit\":\"%\"}}},\"deadline\":{\"kind\":\"at\",\"window\":\"2025\"}}");
        }
        return text.append("]}").toString();
    }

    /** Levels of months from a first one on, of some indicators. */
    static String levels(int fromGoal, int toGoal, int months) {
        StringBuilder text = new StringBuilder("{\"schemaVersion\":1,\"actuals\":[");
        for (int goal = fromGoal; goal < toGoal; goal++) {
            for (int month = 0; month < months; month++) {
                LocalDate last = FIRST.plusMonths(month).atEndOfMonth();
                text.append(goal == fromGoal && month == 0 ? "" : ",")
                        .append(level("rate " + goal, last, 40 + (goal * 7 + month * 3) % 600 / 10.0, "Office"));
            }
        }
        return text.append("]}").toString();
    }

    static String level(String indicator, LocalDate day, double percent, String by) {
        return "{\"basis\":\"LEVEL\",\"subject\":{\"indicator\":\"" + indicator + "\"},\"time\":\"" + day
                + "\",\"value\":{\"value\":\"" + percent + "\",\"unit\":\"%\"},\"report\":{\"on\":\"" + day.plusDays(9)
                + "\",\"by\":\"" + by + "\"}}";
    }

    static String one(String actual) {
        return "{\"schemaVersion\":1,\"actuals\":[" + actual + "]}";
    }
}
