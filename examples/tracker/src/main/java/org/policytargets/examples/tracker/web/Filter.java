package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.policytargets.assess.Assessment;

/**
 * Which goals of a scorecard are shown; an empty text asks for nothing.
 *
 * @param owner who promised them
 * @param verdict the verdict's name in code
 * @param section where in the plan they stand
 * @param page which hundred of them, from 1
 */
public record Filter(String owner, String verdict, String section, int page) {
    /** How many goals are on a page. */
    public static final int PER_PAGE = 100;

    static Filter of(Context context) {
        return new Filter(text(context, "owner"), text(context, "verdict"), text(context, "section"), page(context));
    }

    static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "");
    }

    private static int page(Context context) {
        String page = text(context, "page");
        boolean number = !page.isEmpty() && page.length() < 6 && page.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    List<Assessment> of(List<Assessment> all) {
        return all.stream()
                .filter(each -> owner.isEmpty() || each.goal().owner().lead().equals(owner))
                .filter(each -> verdict.isEmpty() || each.verdict().name().equals(verdict))
                .filter(each ->
                        section.isEmpty() || ScoreRow.section(each.goal()).equals(section))
                .toList();
    }

    List<Assessment> onPage(List<Assessment> chosen) {
        int from = Math.min((page - 1) * PER_PAGE, chosen.size());
        return chosen.subList(from, Math.min(from + PER_PAGE, chosen.size()));
    }

    /** {@return these filters as the end of an address, without the page} */
    public String query() {
        return query("owner", owner) + query("verdict", verdict) + query("section", section);
    }

    private static String query(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + Links.encode(value);
    }
}
