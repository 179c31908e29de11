package org.policytargets.examples.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Remark;
import org.policytargets.exchange.Sheet;

/** Reads a workbook: which sheets it has, its texts and styles, then each sheet. */
final class WorkbookReader {
    private final Parts parts;
    private final Budget budget;
    private final Map<String, String> targets = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private boolean from1904;

    private WorkbookReader(Parts parts, XlsxLimits limits) {
        this.parts = parts;
        this.budget = new Budget(limits);
    }

    private record Listed(String name, String id, boolean hidden) {}

    static List<Sheet> read(Parts parts, XlsxLimits limits) throws IOException {
        try {
            return new WorkbookReader(parts, limits).sheets();
        } catch (MalformedSheetException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever a workbook makes the parser do, its sender is told one thing.
            throw Refusal.ZIP.of("damaged", "");
        }
    }

    private List<Sheet> sheets() throws IOException {
        readWorkbook("xl/workbook.xml");
        readTargets("xl/_rels/workbook.xml.rels");
        List<String> texts = SharedTexts.read(parts, "xl/sharedStrings.xml", budget);
        Styles styles = Styles.read(parts, "xl/styles.xml");
        List<Sheet> sheets = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (Listed sheet : listed) {
            String part = targets.getOrDefault(sheet.id(), "");
            if (!read.add(part)) {
                throw Refusal.SHEETS.of("one in " + part, "");
            }
            SheetReader reader = new SheetReader(texts, styles, from1904, budget);
            try (Xml xml = Xml.open(parts, part)) {
                reader.read(xml);
            }
            List<Remark> remarks = new ArrayList<>();
            if (sheet.hidden()) {
                remarks.add(new Remark(Remark.Kind.HIDDEN, sheet.name()));
            }
            reader.sheet(sheet.name(), remarks).ifPresent(sheets::add);
        }
        return sheets;
    }

    private void readWorkbook(String part) throws IOException {
        try (Xml xml = Xml.open(parts, part)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    String base = xml.attribute("date1904").orElse("0");
                    from1904 = base.equals("1") || base.equals("true");
                } else if (xml.isStart("sheet")) {
                    listed.add(new Listed(
                            xml.attribute("name").orElse(""),
                            xml.attribute("id").orElse(""),
                            !xml.attribute("state").orElse("visible").equals("visible")));
                }
            }
        }
        if (listed.isEmpty()) {
            throw Refusal.ZIP.of("without sheets", "");
        }
    }

    private void readTargets(String part) throws IOException {
        try (Xml xml = Xml.open(parts, part)) {
            while (xml.next()) {
                boolean sheet = xml.isStart("Relationship")
                        && xml.attribute("Type").orElse("").endsWith("/worksheet");
                if (sheet) {
                    String target = xml.attribute("Target").orElse("");
                    targets.put(
                            xml.attribute("Id").orElse(""),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
    }
}
