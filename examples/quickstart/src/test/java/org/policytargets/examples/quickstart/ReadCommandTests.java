package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadCommandTests {
    private static final String REPORT = FILES + "report.txt";

    @TempDir
    Path folder;

    @Test
    void a_report_becomes_a_plan_that_check_takes() throws IOException {
        Command read = Command.run("read", REPORT);
        Approved.assertPrints(read.out(), "read.plan.json");
        assertThat(read.err()).isEmpty();
        assertThat(read.code()).isEqualTo(Quickstart.KEPT);

        Path plan = Files.writeString(folder.resolve("plan.json"), read.out());
        Command check = Command.run("check", "--plan", plan.toString(), "--as-of", "2026-01-31", "--all");
        Approved.assertPrints(check.out(), "read.check.txt");
        assertThat(check.code()).isEqualTo(Quickstart.KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void findings_are_a_flat_list(String language) {
        Command read = Command.run("read", REPORT, "--findings", "--lang", language);
        Approved.assertPrints(read.out(), "read.findings." + language + ".json");
        assertThat(read.code()).isEqualTo(Quickstart.KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_text_is_shown_with_what_was_found(String language) {
        Approved.assertPrints(
                Command.run("read", "--show", REPORT, "--lang", language).out(), "read.show." + language + ".txt");
    }

    @Test
    void in_a_terminal_findings_are_underlined() {
        assertThat(Command.run(true, "read", "--show", REPORT).out())
                .contains("\u001B[4;36m新建、改造公园12个以上\u001B[0m，")
                .contains("    \u001B[2mTOTAL AT_LEAST 12 个  新建、改造公园")
                .doesNotContain("[新建");
    }

    @Test
    void what_is_said_on_the_command_line_comes_before_what_the_report_tells() throws IOException {
        Path report = Files.writeString(folder.resolve("r-2025.txt"), "某市东湖区人民政府工作报告(2025年)\n新增绿地60公顷。");
        String plan = Command.run(
                        "read",
                        report.toString(),
                        "--year",
                        "2031",
                        "--place=西湖区",
                        "--owner",
                        "西湖区人民政府",
                        "--id=west",
                        "--title",
                        "西湖")
                .out();
        assertThat(plan)
                .contains("\"id\": \"west\"", "\"zh\": \"西湖\"", "\"window\": \"2031\"")
                .contains("\"territory\": \"西湖区\"", "\"lead\": \"西湖区人民政府\"")
                .doesNotContain("东湖区人民政府\"");
    }

    @Test
    void the_year_may_stand_in_the_files_name() throws IOException {
        Path report = Files.writeString(folder.resolve("plan of 2027.v2.txt"), "新增绿地60公顷。");
        assertThat(Command.run("read", report.toString()).out())
                .contains("\"id\": \"plan-of-2027\"", "\"window\": \"2027\"", "\"lead\": \"not stated\"")
                .doesNotContain("territory");
    }

    @Test
    void without_a_year_nothing_is_read() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "政府工作报告\n新增绿地60公顷。");
        assertRefused(
                "--year must be given: neither the title of " + report + " nor its name tells for which year it plans",
                "read",
                report.toString());
    }

    @Test
    void a_file_in_another_encoding_is_told_its_first_wrong_byte() throws IOException {
        Path report = Files.write(folder.resolve("r-2025.txt"), "新增绿地60公顷".getBytes(Charset.forName("GB18030")));
        assertRefused(
                report
                        + ": it must be UTF-8, but byte 0 is 0xD0; another encoding is named by --encoding, such as GB18030",
                "read",
                report.toString());
        assertThat(Command.run("read", report.toString(), "--encoding=GB18030", "--findings")
                        .out())
                .contains("\"quote\" : \"新增绿地60公顷\"", "\"value\" : \"600000\"", "\"unit\" : \"m2\"");
    }

    @Test
    void a_text_that_ends_within_a_character_is_refused() throws IOException {
        Path report = Files.write(folder.resolve("r-2025.txt"), new byte[] {'a', (byte) 0xE4, (byte) 0xB8});
        assertThat(Command.run("read", report.toString()).err()).contains("it must be UTF-8, but byte 1 is 0xE4");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
        Path report = Files.writeString(folder.resolve("r-2025.txt"), "\uFEFF海淀区人民政府工作报告\n新增绿地60公顷。");
        Command read = Command.run("read", report.toString(), "--findings");
        assertThat(read.out()).contains("\"start\" : 12,", "\"end\" : 20,");
        assertThat(read.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "东湖区人民政府工作报告",
                "2025年东湖区人民政府工作报告",
                "东湖区2025年人民政府工作报告",
                "（某省）东湖区人民政府工作报告（2025年1月9日）",
                "东湖区2025年政府工作报告"
            })
    void a_title_tells_the_place_and_who_answers(String title) throws IOException {
        Path report = Files.writeString(folder.resolve("r-2025.txt"), title + "\n新增绿地60公顷。");
        Command read = Command.run("read", report.toString());
        assertThat(read.out()).contains("\"territory\": \"东湖区\"", "\"lead\": \"东湖区人民政府\"");
        assertThat(read.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"政府工作报告", "2025年政府工作报告", "关于政府工作报告的说明"})
    void a_title_that_names_no_place_is_told(String title) throws IOException {
        Path report = Files.writeString(folder.resolve("r-2025.txt"), title + "\n新增绿地60公顷。");
        Command read = Command.run("read", report.toString());
        assertThat(read.err())
                .isEqualTo(report + ": its title tells no place and owner; --place and --owner name them"
                        + System.lineSeparator());
        assertThat(read.code()).isEqualTo(Quickstart.KEPT);
    }

    @Test
    void a_decrease_is_told() throws IOException {
        Path report = Files.writeString(folder.resolve("r-2025.txt"), "单位产值能耗降低3%。");
        assertThat(Command.run("read", report.toString(), "--findings").out())
                .contains("\"value\" : \"3\"", "\"decrease\" : true");
        assertThat(Command.run("read", report.toString(), "--show").out()).contains("GROWTH PLAIN down 3 %");
    }

    @Test
    void how_far_a_long_text_has_been_read_is_told() throws IOException {
        Path report = Files.writeString(folder.resolve("r-2025.txt"), "新增绿地60公顷。\n".repeat(110_000));
        Command read = Command.run("read", report.toString(), "--show", "--place=某市", "--owner=某市人民政府");
        assertThat(read.err().lines())
                .containsExactly(
                        "read 10 %",
                        "read 20 %",
                        "read 30 %",
                        "read 40 %",
                        "read 50 %",
                        "read 60 %",
                        "read 70 %",
                        "read 80 %",
                        "read 90 %");
        assertThat(read.out()).endsWith("\n110000 promises; 0 numbers that are no targets: \n");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertRefused("missing.txt: there is no such file", "read", "missing.txt");
        assertRefused("src/test/resources: this is a folder, not a file", "read", "src/test/resources");
        assertRefused(REPORT + ": id must hold no blank, but was \"a b\"", "read", REPORT, "--id", "a b");
    }

    @Test
    void help_is_there_in_both_languages() {
        assertThat(Command.run("read", "--help").out())
                .startsWith("Reads the promises out of a Chinese government report.\n")
                .contains(ReadOptions.NAMES);
        assertThat(Command.run("read", "-h", "--lang", "zh").out()).startsWith("从中文政府工作报告中读出承诺。\n");
    }

    private static void assertRefused(String message, String... args) {
        Command command = Command.run(args);
        assertThat(command.err()).isEqualTo(message + System.lineSeparator());
        assertThat(command.out()).isEmpty();
        assertThat(command.code()).isEqualTo(Quickstart.WRONG);
    }
}
