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
import org.policytargets.units.InvalidInputException;

/**
 * Goes through the arguments of one command once; {@code --name value} and {@code --name=value} are the same. A command
 * takes the options it has from here, and refuses what it has not.
 */
final class Arguments {
    private final String[] args;
    private final String command;
    private final List<String> names;
    private final List<String> repeatable;
    private final List<String> seen = new ArrayList<>();
    private int next;
    private String name = "";
    private Optional<String> attached = Optional.empty();

    /**
     * Begins.
     *
     * @param args all arguments
     * @param from the first that is the command's
     * @param command the command
     * @param repeatable those that may be given again
     */
    Arguments(String[] args, int from, String command, List<String> repeatable) {
        this.args = args;
        this.next = from;
        this.command = command;
        this.names = Options.names(command);
        this.repeatable = repeatable;
    }

    boolean hasNext() {
        return next < args.length;
    }

    /** Whether what comes is no option. */
    boolean isAtWord() {
        return !args[next].startsWith("-");
    }

    String word() {
        return args[next++];
    }

    /** The name of the next option, which the methods below then are about. */
    String option() {
        String arg = args[next++];
        int equals = arg.indexOf('=');
        name = equals < 0 ? arg : arg.substring(0, equals);
        attached = equals < 0 ? Optional.empty() : Optional.of(arg.substring(equals + 1));
        if (seen.contains(name) && !repeatable.contains(name)) {
            throw new RefusedException(name + " must be given once, but was given twice");
        }
        seen.add(name);
        return name;
    }

    /** Refuses another number of files than the command takes. */
    void requireFiles(List<String> files, int count, String wanted) {
        if (files.size() != count) {
            throw new RefusedException(command + " must be followed by " + wanted + ", but was followed by "
                    + (files.isEmpty() ? "none" : String.join(" ", files)));
        }
    }

    boolean has(String option) {
        return seen.contains(option);
    }

    RefusedException unknown() {
        for (String other : Options.COMMANDS) {
            if (Options.names(other).contains(name)) {
                return new RefusedException(name + " must be given to " + other + ", but was given to " + command);
            }
        }
        return new RefusedException("unknown option \"" + name + "\"" + nearest(name, names));
    }

    static String nearest(String wrong, Collection<String> names) {
        Optional<String> nearest = Nearest.to(wrong, names);
        return nearest.isPresent() ? ": did you mean " + nearest.get() + "?" : "; --help lists what there is";
    }

    boolean flag() {
        if (attached.isPresent()) {
            throw new RefusedException(name + " must stand alone, but was followed by \"" + attached.get() + "\"");
        }
        return true;
    }

    String value(String kind) {
        if (attached.isPresent()) {
            return attached.get();
        }
        if (next == args.length || args[next].startsWith("--")) {
            throw new RefusedException(name + " must be followed by a " + kind + ", but was followed by "
                    + (next == args.length ? "nothing" : args[next]));
        }
        return args[next++];
    }

    Path file() {
        return file(name, value("FILE"));
    }

    static Path file(String name, String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new RefusedException(name + " must be followed by a FILE, but was followed by \"" + path + "\"");
        }
    }

    LocalDate date() {
        String text = value("DATE");
        try {
            return Window.date(text);
        } catch (InvalidInputException e) {
            throw new RefusedException(name + " must be a day such as 2026-11-01, but was \"" + text + "\"");
        }
    }

    Locale language() {
        String text = value("LANGUAGE");
        return switch (text) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw new RefusedException("--lang must be en or zh, but was \"" + text + "\"");
        };
    }
}
