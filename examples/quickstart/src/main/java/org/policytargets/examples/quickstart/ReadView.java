package org.policytargets.examples.quickstart;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytargets.text.Doubt;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;
import org.policytargets.text.NotATarget;
import org.policytargets.units.QuantityText;
import org.policytargets.view.TextWidth;

/** The text with what was found in it: underlined, and in a line below each paragraph. */
final class ReadView {
    private static final String UNDERLINE = "\u001B[4;36m";
    private static final String DIM = "\u001B[2m";
    private static final String RESET = "\u001B[0m";

    private final Findings findings;
    private final Locale language;
    private final boolean colour;
    private final int[] letters;
    private final StringBuilder text = new StringBuilder();

    private ReadView(Findings findings, Locale language, boolean colour) {
        this.findings = findings;
        this.language = language;
        this.colour = colour;
        this.letters = findings.document().text().codePoints().toArray();
    }

    static String of(Findings findings, Locale language, boolean colour) {
        return new ReadView(findings, language, colour).print();
    }

    private String print() {
        List<Finding> targets = findings.targets();
        int next = 0;
        int from = 0;
        while (from < letters.length) {
            int end = lineEnd(from);
            int last = next;
            while (last < targets.size() && targets.get(last).start() < end) {
                last++;
            }
            line(from, end, targets.subList(next, last));
            next = last;
            from = end + 1;
        }
        summary();
        return text.toString();
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < letters.length && letters[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Findings stand in the order of their starts: one that has begun reaches as far as any before it. */
    private void line(int from, int end, List<Finding> targets) {
        boolean inside = false;
        int begun = 0;
        int reach = from;
        for (int i = from; i < end; i++) {
            while (begun < targets.size() && targets.get(begun).start() <= i) {
                reach = Math.max(reach, targets.get(begun).end());
                begun++;
            }
            boolean now = i < reach;
            if (now != inside) {
                text.append(colour ? (now ? UNDERLINE : RESET) : now ? "[" : "]");
                inside = now;
            }
            text.append(TextWidth.visible(Character.toString(letters[i])));
        }
        text.append(inside ? (colour ? RESET : "]") : "").append('\n');
        for (Finding finding : targets) {
            finding(finding);
        }
    }

    private void finding(Finding finding) {
        QuantityText quantities = QuantityText.in(language);
        text.append("    ").append(colour ? DIM : "");
        text.append(finding.kind()).append(' ').append(finding.relation());
        text.append(finding.decrease() ? " down" : "");
        finding.value().ifPresent(value -> text.append(' ').append(quantities.format(value)));
        finding.upper().ifPresent(value -> text.append(" … ").append(quantities.format(value)));
        text.append("  ").append(TextWidth.visible(finding.goal().title().in(Locale.CHINESE)));
        for (Doubt doubt : finding.doubts()) {
            text.append("  ? ").append(TextWidth.visible(doubt.in(language)));
        }
        text.append(colour ? RESET : "").append('\n');
    }

    private void summary() {
        Map<NotATarget.Reason, Integer> counts = new EnumMap<>(NotATarget.Reason.class);
        for (NotATarget other : findings.others()) {
            counts.merge(other.reason(), 1, Integer::sum);
        }
        boolean chinese = language.equals(Locale.CHINESE);
        text.append('\n')
                .append(findings.targets().size())
                .append(chinese ? "项承诺；" : " promises; ")
                .append(findings.others().size())
                .append(chinese ? "个数字不是目标：" : " numbers that are no targets: ");
        String separator = "";
        for (Map.Entry<NotATarget.Reason, Integer> count : counts.entrySet()) {
            text.append(separator).append(count.getKey()).append(' ').append(count.getValue());
            separator = ", ";
        }
        text.append('\n');
    }
}
