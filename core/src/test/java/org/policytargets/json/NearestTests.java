package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTests {
    private static Optional<String> nearest(String text) {
        return Nearest.to(text, List.of("target", "title", "owner", "id", "deadline"));
    }

    @Test
    void a_letter_too_many_missing_wrong_or_swapped_is_forgiven() {
        assertThat(nearest("tarrget")).hasValue("target");
        assertThat(nearest("targe")).hasValue("target");
        assertThat(nearest("tangrt")).hasValue("target");
        assertThat(nearest("tagret")).hasValue("target");
        assertThat(nearest("dealdine")).hasValue("deadline");
        assertThat(nearest("tilte")).hasValue("title");
    }

    @Test
    void the_nearest_wins() {
        assertThat(Nearest.to("cover", List.of("lover", "covers", "cover"))).hasValue("cover");
        assertThat(Nearest.to("tittle", List.of("little", "title"))).hasValue("little");
    }

    @Test
    void capitals_are_forgiven_whatever_the_length() {
        assertThat(nearest("ID")).hasValue("id");
        assertThat(nearest("DEADLINE")).hasValue("deadline");
    }

    @Test
    void what_resembles_nothing_has_no_neighbour() {
        assertThat(nearest("colour")).isEmpty();
        assertThat(nearest("")).isEmpty();
        assertThat(nearest("xy")).isEmpty();
        assertThat(nearest("dedlynes")).isEmpty();
        assertThat(nearest("d".repeat(65))).isEmpty();
    }
}
