package org.policytargets.examples.notebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.seeds.Seeds;
import org.policytargets.text.TargetReader;
import org.policytargets.units.InvalidInputException;

/** The shipped plans, and files of one's own. */
final class Library {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();

    private Library() {}

    static NotebookPlan shipped(String id) {
        return switch (id) {
            case "haidian-2025" -> NotebookPlan.of(Seeds.haidian2025(), Seeds.haidian2025Actuals());
            case "state-council-2025" -> NotebookPlan.of(Seeds.nationalPlan2025(), Seeds.nationalPlan2025Actuals());
            default ->
                throw new RefusedException(Words.say(
                        "the shipped plans are haidian-2025 and state-council-2025, but was \"" + id
                                + "\"; a file is read by read(path)",
                        "自带的计划是haidian-2025和state-council-2025，没有“" + id + "”；文件用read(path)读取"));
        };
    }

    /** A plan as JSON, or a report's prose. */
    static NotebookPlan read(Path file, Setting setting) {
        return file.toString().endsWith(".json")
                ? reading(file, () -> NotebookPlan.of(JSON.readPlan(file), List.of()))
                : reading(
                        file,
                        () -> NotebookPlan.of(TargetReader.chinese()
                                .read(setting.document(String.valueOf(setting.planned()), Files.readString(file)))));
    }

    static List<NotebookReport> reports(Path file) {
        List<Actual> actuals = reading(file, () -> JSON.readActuals(file));
        return actuals.stream().map(NotebookReport::new).toList();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (NoSuchFileException e) {
            throw new RefusedException(file + ": " + Words.say("there is no such file", "没有这个文件"));
        } catch (CharacterCodingException e) {
            throw new RefusedException(file + ": " + Words.say("it must be UTF-8", "须为UTF-8编码"));
        } catch (IOException e) {
            throw new RefusedException(file + ": " + Words.say("it cannot be read", "读取失败") + " (" + e + ")");
        } catch (InvalidInputException e) {
            throw new RefusedException(file + ": " + e.getMessage());
        }
    }
}
