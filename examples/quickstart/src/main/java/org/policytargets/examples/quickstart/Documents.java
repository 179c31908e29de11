package org.policytargets.examples.quickstart;

import java.io.IOException;
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
            return JSON.readPlan(file);
        } catch (IOException | InvalidInputException e) {
            throw refused(file, e);
        }
    }

    static List<Actual> actuals(List<Path> files) {
        List<Actual> all = new ArrayList<>();
        for (Path file : files) {
            try {
                all.addAll(JSON.readActuals(file));
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
            return JSON.readResolutions(file.get());
        } catch (IOException | InvalidInputException e) {
            throw refused(file.get(), e);
        }
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
