package org.policytargets.examples.quickstart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.goal.Window;
import org.policytargets.method.Method;
import org.policytargets.method.Methods;
import org.policytargets.units.InvalidInputException;

/**
 * What was asked for on the command line.
 *
 * <p>Read by hand: the libraries for it take longer to start than the whole check.
 *
 * @param help whether only the help is wanted
 * @param midyear whether the shipped plan of Haidian is checked with invented figures
 * @param all whether every goal is listed
 * @param json whether the answer is for programs
 * @param language English or Chinese
 * @param plan the plan's file; empty for the shipped plans
 * @param actuals files of what was reported
 * @param resolutions the file of the values that other authorities set
 * @param asOf the day as of which things are known
 * @param methods the methods by which goals are graded; empty where only verdicts are asked for
 */
record Options(
        boolean help,
        boolean midyear,
        boolean all,
        boolean json,
        Locale language,
        Optional<Path> plan,
        List<Path> actuals,
        Optional<Path> resolutions,
        LocalDate asOf,
        List<Method> methods) {
    private static final LocalDate SHIPPED = LocalDate.of(2026, 11, 1);
    private static final LocalDate MIDYEAR = LocalDate.of(2025, 7, 15);
    private static final List<String> COMMANDS = List.of("check");
    private static final List<String> NAMES = List.of(
            "--plan",
            "--actuals",
            "--resolutions",
            "--as-of",
            "--midyear",
            "--method",
            "--compare-methods",
            "--lang",
            "--all",
            "--json",
            "--help");

    static Options parse(String... args) {
        return new Reader(args).read();
    }

    /** Goes through the arguments once; {@code --name value} and {@code --name=value} are the same. */
    private static final class Reader {
        private final String[] args;
        private int next;
        private final List<String> seen = new ArrayList<>();

        private boolean help;
        private boolean midyear;
        private boolean all;
        private boolean json;
        private Locale language = Locale.ENGLISH;
        private Optional<Path> plan = Optional.empty();
        private final List<Path> actuals = new ArrayList<>();
        private Optional<Path> resolutions = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private List<Method> methods = List.of();

        Reader(String... args) {
            this.args = args;
        }

        Options read() {
            if (next < args.length && !args[next].startsWith("-")) {
                command(args[next++]);
            }
            while (next < args.length) {
                option(args[next++]);
            }
            if (!help) {
                requireFit();
            }
            LocalDate day = asOf.isPresent() ? asOf.get() : midyear ? MIDYEAR : SHIPPED;
            return new Options(
                    help, midyear, all, json, language, plan, List.copyOf(actuals), resolutions, day, methods);
        }

        private static void command(String name) {
            if (!COMMANDS.contains(name)) {
                throw new RefusedException(
                        "the command must be check, but was \"" + name + "\"" + nearest(name, COMMANDS));
            }
        }

        private void option(String arg) {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(arg.substring(equals + 1));
            requireOnce(name);
            switch (name) {
                case "--plan" -> plan = Optional.of(file(name, value));
                case "--actuals" -> actuals.add(file(name, value));
                case "--resolutions" -> resolutions = Optional.of(file(name, value));
                case "--as-of" -> asOf = Optional.of(date(name, value(name, "DATE", value)));
                case "--lang" -> language = language(value(name, "LANGUAGE", value));
                case "--midyear" -> midyear = flag(name, value);
                case "--method" -> methods = methods(value(name, "NAME", value));
                case "--compare-methods" -> methods = allMethods(name, value);
                case "--all" -> all = flag(name, value);
                case "--json" -> json = flag(name, value);
                case "--help", "-h" -> help = flag(name, value);
                default -> throw new RefusedException("unknown option \"" + name + "\"" + nearest(name, NAMES));
            }
        }

        private void requireOnce(String name) {
            if (seen.contains(name) && !name.equals("--actuals")) {
                throw new RefusedException(name + " must be given once, but was given twice");
            }
            seen.add(name);
        }

        private String value(String name, String kind, Optional<String> attached) {
            if (attached.isPresent()) {
                return attached.get();
            }
            if (next == args.length || args[next].startsWith("--")) {
                throw new RefusedException(name + " must be followed by a " + kind + ", but was followed by "
                        + (next == args.length ? "nothing" : args[next]));
            }
            return args[next++];
        }

        private Path file(String name, Optional<String> attached) {
            String path = value(name, "FILE", attached);
            try {
                return Path.of(path);
            } catch (InvalidPathException e) {
                throw new RefusedException(name + " must be followed by a FILE, but was followed by \"" + path + "\"");
            }
        }

        private static boolean flag(String name, Optional<String> attached) {
            if (attached.isPresent()) {
                throw new RefusedException(name + " must stand alone, but was followed by \"" + attached.get() + "\"");
            }
            return true;
        }

        private static LocalDate date(String name, String text) {
            try {
                return Window.date(text);
            } catch (InvalidInputException e) {
                throw new RefusedException(name + " must be a day such as 2026-11-01, but was \"" + text + "\"");
            }
        }

        private static List<Method> allMethods(String name, Optional<String> attached) {
            flag(name, attached);
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

        private static Locale language(String text) {
            return switch (text) {
                case "en" -> Locale.ENGLISH;
                case "zh" -> Locale.CHINESE;
                default -> throw new RefusedException("--lang must be en or zh, but was \"" + text + "\"");
            };
        }

        private void requireFit() {
            if (seen.contains("--method") && seen.contains("--compare-methods")) {
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

    private static String nearest(String wrong, Collection<String> names) {
        Optional<String> nearest = Nearest.to(wrong, names);
        return nearest.isPresent() ? ": did you mean " + nearest.get() + "?" : "; --help lists what there is";
    }
}
