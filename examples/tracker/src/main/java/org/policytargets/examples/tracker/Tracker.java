package org.policytargets.examples.tracker;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Audit;
import org.policytargets.examples.tracker.store.Database;
import org.policytargets.examples.tracker.store.Facts;
import org.policytargets.examples.tracker.store.StorageException;
import org.policytargets.examples.tracker.web.Server;
import org.policytargets.examples.tracker.web.Services;
import org.policytargets.examples.tracker.web.Settings;

/** The command: starts the tracker, or changes an account. Exit code 2: it was called wrongly, or could not start. */
public final class Tracker {
    private static final int BCRYPT_COST = 12;
    private static final int SIGN_INS_PER_MINUTE = 10;
    private static final String FIRST = "admin";

    private final PrintStream out;

    private Tracker(PrintStream out) {
        this.out = out;
    }

    /** What lies outside keeps it from starting. */
    static final class CannotStartException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotStartException(String message) {
            super(message);
        }
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
            new Tracker(out).run(Options.of(arguments, System.getenv()));
        } catch (Options.WrongCallException | IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println("--help tells what there is.");
            System.exit(2);
        } catch (CannotStartException e) {
            out.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run(Options options) throws InterruptedException {
        switch (options.command()) {
            case HELP -> out.print(help());
            case START -> start(options);
            case USER, TOKEN -> {
                try (Database database = database(options)) {
                    Accounts accounts = new Accounts(database, Clock.systemUTC(), BCRYPT_COST);
                    new AccountCommand(accounts, out, System.getenv()).run(options.words());
                }
            }
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
        try {
            if (!options.database().isEmpty()) {
                return Database.at(options.database());
            }
            Files.createDirectories(options.data());
            return Database.in(options.data());
        } catch (IOException e) {
            throw new CannotStartException("the folder " + options.data() + " cannot be made: " + e.getMessage());
        } catch (StorageException e) {
            throw new CannotStartException(
                    e.isInUse()
                            ? "a tracker is running on the folder " + options.data()
                                    + ": stop it first, or name another folder by --data"
                            : Objects.requireNonNull(e.getMessage()));
        }
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
        Server server = listening(services, settings, database);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            database.close();
            stopped.countDown();
        }));
        out.println("The tracker is at http://" + options.host() + ":" + server.port() + "/ (stop it with Ctrl+C)");
        if (!services.accounts().any()) {
            firstAccount(services.accounts());
        }
        stopped.await();
    }

    private static Server listening(Services services, Settings settings, Database database) {
        try {
            return new Server(services, settings);
        } catch (JavalinBindException e) {
            database.close();
            throw new CannotStartException("nothing can listen at " + settings.host() + ":" + settings.port()
                    + ": most likely another program does; name another port by --port, such as --port "
                    + (settings.port() % 60_000 + 1));
        }
    }

    /** Somebody must be able to sign in; the password is random and shown this once. */
    private void firstAccount(Accounts accounts) {
        String password = Accounts.randomText().substring(0, 20);
        accounts.setPassword(FIRST, password.toCharArray());
        out.println("Sign in as " + FIRST + " with the password " + password
                + " (shown only now; stop the tracker and say");
        out.println("user password " + FIRST + "  for one of your own, and  user add NAME  for another account)");
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
}
