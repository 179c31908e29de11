package org.policytargets.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.method.Method;
import org.policytargets.method.Methods;

/**
 * Plans are held against what was reported.
 *
 * @param midyear whether the shipped plan of Haidian is checked with invented figures
 * @param all whether every goal is listed
 * @param json whether the answer is for programs
 * @param markdown whether the answer is Markdown
 * @param html the file that a page is written to
 * @param language English or Chinese
 * @param plan the plan's file; empty for the shipped plans
 * @param actuals files of what was reported
 * @param resolutions the file of the values that other authorities set
 * @param asOf the day as of which things are known
 * @param strict whether a row of a spreadsheet that cannot be used refuses its file
 * @param methods the methods by which goals are graded; empty where only verdicts are asked for
 */
record CheckOptions(
        boolean midyear,
        boolean all,
        boolean json,
        boolean markdown,
        Optional<Path> html,
        Locale language,
        Optional<Path> plan,
        List<Path> actuals,
        Optional<Path> resolutions,
        LocalDate asOf,
        boolean strict,
        List<Method> methods)
        implements Options {
    private static final LocalDate SHIPPED = LocalDate.of(2026, 11, 1);
    private static final LocalDate MIDYEAR = LocalDate.of(2025, 7, 15);
    static final List<String> NAMES = List.of(
            "--plan",
            "--actuals",
            "--resolutions",
            "--as-of",
            "--strict",
            "--midyear",
            "--method",
            "--compare-methods",
            "--lang",
            "--all",
            "--json",
            "--markdown",
            "--html",
            "--help");

    static Options parse(String[] args, int from) {
        return new Reader(new Arguments(args, from, "check", List.of("--actuals"))).read();
    }

    private static final class Reader {
        private final Arguments arguments;
        private boolean help;
        private boolean midyear;
        private boolean all;
        private boolean json;
        private boolean strict;
        private boolean markdown;
        private Optional<Path> html = Optional.empty();
        private Locale language = Locale.ENGLISH;
        private Optional<Path> plan = Optional.empty();
        private final List<Path> actuals = new ArrayList<>();
        private Optional<Path> resolutions = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private List<Method> methods = List.of();

        Reader(Arguments arguments) {
            this.arguments = arguments;
        }

        Options read() {
            while (arguments.hasNext()) {
                option(arguments.option());
            }
            if (help) {
                return new Help("check", language);
            }
            requireFit();
            LocalDate day = asOf.isPresent() ? asOf.get() : midyear ? MIDYEAR : SHIPPED;
            return new CheckOptions(
                    midyear,
                    all,
                    json,
                    markdown,
                    html,
                    language,
                    plan,
                    List.copyOf(actuals),
                    resolutions,
                    day,
                    strict,
                    methods);
        }

        private void option(String name) {
            switch (name) {
                case "--plan" -> plan = Optional.of(arguments.file());
                case "--actuals" -> actuals.add(arguments.file());
                case "--resolutions" -> resolutions = Optional.of(arguments.file());
                case "--as-of" -> asOf = Optional.of(arguments.date());
                case "--lang" -> language = arguments.language();
                case "--strict" -> strict = arguments.flag();
                case "--midyear" -> midyear = arguments.flag();
                case "--method" -> methods = methods(arguments.value("NAME"));
                case "--compare-methods" -> methods = allMethods();
                case "--all" -> all = arguments.flag();
                case "--json" -> json = arguments.flag();
                case "--markdown" -> markdown = arguments.flag();
                case "--html" -> html = Optional.of(arguments.file());
                case "--help", "-h" -> help = arguments.flag();
                default -> throw arguments.unknown();
            }
        }

        private List<Method> allMethods() {
            arguments.flag();
            return Methods.all();
        }

        private static List<Method> methods(String text) {
            List<Method> methods = new ArrayList<>();
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf(',', start);
                end = end < 0 ? text.length() : end;
                methods.add(method(text.substring(start, end)));
                start = end + 1;
            }
            return List.copyOf(methods);
        }

        private static Method method(String id) {
            Optional<Method> method = Methods.of(id);
            if (method.isPresent()) {
                return method.get();
            }
            List<String> ids = new ArrayList<>();
            for (Method known : Methods.all()) {
                ids.add(known.id());
            }
            Optional<String> near = Nearest.to(id, ids);
            throw new RefusedException("unknown method \"" + id + "\""
                    + (near.isPresent()
                            ? ": did you mean " + near.get() + "?"
                            : "; there are " + String.join(", ", ids)));
        }

        private void requireFit() {
            for (String form : List.of("--markdown", "--html")) {
                for (String other : List.of("--json", "--html", "--method", "--compare-methods")) {
                    if (!form.equals(other) && arguments.has(form) && arguments.has(other)) {
                        throw new RefusedException(
                                form + " must stand without " + other + ": one answer is given, in one form");
                    }
                }
            }
            if (arguments.has("--method") && arguments.has("--compare-methods")) {
                throw new RefusedException("--compare-methods must stand without --method: it takes all of them");
            }
            if (midyear && (plan.isPresent() || !actuals.isEmpty())) {
                throw new RefusedException("--midyear must stand without " + (plan.isPresent() ? "--plan" : "--actuals")
                        + ": it brings its own plan and figures");
            }
            if (plan.isPresent() && asOf.isEmpty()) {
                throw new RefusedException("--plan must come with --as-of DATE, the day as of which it is checked:"
                        + " no clock is read, so that the same call always gives the same answer");
            }
        }
    }
}
