package org.policytargets.examples.tracker.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policytargets.examples.tracker.TestServices;
import org.policytargets.examples.tracker.store.Database;

/** A tracker on a free port with a database of its own, in which alice may write. It is 27 November 2026. */
final class Running implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Path folder;
    private final Database database;
    final Services services;
    final Server server;

    Running() {
        this(10, 100_000, List.of());
    }

    Running(int signIns, int writes, List<Route> more) {
        try {
            folder = Files.createTempDirectory("tracker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.in(folder);
        services = TestServices.of(database, CLOCK);
        services.accounts().setPassword("alice", PASSWORD.toCharArray());
        server = new Server(services, new Settings("127.0.0.1", 0, CLOCK, signIns, writes), more);
    }

    Browser browser() {
        return new Browser(server.port());
    }

    Browser signedIn() {
        Browser browser = browser();
        browser.signIn("alice", PASSWORD);
        return browser;
    }

    @Override
    public void close() {
        server.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
