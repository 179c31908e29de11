package org.policytargets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices, and the words that all generators share. */
class Draw {
    private static final String SIGNS = "abcxyzABC0189 海淀新增里程公里以上，。、%‰,.-_<>&'\"\\{}[]:#*|!?@";

    private static final List<String> WORDS = List.of(
            "海淀区人民政府", "new roads open to traffic", "“十四五”期间", "a \"b\" \\c/", "PM2.5 ≤ 30", "e\u0301 𠮷 😀", "x");

    final Random random;

    Draw(Random random) {
        this.random = random;
    }

    /** From one number to another, both included. */
    final int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True once in so many times. */
    final boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    final boolean flag() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    final <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Present in two of three cases. */
    final <T> Optional<T> maybe(Supplier<T> value) {
        return once(3) ? Optional.empty() : Optional.of(value.get());
    }

    final <T> List<T> list(int least, int most, Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        for (int left = between(least, most); left > 0; left--) {
            elements.add(element.get());
        }
        return elements;
    }

    /** Visible text, Chinese and Latin, with signs that JSON must escape and signs beyond the first plane. */
    final String words() {
        if (flag()) {
            return of(WORDS);
        }
        StringBuilder text = new StringBuilder();
        for (int left = between(1, 24); left > 0; left--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString().isBlank() ? "y" : text.toString();
    }

    /** Texts of which no two are equal. */
    final List<String> names(int least, int most) {
        List<String> names = new ArrayList<>();
        for (int i = between(least, most); i > 0; i--) {
            names.add(words() + i);
        }
        return names;
    }
}
