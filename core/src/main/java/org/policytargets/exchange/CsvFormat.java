package org.policytargets.exchange;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** What reads and writes CSV with Jackson; loaded only where there is CSV. */
final class CsvFormat {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
            // The lengths are checked here, so that the words of a refusal are ours.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private CsvFormat() {}

    static JsonParser parser(CsvText document) {
        return FACTORY.createParser(new Reading(document.separator()), document.text());
    }

    static String write(Sheet sheet) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Writing(), out)) {
            write(sheet.header(), generator, 1);
            for (Sheet.Row row : sheet.rows()) {
                write(row.cells(), generator, row.number());
            }
        }
        return out.toString();
    }

    private static void write(List<String> cells, JsonGenerator generator, int row) {
        generator.writeStartArray();
        for (int i = 0; i < cells.size(); i++) {
            requireWritable(cells.get(i), row, i);
            generator.writeString(FormulaMark.marked(cells.get(i)));
        }
        generator.writeEndArray();
    }

    private static void requireWritable(String cell, int row, int column) {
        boolean half = cell.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (half || cell.indexOf('\0') >= 0) {
            throw new MalformedSheetException(Fault.HIDDEN.at(row, Sheet.letters(column), cell));
        }
    }

    private static CsvSchema schema(char separator) {
        return CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator("\r\n");
    }

    private static final class Reading extends ObjectReadContext.Base {
        private final CsvSchema schema;

        Reading(char separator) {
            this.schema = schema(separator);
        }

        @Override
        public FormatSchema getSchema() {
            return schema;
        }
    }

    private static final class Writing extends ObjectWriteContext.Base {
        @Override
        public FormatSchema getSchema() {
            return schema(',');
        }
    }
}
