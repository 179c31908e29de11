package org.policytargets.examples.tracker;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What the tracker was called with.
 *
 * @param command start, help, or what is to be done with an account
 * @param words what stands after the command
 * @param host the address to listen at
 * @param port the port
 * @param data the folder of the embedded database
 * @param database the address of another database, or empty
 * @param zone the zone in which it is today
 * @param examples whether an empty database is filled with the shipped plans
 * @param writesPerMinute how many writes an account may send in a minute
 */
record Options(
        Command command,
        List<String> words,
        String host,
        int port,
        Path data,
        String database,
        ZoneId zone,
        boolean examples,
        int writesPerMinute) {
    enum Command {
        START,
        HELP,
        USER,
        TOKEN
    }

    /** A call that cannot be understood. */
    static final class WrongCallException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongCallException(String message) {
            super(message);
        }
    }

    static Options of(String[] arguments, Map<String, String> environment) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        List<String> words = new ArrayList<>();
        String host = "127.0.0.1";
        int port = 8080;
        int writes = 600;
        Path data = Path.of("tracker-data");
        String database = environment.getOrDefault("TRACKER_DATABASE_URL", "");
        ZoneId zone = ZoneId.systemDefault();
        boolean examples = true;
        boolean help = false;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--help" -> help = true;
                case "--no-examples" -> examples = false;
                case "--host" -> host = value(word, rest);
                case "--port" -> port = number(word, value(word, rest), 0, 65_535);
                case "--writes-per-minute" -> writes = number(word, value(word, rest), 1, 1_000_000);
                case "--data" -> data = Path.of(value(word, rest));
                case "--database" -> database = value(word, rest);
                case "--zone" -> zone = zone(value(word, rest));
                default -> {
                    if (word.startsWith("-")) {
                        throw new WrongCallException("there is no option " + word);
                    }
                    words.add(word);
                }
            }
        }
        Command command = help ? Command.HELP : command(words);
        return new Options(command, List.copyOf(words), host, port, data, jdbc(database), zone, examples, writes);
    }

    private static Command command(List<String> words) {
        if (words.isEmpty()) {
            return Command.START;
        }
        boolean user = words.size() == 3
                && words.get(0).equals("user")
                && List.of("add", "password", "close").contains(words.get(1));
        if (user) {
            return Command.USER;
        }
        if (words.size() == 3 && words.get(0).equals("token") && words.get(1).equals("add")) {
            return Command.TOKEN;
        }
        throw new WrongCallException("there is no command " + String.join(" ", words));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new WrongCallException(option + " must be followed by a value");
        }
        return rest.pop();
    }

    private static int number(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new WrongCallException(option + " must be " + least + " to " + most + ", but was " + text);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new WrongCallException("--zone must be a zone such as Asia/Shanghai, but was " + text);
        }
    }

    private static String jdbc(String url) {
        if (url.isEmpty() || url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:h2:")) {
            return url;
        }
        throw new WrongCallException("the database must be jdbc:postgresql://HOST/NAME?user=…, but was something else");
    }
}
