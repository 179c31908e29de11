package org.policytargets.examples.tracker.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.json.PolicyTargetsJson;

class EmbeddedFileTests {
    @TempDir
    private Path folder;

    private List<Entry> entries(int writes) {
        try (Database database = Database.in(folder)) {
            Facts facts = new Facts(database, Stored.CLOCK);
            facts.addPlan(Stored.plan("a"), PolicyTargetsJson.standard().write(Stored.plan("a")), Stored.ALICE);
            for (int i = 0; i < writes; i++) {
                facts.addActuals("a", "key " + i, Stored.rows(i), Stored.ALICE, n -> {});
            }
            return facts.actuals("a", 0, Long.MAX_VALUE);
        }
    }

    private Path file() {
        return folder.resolve("tracker.mv.db");
    }

    private void compact(long above) {
        try (EmbeddedFile file = EmbeddedFile.in(folder)) {
            file.compactAbove(above);
        }
    }

    @Test
    void what_was_written_is_there_when_it_is_opened_again() {
        List<Entry> written = entries(5);
        assertThat(written).hasSize(5);
        assertThat(entries(0)).isEqualTo(written);
    }

    @Test
    void a_large_file_is_written_anew_with_all_that_it_holds() throws IOException {
        List<Entry> written = entries(50);
        long size = Files.size(file());
        compact(size);
        assertThat(Files.size(file())).isEqualTo(size);
        compact(size - 1);
        assertThat(Files.size(file())).isLessThan(size / 4);
        assertThat(entries(0)).isEqualTo(written);
    }

    @Test
    void a_copy_that_was_left_half_made_is_thrown_away() throws IOException {
        List<Entry> written = entries(3);
        Path copy = Files.writeString(folder.resolve("compacted.mv.db"), "half of a co");
        compact(0);
        assertThat(copy).doesNotExist();
        assertThat(entries(0)).isEqualTo(written);
    }

    @Test
    void a_file_that_cannot_be_read_is_left_as_it_is() throws IOException {
        Files.writeString(file(), "no database, but a text of somebody's");
        assertThatThrownBy(() -> compact(0)).isInstanceOf(StorageException.class);
        assertThat(file()).hasContent("no database, but a text of somebody's");
    }

    @Test
    void one_at_a_time_holds_it() {
        try (Database first = Database.in(folder)) {
            assertThat(first.isAlive()).isTrue();
            assertThatThrownBy(() -> Database.in(folder))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.isInUse()).isTrue())
                    .hasMessage("the database in " + folder + " is in use by another process");
        }
        try (Database second = Database.in(folder)) {
            assertThat(second.isAlive()).isTrue();
        }
    }
}
