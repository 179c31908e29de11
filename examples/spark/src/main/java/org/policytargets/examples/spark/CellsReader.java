package org.policytargets.examples.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import org.policytargets.bulk.Row;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Column;
import org.policytargets.exchange.Mapping;
import org.policytargets.exchange.Sheet;

/** Reads cells that come one row at a time, each as the row of a sheet with those columns. */
final class CellsReader {
    private static final String GOAL = "goal";

    private final Bench bench;
    private final Map<List<String>, Table> tables = new HashMap<>();

    CellsReader(Bench bench) {
        this.bench = bench;
    }

    /** One row for a goal; a problem where it is of no goal of the plan, or cannot be read. */
    synchronized Row read(String goal, Map<String, String> cells) {
        if (bench.placeOf(goal) < 0) {
            return new Row.Problem(0, "goal must be one of the plan's, but was " + goal);
        }
        List<String> header = new ArrayList<>();
        List<String> row = new ArrayList<>();
        header.add(GOAL);
        row.add(goal);
        new TreeMap<>(cells).forEach((name, cell) -> {
            header.add(name);
            row.add(Objects.requireNonNullElse(cell, ""));
        });
        return tables.computeIfAbsent(header, names -> new Table(bench.sheets(), names))
                .read(row);
    }

    /** A sheet that never ends: its rows are asked for only when there is one. */
    private static final class Table {
        private final Queue<Sheet.Row> waiting = new ArrayDeque<>();
        private final Iterator<Row> rows;

        Table(ActualsSheet sheets, List<String> header) {
            Mapping mapping = sheets.suggest(header).with(Column.GOAL, GOAL);
            this.rows = sheets.rows(
                    new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return !waiting.isEmpty();
                        }

                        @Override
                        public Sheet.Row next() {
                            return waiting.remove();
                        }
                    },
                    mapping);
        }

        Row read(List<String> cells) {
            waiting.add(new Sheet.Row(0, cells));
            return rows.next();
        }
    }
}
