package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Among many names as among each of them. */
class NearestProperties {
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abB1").ofMaxLength(9);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return words().list().ofMaxSize(30);
    }

    @Property(tries = 2_000)
    void the_nearest_is_the_first_of_the_least_distance(
            @ForAll("words") String text, @ForAll("lists") List<String> names) {
        assertThat(Nearest.among(names).to(text)).isEqualTo(oneByOne(text, names));
        assertThat(Nearest.to(text, names)).isEqualTo(oneByOne(text, names));
    }

    private static Optional<String> oneByOne(String text, List<String> names) {
        Optional<String> nearest = Optional.empty();
        int least = Math.min(3, text.length() / 3 + 1);
        for (String name : names) {
            int distance = name.equalsIgnoreCase(text) ? 0 : distance(text, name);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[][] all = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                all[i][j] = i == 0 ? j : j == 0 ? i : least(all, i, j, a, b);
            }
        }
        return all[a.length()][b.length()];
    }

    private static int least(int[][] all, int i, int j, String a, String b) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(all[i - 1][j], all[i][j - 1]) + 1, all[i - 1][j - 1] + other);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, all[i - 2][j - 2] + 1) : least;
    }
}
