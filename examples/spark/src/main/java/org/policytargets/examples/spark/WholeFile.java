package org.policytargets.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.policytargets.exchange.MalformedSheetException;

/** The rows of one file, read from its beginning to its end as they are asked for; closed there, or with the task. */
final class WholeFile implements Iterator<Row> {
    /** How a file is read: by the library's readers. */
    interface Reading extends Serializable {
        Iterator<org.policytargets.bulk.Row> rows(InputStream in, Bench bench) throws IOException;
    }

    private final String name;
    private final InputStream in;
    private final Iterator<Row> rows;

    WholeFile(String name, PortableDataStream file, Reading reading, Bench bench) throws IOException {
        this.name = name;
        this.in = file.open();
        Optional.ofNullable(TaskContext.get())
                .ifPresent(task -> task.addTaskCompletionListener((TaskCompletionListener) done -> close()));
        try {
            this.rows = new Addressing(reading.rows(in, bench), () -> name, bench.addressees());
        } catch (MalformedSheetException e) {
            throw unreadable(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            boolean more = rows.hasNext();
            if (!more) {
                close();
            }
            return more;
        } catch (MalformedSheetException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Row next() {
        return rows.next();
    }

    /** What ends the rows of a file ends the run: a result without the rest of the file would be silent about it. */
    private IllegalStateException unreadable(MalformedSheetException e) {
        return new IllegalStateException(name + ": " + e.getMessage(), e);
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
