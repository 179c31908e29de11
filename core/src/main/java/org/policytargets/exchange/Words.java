package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policytargets.json.Nearest;
import org.policytargets.report.Basis;
import org.policytargets.report.Status;

/**
 * The words of a cell that takes one of few, in both languages.
 *
 * @param meanings each word and what it says; of one meaning the English word comes first, then the Chinese
 * @param folded the same by the words without what does not matter
 */
record Words<T>(Map<String, T> meanings, Map<String, T> folded) {
    static final Words<Basis> BASES = new Words<Basis>(Map.of(), Map.of())
            .and(Basis.LEVEL, "level|期末数|时点数|存量")
            .and(Basis.PERIOD, "period|当期数|期间数")
            .and(Basis.TO_DATE, "to date|累计数|累计|cumulative")
            .and(Basis.GROWTH, "growth|增速|增长率")
            .and(Basis.MEAN, "mean|平均数|均值|average")
            .and(Basis.STAGE, "stage|阶段")
            .and(Basis.MEMBERS, "members|覆盖情况|coverage")
            .and(Basis.JUDGEMENT, "judgement|评判|finding|judgment");

    static final Words<Status> STATUSES = new Words<Status>(Map.of(), Map.of())
            .and(Status.PRELIMINARY, "preliminary|初步|初步数|快报")
            .and(Status.REVISED, "revised|修订|修订数")
            .and(Status.FINAL, "final|最终|最终数|终值");

    static final Words<Boolean> FLAGS =
            new Words<Boolean>(Map.of(), Map.of()).and(true, "yes|是|true|y").and(false, "no|否|false|n");

    static final Words<Boolean> FINDINGS = new Words<Boolean>(Map.of(), Map.of())
            .and(true, "kept|兑现|已兑现|yes|是|true")
            .and(false, "not kept|未兑现|没有兑现|no|否|false");

    private Words<T> and(T meaning, String words) {
        Map<String, T> all = new LinkedHashMap<>(meanings);
        Map<String, T> allFolded = new HashMap<>(folded);
        between(words, "|").forEach(word -> {
            all.put(word, meaning);
            allFolded.put(Blanks.fold(word), meaning);
        });
        return new Words<>(all, allFolded);
    }

    static List<String> between(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    Optional<T> meaning(String word) {
        T exactly = meanings.get(word);
        return exactly == null ? Optional.ofNullable(folded.get(Blanks.fold(word))) : Optional.of(exactly);
    }

    Optional<String> nearest(String word) {
        return Nearest.to(word, List.copyOf(meanings.keySet()));
    }

    /** The word to write for a meaning. */
    String word(T meaning, Locale locale) {
        List<String> words = meanings.keySet().stream()
                .filter(word -> meaning.equals(meanings.get(word)))
                .toList();
        return words.get(locale.getLanguage().equals("zh") ? 1 : 0);
    }

    /** The words to choose from, one for each meaning. */
    String choice(Locale locale) {
        return String.join(
                locale.getLanguage().equals("zh") ? "、" : ", ",
                meanings.values().stream()
                        .distinct()
                        .map(meaning -> word(meaning, locale))
                        .toList());
    }
}
