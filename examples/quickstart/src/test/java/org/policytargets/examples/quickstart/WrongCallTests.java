package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongCallTests {
    private static void assertRefused(String message, String... args) {
        Command command = Command.run(args);
        assertThat(command.err()).isEqualTo(message + System.lineSeparator());
        assertThat(command.out()).isEmpty();
        assertThat(command.code()).isEqualTo(Quickstart.WRONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chek | the command must be check, compare, lint, read or template, but was \"chek\": did you mean check?",
                "compar a b | the command must be check, compare, lint, read or template, but was \"compar\": did you mean compare?",
                "lnit a | the command must be check, compare, lint, read or template, but was \"lnit\"; --help lists what there is",
                "frobnicate | the command must be check, compare, lint, read or template, but was \"frobnicate\"; --help lists what there is",
                "--plann | unknown option \"--plann\": did you mean --plan?",
                "--as-if=2026-01-01 | unknown option \"--as-if\": did you mean --as-of?",
                "-x | unknown option \"-x\"; --help lists what there is",
                "check check | unknown option \"check\"; --help lists what there is",
                "--plan | --plan must be followed by a FILE, but was followed by nothing",
                "--plan --all | --plan must be followed by a FILE, but was followed by --all",
                "--as-of 2026-02-30 | --as-of must be a day such as 2026-11-01, but was \"2026-02-30\"",
                "--as-of today | --as-of must be a day such as 2026-11-01, but was \"today\"",
                "--lang de | --lang must be en or zh, but was \"de\"",
                "--json=1 | --json must stand alone, but was followed by \"1\"",
                "--all --all | --all must be given once, but was given twice",
                "--plan a.json | --plan must come with --as-of DATE, the day as of which it is checked:"
                        + " no clock is read, so that the same call always gives the same answer",
                "--midyear --plan a.json | --midyear must stand without --plan: it brings its own plan and figures",
                "--midyear --actuals a | --midyear must stand without --actuals: it brings its own plan and figures",
                "check --method schedul | unknown method \"schedul\": did you mean schedule?",
                "check --method schedule,| unknown method \"\"; there are schedule, china-schedule, china-completion, open-sdg,"
                        + " open-sdg-no-target, eurostat, eurostat-no-target, eustat, eustat-no-target, un-2022,"
                        + " un-2022-no-target, un-2023, un-2023-no-target, escap, escap-status, sdsn-2019, germany,"
                        + " germany-each-year, germany-direction, istat, global-fund, eu-cohesion, earned-value",
                "--markdown --json | --markdown must stand without --json: one answer is given, in one form",
                "--markdown --html x.html | --markdown must stand without --html: one answer is given, in one form",
                "--html x.html --json | --html must stand without --json: one answer is given, in one form",
                "--html x.html --compare-methods | --html must stand without --compare-methods: one answer is given, in one form",
                "--html | --html must be followed by a FILE, but was followed by nothing",
                "--midyear --html no/such/x.html | no/such/x.html: it cannot be written (java.nio.file.NoSuchFileException: no/such/x.html)",
                "compare | compare must be followed by two files, OLD and NEW, but was followed by none",
                "compare a.json | compare must be followed by two files, OLD and NEW, but was followed by a.json",
                "compare a b c --json | compare must be followed by two files, OLD and NEW, but was followed by a b c",
                "compare a b --jsn | unknown option \"--jsn\": did you mean --json?",
                "compare a b --plan=c | --plan must be given to check, but was given to compare",
                "check --last-year b | --last-year must be given to lint, but was given to check",
                "compare a b --json --json | --json must be given once, but was given twice",
                "compare a b --json=1 | --json must stand alone, but was followed by \"1\"",
                "compare a b --lang de | --lang must be en or zh, but was \"de\"",
                "compare a b --lang | --lang must be followed by a LANGUAGE, but was followed by nothing",
                "compare missing.json b | missing.json: there is no such file",
                "template --format pdf | --format must be csv or xlsx, but was \"pdf\"",
                "template --json | --json must be given to check, but was given to template",
                "template -o | -o must be followed by a FILE, but was followed by nothing",
                "template -o no/such/folder/x.csv | -o: it cannot be written (java.nio.file.NoSuchFileException: no/such/folder/x.csv)",
                "lint | lint must be followed by one file, PLAN, but was followed by none",
                "lint a b | lint must be followed by one file, PLAN, but was followed by a b",
                "lint a --last-yaer b | unknown option \"--last-yaer\": did you mean --last-year?",
                "lint a --last-year | --last-year must be followed by a FILE, but was followed by nothing",
                "lint a --last-year --json | --last-year must be followed by a FILE, but was followed by --json",
                "lint a --last-year=b --last-year=c | --last-year must be given once, but was given twice",
                "lint missing.json | missing.json: there is no such file",
                "read | read must be followed by one file, REPORT, but was followed by none",
                "read a b | read must be followed by one file, REPORT, but was followed by a b",
                "read a --findngs | unknown option \"--findngs\": did you mean --findings?",
                "read a --findings --show | --show must stand without --findings: one of them is printed",
                "read a --findings=1 | --findings must stand alone, but was followed by \"1\"",
                "read a --year 20250 | --year must be a year from 1901 to 2199, but was \"20250\"",
                "read a --year=1900 | --year must be a year from 1901 to 2199, but was \"1900\"",
                "read a --year=2200 | --year must be a year from 1901 to 2199, but was \"2200\"",
                "read a --year next | --year must be a year from 1901 to 2199, but was \"next\"",
                "read a --encoding=? | --encoding must be one that Java knows, such as UTF-8 or GB18030, but was \"?\"",
                "read a --encoding=UTF-9 | --encoding must be one that Java knows, such as UTF-8 or GB18030, but was \"UTF-9\"",
                "check --method schedule --compare-methods | --compare-methods must stand without --method: it takes all of them",
            })
    void a_wrong_call_is_told_what_is_wrong(String call, String message) {
        assertRefused(message, call.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing.json | there is no such file",
                "not-json.plan.json | the document (line 1, column 1) must be well-formed: Unrecognized token 'roads': was"
                        + " expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "unknown-unit.plan.json | goals[0].target.criterion.value.unit (line 14, column 76): unknown unit \"kms\":"
                        + " expected a known unit at position 0: did you mean km?",
                "unknown-property.plan.json | goals[0].ownr (line 10, column 7) must be a known property,"
                        + " but was \"ownr\": did you mean owner?",
                "roads.actuals.json | actuals (line 3, column 3) must be a known property, but was \"actuals\"",
            })
    void a_bad_plan_is_told_with_its_place(String file, String message) {
        assertRefused(FILES + file + ": " + message, "--plan", FILES + file, "--as-of", "2026-02-01");
    }

    @Test
    void a_file_that_no_machine_can_have_is_refused() {
        String path = "a\u0000b";
        assertRefused("compare must be followed by a FILE, but was followed by \"" + path + "\"", "compare", path, "b");
        assertRefused("--plan must be followed by a FILE, but was followed by \"" + path + "\"", "--plan", path);
    }

    @Test
    void a_bad_plan_of_last_year_is_told_with_its_place() {
        assertRefused(
                FILES
                        + "unknown-property.plan.json: goals[0].ownr (line 10, column 7) must be a known property, but was"
                        + " \"ownr\": did you mean owner?",
                "lint",
                FILES + "roads.plan.json",
                "--last-year",
                FILES + "unknown-property.plan.json");
    }

    @Test
    void a_folder_is_no_file() {
        assertRefused(
                "src/test/resources: this is a folder, not a file",
                "--plan",
                "src/test/resources",
                "--as-of",
                "2026-02-01");
    }

    @Test
    void a_bad_report_is_told_with_its_place() {
        assertRefused(
                FILES
                        + "wrong-date.actuals.json: actuals[0].report.on (line 9, column 24): date must be a day or period"
                        + " that exists, but was \"2026-02-30\" (position 0)",
                "--actuals",
                FILES + "wrong-date.actuals.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown-goal | resolutions[0].goal must name a goal whose value another authority sets, but was"
                        + " \"haidian-2025/air-quality-tusk\": did you mean haidian-2025/air-quality-task?",
                "undelegated-goal | resolutions[0].goal must name a goal whose value another authority sets, but was"
                        + " \"haidian-2025/new-roads\"",
                "other-unit | resolution of haidian-2025/air-quality-task: target.criterion must be in a unit comparable with ug/m3, but was 30 km",
            })
    void a_resolution_that_fits_no_goal_is_refused(String file, String message) {
        assertRefused("--resolutions: " + message, "--resolutions", FILES + file + ".resolutions.json");
    }

    @Test
    void a_file_of_another_kind_is_no_file_of_resolutions() {
        assertRefused(
                FILES + "roads.plan.json: id (line 3, column 3) must be a known property, but was \"id\"",
                "--resolutions",
                FILES + "roads.plan.json");
    }
}
