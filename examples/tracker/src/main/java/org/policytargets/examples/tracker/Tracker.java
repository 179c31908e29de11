package org.policytargets.examples.tracker;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Audit;
import org.policytargets.examples.tracker.store.Database;
import org.policytargets.examples.tracker.store.Facts;
import org.policytargets.examples.tracker.web.Server;
import org.policytargets.examples.tracker.web.Services;
import org.policytargets.examples.tracker.web.Settings;

/** The command: starts the tracker, or changes an account. */
public final class Tracker {
    private static final int BCRYPT_COST = 12;
    private static final int SIGN_INS_PER_MINUTE = 10;

    private final PrintStream out;
    private final Map<String, String> environment;

    private Tracker(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /**
     * Starts the tracker and waits until it is stopped, or changes an account.
     *
     * @param arguments see {@code --help}
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Tracker(out, System.getenv()).run(Options.of(arguments, System.getenv()));
        } catch (Options.WrongCallException | IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println("--help tells what there is.");
            System.exit(2);
        }
    }

    private void run(Options options) throws InterruptedException {
        switch (options.command()) {
            case HELP -> out.print(help());
            case START -> start(options);
            case USER -> user(options);
            case TOKEN -> token(options);
        }
    }

    static String help() {
        String path = "/org/policytargets/examples/tracker/help.txt";
        try (InputStream file = Objects.requireNonNull(Tracker.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database database(Options options) {
        if (!options.database().isEmpty()) {
            return Database.at(options.database());
        }
        try {
            Files.createDirectories(options.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Database.in(options.data());
    }

    private void start(Options options) throws InterruptedException {
        Clock clock = Clock.system(options.zone());
        Database database = database(options);
        Services services = services(database, clock);
        if (options.examples()) {
            Examples.addTo(services.facts());
        }
        Settings settings =
                new Settings(options.host(), options.port(), clock, SIGN_INS_PER_MINUTE, options.writesPerMinute());
        Server server = new Server(services, settings);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            database.close();
            stopped.countDown();
        }));
        out.println("The tracker is at http://" + options.host() + ":" + server.port() + "/ (stop it with Ctrl+C)");
        if (!services.accounts().any()) {
            out.println("Nobody can write yet: stop it, and add an account with the command  user add NAME");
        }
        stopped.await();
    }

    /**
     * {@return all that a server serves, over a database}
     *
     * @param database the database
     * @param clock tells the time
     */
    public static Services services(Database database, Clock clock) {
        return services(database, clock, BCRYPT_COST);
    }

    /** With cheaper hashes for tests. */
    static Services services(Database database, Clock clock, int cost) {
        Facts facts = new Facts(database, clock);
        return new Services(facts, new Plans(facts), new Accounts(database, clock, cost), new Audit(database, clock));
    }

    private void user(Options options) {
        String action = options.words().get(1);
        String name = options.words().get(2);
        try (Database database = database(options)) {
            Accounts accounts = new Accounts(database, Clock.systemUTC(), BCRYPT_COST);
            if (accounts.has(name) == action.equals("add")) {
                throw new IllegalArgumentException(
                        (action.equals("add") ? "there is an account already: " : "there is no account: ") + name);
            }
            if (action.equals("close")) {
                accounts.close(name);
            } else {
                accounts.setPassword(name, password());
            }
            out.println("Done: user " + String.join(" ", List.of(action, name)));
        }
    }

    private void token(Options options) {
        String name = options.words().get(2);
        try (Database database = database(options)) {
            Accounts accounts = new Accounts(database, Clock.systemUTC(), BCRYPT_COST);
            if (!accounts.has(name)) {
                throw new IllegalArgumentException("there is no account: " + name);
            }
            out.println(accounts.newToken(name));
        }
    }

    /** From the environment, else from the console without echo, else the first line that is piped in. */
    private char[] password() {
        @Nullable String given = environment.get("TRACKER_PASSWORD");
        if (given != null) {
            return given.toCharArray();
        }
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password (10 characters or more): ");
            return typed == null ? new char[0] : typed;
        }
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = in.readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
