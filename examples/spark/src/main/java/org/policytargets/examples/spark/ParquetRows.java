package org.policytargets.examples.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Sheet;

/** Rows of Parquet files as those of a sheet: their cells, then the file and the place in it. */
final class ParquetRows implements Iterator<Sheet.Row> {
    private final Iterator<Row> source;
    private final int width;
    private String file = "";

    private ParquetRows(Iterator<Row> source, int width) {
        this.source = source;
        this.width = width;
    }

    static Iterator<Row> addressed(Iterator<Row> source, List<String> header, Bench bench) {
        ParquetRows rows = new ParquetRows(source, header.size());
        ActualsSheet sheets = bench.sheets();
        return new Addressing(sheets.rows(rows, sheets.suggest(header)), () -> rows.file, bench.addressees());
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public Sheet.Row next() {
        Row row = source.next();
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(row.getString(i));
        }
        file = row.getString(width);
        // From 1, as people count; there is no header among the rows.
        return new Sheet.Row(Math.toIntExact(row.getLong(width + 1) + 1), cells);
    }
}
