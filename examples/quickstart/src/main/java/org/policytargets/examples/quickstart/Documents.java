package org.policytargets.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.units.InvalidInputException;

/** The user's files. One that cannot be used is refused with its name and the place in it. */
final class Documents {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();

    private Documents() {}

    static Plan plan(Path file) {
        try {
            return format(file).readPlan(file);
        } catch (IOException | InvalidInputException e) {
            throw refused(file, e);
        }
    }

    static List<Actual> actuals(CheckOptions options, List<Plan> plans, PrintStream err) {
        List<Actual> all = new ArrayList<>();
        for (Path file : options.actuals()) {
            try {
                all.addAll(
                        isSheet(file)
                                ? SheetFiles.of(plans, options, err).actuals(file)
                                : format(file).readActuals(file));
            } catch (IOException | InvalidInputException e) {
                throw refused(file, e);
            }
        }
        return all;
    }

    static List<Resolution> resolutions(Optional<Path> file) {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return format(file.get()).readResolutions(file.get());
        } catch (IOException | InvalidInputException e) {
            throw refused(file.get(), e);
        }
    }

    private static PolicyTargetsJson format(Path file) {
        return ends(file, ".yaml") || ends(file, ".yml") ? PolicyTargetsJson.yaml() : JSON;
    }

    private static boolean isSheet(Path file) {
        return ends(file, ".csv") || ends(file, ".xlsx");
    }

    /** Whether a file's name ends so, in any case. */
    static boolean ends(Path file, String ending) {
        String name = file.toString();
        int from = name.length() - ending.length();
        return from > 0 && name.regionMatches(true, from, ending, 0, ending.length());
    }

    private static RefusedException refused(Path file, Exception cause) {
        if (cause instanceof InvalidInputException) {
            return new RefusedException(file + ": " + cause.getMessage());
        }
        String problem = cause instanceof NoSuchFileException
                ? "there is no such file"
                : Files.isDirectory(file) ? "this is a folder, not a file" : "it cannot be read (" + cause + ")";
        return new RefusedException(file + ": " + problem);
    }
}
