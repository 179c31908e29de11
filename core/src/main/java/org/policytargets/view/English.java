package org.policytargets.view;

import java.time.LocalDate;

/** English. */
final class English implements Words {
    static final Words WORDS = new English();

    private English() {}

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String heading(String title, int goals, LocalDate asOf) {
        return title + " · " + knownGoals(goals, asOf);
    }

    @Override
    public String knownGoals(int goals, LocalDate asOf) {
        return goals + (goals == 1 ? " goal" : " goals") + " · as known on " + asOf;
    }

    @Override
    public String figure(String number, String time, boolean preliminary) {
        return number + (time.isEmpty() ? "" : ", " + time) + (preliminary ? " (preliminary)" : "");
    }

    @Override
    public String illustrative() {
        return "illustrative";
    }

    @Override
    public String verdict() {
        return "Verdict";
    }

    @Override
    public String goal() {
        return "Goal";
    }

    @Override
    public String promised() {
        return "Promised";
    }

    @Override
    public String found() {
        return "Found";
    }

    @Override
    public String outcome() {
        return "Outcome";
    }

    @Override
    public String colon() {
        return ": ";
    }

    @Override
    public String notUsed() {
        return "Reports that are no evidence";
    }

    @Override
    public String skip() {
        return "Skip to the goals";
    }

    @Override
    public String summary() {
        return "Summary";
    }

    @Override
    public String goals() {
        return "Goals";
    }

    @Override
    public String byOwner() {
        return "By owner";
    }

    @Override
    public String owner() {
        return "Owner";
    }

    @Override
    public String bySection() {
        return "By section";
    }

    @Override
    public String section() {
        return "Section";
    }

    @Override
    public String noSection() {
        return "without a section";
    }

    @Override
    public String reasons() {
        return "Why";
    }

    @Override
    public String source() {
        return "Source";
    }

    @Override
    public String note() {
        return "Note";
    }

    @Override
    public String chart() {
        return "Chart";
    }

    @Override
    public String illustrativeNotice() {
        return "Illustrative: figures were invented to show how this works.";
    }

    @Override
    public String caption() {
        return "Each goal: its verdict, what was promised, what was found, and how far apart they are";
    }

    @Override
    public String bullet(String title) {
        return "Where it stands: " + title;
    }

    @Override
    public String progress(String title) {
        return "Over time: " + title;
    }

    @Override
    public String acceptable() {
        return "acceptable";
    }

    @Override
    public String doubtful() {
        return "may be acceptable: undecided";
    }

    @Override
    public String target(String number) {
        return "target: " + number;
    }

    @Override
    public String stretch(String number) {
        return "hoped for: " + number;
    }

    @Override
    public String baseline(String number, String time) {
        return "baseline: " + number + (time.isEmpty() ? "" : " (" + time + ")");
    }

    @Override
    public String planned(String number, LocalDate day) {
        return "planned by " + day + ": " + number;
    }

    @Override
    public String path() {
        return "planned path";
    }

    @Override
    public String straightPath() {
        return "even pace to the target";
    }

    @Override
    public String nothingReported() {
        return "nothing usable reported";
    }

    @Override
    public String actual(String found) {
        return "found: " + found;
    }

    @Override
    public String evidence() {
        return "reported";
    }

    @Override
    public String evidenceRange() {
        return "reported as a range";
    }

    @Override
    public String openRange() {
        return "range without an end";
    }

    @Override
    public String notToScale() {
        return "beyond the zigzag not to scale";
    }

    @Override
    public String asOf(LocalDate day) {
        return "as known on " + day;
    }

    @Override
    public String due(LocalDate day) {
        return "due " + day;
    }
}
