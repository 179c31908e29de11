package org.policytargets.examples.tracker.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.policytargets.examples.tracker.store.Accounts;
import org.policytargets.examples.tracker.store.Facts;
import org.policytargets.examples.tracker.store.Origin;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.examples.tracker.store.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that wait for being confirmed, and files that are being written. In memory: what was not confirmed is no fact, and
 * what was being written when the process ended was not written at all.
 */
final class Imports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final long MOST_ROWS = 1_000_000;

    private final Facts facts;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Cache<String, Import> byId = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(30))
            .maximumWeight(MOST_ROWS)
            .weigher((String id, Import each) -> each.rows().size() + 1)
            .build();

    Imports(Facts facts) {
        this.facts = facts;
    }

    /** Rows of a file, and how far their writing has come. */
    static final class Import {
        private final String id = Accounts.randomText();
        private final String plan;
        private final List<Row> rows;
        private final Origin origin;
        private final String key;
        private volatile int written;
        private volatile State state = State.WAITING;

        Import(String plan, List<Row> rows, Origin origin, String key) {
            this.plan = plan;
            this.rows = List.copyOf(rows);
            this.origin = origin;
            this.key = key;
        }

        String id() {
            return id;
        }

        String plan() {
            return plan;
        }

        List<Row> rows() {
            return rows;
        }

        int written() {
            return written;
        }

        State state() {
            return state;
        }
    }

    /** How far an import has come. */
    enum State {
        WAITING,
        WRITING,
        ADDED,
        REPEATED,
        CONFLICT,
        FAILED;

        boolean isOver() {
            return compareTo(WRITING) > 0;
        }
    }

    /** Keeps rows until they are confirmed. */
    Import keep(Import waiting) {
        byId.put(waiting.id(), waiting);
        return waiting;
    }

    /** The import of an account, under an id that only it was told. */
    Optional<Import> of(String id, String account) {
        return Optional.ofNullable(byId.getIfPresent(id))
                .filter(each -> each.origin.account().equals(account));
    }

    /** Writes the rows; a second confirmation changes nothing. */
    synchronized void confirm(Import confirmed) {
        if (confirmed.state == State.WAITING) {
            confirmed.state = State.WRITING;
            writer.execute(() -> write(confirmed));
        }
    }

    private void write(Import confirmed) {
        try {
            Written written = facts.addActuals(
                    confirmed.plan, confirmed.key, confirmed.rows, confirmed.origin, n -> confirmed.written = n);
            confirmed.state = State.valueOf(written.name());
        } catch (RuntimeException e) {
            confirmed.state = State.FAILED;
            LOG.atError()
                    .addKeyValue("request", confirmed.origin.request())
                    .setCause(e)
                    .log("import failed");
        }
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
