package org.policytargets.exchange;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytargets.bulk.Row;

/** What the rows of a sheet report, each read when it is asked for. */
final class ReportedRows extends AbstractIterator<Row> {
    private final Iterator<Sheet.Row> source;
    private final List<String> header;
    private final Map<Column, Integer> columns;
    private final RowReader reader;
    private final Locale locale;

    ReportedRows(
            Iterator<Sheet.Row> source,
            List<String> header,
            Map<Column, Integer> columns,
            RowReader reader,
            Locale locale) {
        this.source = source;
        this.header = header;
        this.columns = columns;
        this.reader = reader;
        this.locale = locale;
    }

    @Override
    protected @Nullable Row computeNext() {
        while (source.hasNext()) {
            Sheet.Row row = source.next();
            if (!row.isBlank()) {
                return read(row);
            }
        }
        return endOfData();
    }

    private Row read(Sheet.Row row) {
        try {
            return new Row.Reported(
                    row.number(), reader.entry(new Cells(header, columns, row)).actual());
        } catch (Refused e) {
            return new Row.Problem(row.number(), e.problem().sentence(locale));
        }
    }
}
