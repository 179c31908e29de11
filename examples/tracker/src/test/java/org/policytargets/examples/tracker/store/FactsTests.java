package org.policytargets.examples.tracker.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.json.PolicyTargetsJson;

/** What is kept stays as it was. */
final class FactsTests {
    private static void execute(Database database, String sql) {
        database.write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return statement.executeUpdate();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan set id = 'other'",
                "update plan_version set document = ''",
                "update submission set idempotency_key = 'x'",
                "update actual set document = ''",
                "update account_event set hash = ''",
                "update audit set outcome = ''",
                "delete from actual",
                "delete from audit",
                "delete from account_event"
            })
    void the_database_refuses_to_change_a_fact(String change) {
        try (Stored stored = new Stored().with("a")) {
            stored.add("a", "k", 1);
            new Accounts(stored.database, Stored.CLOCK, 4).setPassword("alice", "correct horse".toCharArray());
            assertThatThrownBy(() -> execute(stored.database, change))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("a fact is never changed");
            assertThat(stored.entries("a")).hasSize(1);
        }
    }

    @Test
    void no_statement_changes_or_removes_a_row_and_only_the_store_speaks_sql() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).toLowerCase(Locale.ROOT);
                if (file.endsWith("Sql.java")) {
                    assertThat(text)
                            .doesNotContain(
                                    "update plan", "update a", "update s", "delete from", "truncate", "merge into");
                } else if (file.toString().endsWith(".java")
                        && !file.getParent().endsWith("store")) {
                    assertThat(text).as(file.toString()).doesNotContain("java.sql", "jdbc:h2:file");
                }
            }
        }
    }

    @Test
    void a_submission_is_kept_in_order_with_who_entered_it() {
        try (Stored stored = new Stored().with("a")) {
            assertThat(stored.add("a", "k1", 3, 1, 2)).isEqualTo(Written.ADDED);
            assertThat(stored.add("a", "k2", 5)).isEqualTo(Written.ADDED);
            List<Entry> entries = stored.entries("a");
            assertThat(entries)
                    .extracting(Entry::actual)
                    .isEqualTo(Stored.rows(3, 1, 2, 5).stream().map(Row::actual).toList());
            assertThat(entries).isSortedAccordingTo((a, b) -> Long.compare(a.seq(), b.seq()));
            assertThat(entries).allSatisfy(entry -> {
                assertThat(entry.by()).isEqualTo("alice");
                assertThat(entry.way()).isEqualTo("api");
                assertThat(entry.at()).isEqualTo(Stored.CLOCK.instant());
            });
        }
    }

    @Test
    void a_failure_half_way_leaves_nothing() {
        try (Stored stored = new Stored().with("a")) {
            List<Row> rows = new ArrayList<>(Stored.rows(new int[2_500]));
            assertThatThrownBy(() -> stored.facts.addActuals("a", "k", rows, Stored.ALICE, written -> {
                        if (written == 2_000) {
                            throw new IllegalStateException("the client went away");
                        }
                    }))
                    .hasMessage("the client went away");
            assertThat(stored.entries("a")).isEmpty();
            assertThat(stored.add("a", "k", 1)).isEqualTo(Written.ADDED);
        }
    }

    @Test
    void of_many_at_a_time_with_one_key_one_is_added() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Stored stored = new Stored().with("a")) {
            List<Callable<Written>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String key = "k" + i % 5;
                calls.add(() -> stored.add("a", key, 7));
            }
            List<Written> results = new ArrayList<>();
            for (Future<Written> each : threads.invokeAll(calls)) {
                results.add(each.get());
            }
            assertThat(results).filteredOn(Written.ADDED::equals).hasSize(5);
            assertThat(results).filteredOn(Written.REPEATED::equals).hasSize(35);
            assertThat(stored.entries("a")).hasSize(5);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void two_first_versions_at_a_time_are_one_plan() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Stored stored = new Stored()) {
            List<Callable<Written>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String document = PolicyTargetsJson.standard().write(Stored.plan("a")) + " ".repeat(i % 2);
                calls.add(() -> stored.facts.addPlan(Stored.plan("a"), document, Stored.ALICE));
            }
            for (Future<Written> each : threads.invokeAll(calls)) {
                assertThat(each.get()).isIn(Written.ADDED, Written.REPEATED);
            }
            assertThat(stored.facts.planIds()).containsExactly("a");
            assertThat(stored.facts
                            .versions("a")
                            .get(stored.facts.versions("a").size() - 1)
                            .number())
                    .isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void an_account_has_its_last_password_and_its_tokens_until_it_is_closed() {
        try (Stored stored = new Stored()) {
            Accounts accounts = new Accounts(stored.database, Stored.CLOCK, 4);
            assertThat(accounts.any()).isFalse();
            accounts.setPassword("alice", "first password".toCharArray());
            accounts.setPassword("alice", "second password 二".toCharArray());
            String token = accounts.newToken("alice");
            assertThat(accounts.isPassword("alice", "first password".toCharArray()))
                    .isFalse();
            assertThat(accounts.isPassword("alice", "second password 二".toCharArray()))
                    .isTrue();
            assertThat(accounts.isPassword("bob", "second password 二".toCharArray()))
                    .isFalse();
            assertThat(accounts.ofToken(token)).contains("alice");
            assertThat(accounts.ofToken(token + "x")).isEmpty();
            accounts.close("alice");
            assertThat(accounts.has("alice")).isFalse();
            assertThat(accounts.isPassword("alice", "second password 二".toCharArray()))
                    .isFalse();
            assertThat(accounts.ofToken(token)).isEmpty();
        }
    }

    @Test
    void a_password_is_long_and_a_name_is_plain() {
        try (Stored stored = new Stored()) {
            Accounts accounts = new Accounts(stored.database, Stored.CLOCK, 4);
            assertThatThrownBy(() -> accounts.setPassword("alice", "short".toCharArray()))
                    .hasMessage("the password must have at least 10 characters, but had 5");
            assertThatThrownBy(() -> accounts.setPassword("al ice", "long enough it is".toCharArray()))
                    .hasMessage("the name must be 1 to 100 letters, digits and - _ . @, but was \"al ice\"");
        }
    }
}
