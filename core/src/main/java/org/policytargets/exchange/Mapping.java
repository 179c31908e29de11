package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytargets.json.Nearest;

/**
 * Which column of a sheet is which. Immutable.
 *
 * @param header the sheet's header
 * @param matches what was recognised, in the order of the sheet; each column and each place in the header once
 */
public record Mapping(List<String> header, List<Match> matches) {
    private static final int EXACT = 100;
    private static final int FOLDED = 90;
    private static final int NEAR = 60;

    /**
     * Makes one.
     *
     * @param header the sheet's header
     * @param matches what was recognised; each column and each place in the header once
     * @throws IllegalArgumentException if a column or a place stands twice, or a place is none of the header's
     */
    public Mapping {
        header = List.copyOf(header);
        matches = matches.stream().sorted(Comparator.comparingInt(Match::index)).toList();
        Set<Object> seen = new HashSet<>();
        for (Match match : matches) {
            if (match.index < 0 || match.index >= header.size()) {
                throw new IllegalArgumentException("index must be one of the header's " + header.size()
                        + " columns, from 0, but was " + match.index);
            }
            if (!seen.add(match.column) || !seen.add(match.index)) {
                throw new IllegalArgumentException(
                        "each column must stand once, but " + match.column + " at " + match.index + " did not");
            }
        }
    }

    /**
     * One column that was recognised.
     *
     * @param column what it is
     * @param index its place in the header, from 0
     * @param score how sure that is: 100 for a known name, 90 for one but for case, width, blanks and what stands in
     *     brackets, 60 for a name with a letter or two wrong, or 100 where a person said so
     */
    public record Match(Column column, int index, int score) {}

    static Mapping of(List<String> header) {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            for (Column column : Column.values()) {
                int score = score(column, header.get(i));
                if (score > 0) {
                    candidates.add(new Match(column, i, score));
                }
            }
        }
        // The surest first; each column and each place is given away once.
        candidates.sort(Comparator.comparingInt(Match::score).reversed());
        List<Match> chosen = new ArrayList<>();
        for (Match match : candidates) {
            if (chosen.stream().noneMatch(other -> other.column == match.column || other.index == match.index)) {
                chosen.add(match);
            }
        }
        return new Mapping(header, chosen);
    }

    private static int score(Column column, String name) {
        List<String> known = new ArrayList<>(column.otherHeaders());
        known.add(column.header(Locale.ENGLISH));
        known.add(column.header(Locale.CHINESE));
        if (known.contains(name)) {
            return EXACT;
        }
        String folded = Blanks.fold(withoutBrackets(name));
        List<String> foldedKnown = known.stream().map(Blanks::fold).toList();
        return foldedKnown.contains(folded)
                ? FOLDED
                : Nearest.to(folded, foldedKnown).isPresent() ? NEAR : 0;
    }

    /** 数值（公里） is 数值: what stands in brackets at the end explains the name. */
    private static String withoutBrackets(String name) {
        String text = Blanks.strip(name);
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        return open > 0 && (text.endsWith(")") || text.endsWith("）")) ? text.substring(0, open) : text;
    }

    /** {@return the columns whose names have a letter or two wrong, in order: to be told to who sent the sheet} */
    public List<Match> guessed() {
        return matches.stream().filter(match -> match.score < FOLDED).toList();
    }

    /** {@return the names in the header that are no known column, in order; empty names left out} */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            if (!Blanks.isBlank(header.get(i)) && matches.stream().noneMatch(match -> match.index == index)) {
                unknown.add(header.get(i));
            }
        }
        return unknown;
    }

    /**
     * {@return this mapping, in which a column is another place of the header; what either was before is given up}
     *
     * @param column the column
     * @param name the name in the header
     * @throws IllegalArgumentException if the header has no such name
     */
    public Mapping with(Column column, String name) {
        int index = header.indexOf(name);
        List<Match> others = new ArrayList<>(without(column).matches);
        others.removeIf(match -> match.index == index);
        others.add(new Match(column, index, EXACT));
        return new Mapping(header, others);
    }

    /**
     * {@return this mapping without a column}
     *
     * @param column the column
     */
    public Mapping without(Column column) {
        return new Mapping(
                header, matches.stream().filter(match -> match.column != column).toList());
    }

    /**
     * {@return the place of a column in the header, from 0}
     *
     * @param column the column
     */
    public Optional<Integer> index(Column column) {
        return matches.stream()
                .filter(match -> match.column == column)
                .map(Match::index)
                .findFirst();
    }

    Map<Column, Integer> indices() {
        Map<Column, Integer> indices = new EnumMap<>(Column.class);
        matches.forEach(match -> indices.put(match.column, match.index));
        return indices;
    }
}
