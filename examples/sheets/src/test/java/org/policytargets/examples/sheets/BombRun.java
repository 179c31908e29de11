package org.policytargets.examples.sheets;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytargets.exchange.Csv;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.units.InvalidInputException;

/**
 * What each hostile file costs until it is refused, or read: time, and memory above that of the idle process. Ends with 1 if one
 * throws anything but our exception, takes more than a second, or more than 64 MiB.
 */
public final class BombRun {
    private static final int MOST_MILLIS = 1_000;
    private static final int MOST_MIB = 64;

    private BombRun() {}

    private interface Reader {
        Object read() throws IOException;
    }

    /** Runs all of them. */
    public static void main(String[] args) throws IOException {
        Map<String, Reader> bombs = new LinkedHashMap<>();
        add(bombs, "xlsx, 1 GB of blanks", Bombs.blanks(1_000_000_000L));
        add(bombs, "xlsx, 200,000 parts", Bombs.entries(200_000));
        add(bombs, "xlsx, 50,000 parts", Bombs.entries(50_000));
        add(
                bombs,
                "xlsx, cell ZZZZZZ1",
                new Book().rows("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes());
        add(bombs, "xlsx, 100,000 rows in XFD", Bombs.farCells(100_000));
        add(bombs, "xlsx, 250,000 cells", Bombs.manyCells(250_000));
        add(bombs, "xlsx, quadratic texts", Bombs.quadratic());
        add(bombs, "xlsx, one text of 40 MB", Bombs.text("x".repeat(40_000_000)));
        add(
                bombs,
                "xlsx, 1,000,000 levels deep",
                new Book().rows("<a>".repeat(1_000_000)).bytes());
        add(
                bombs,
                "xlsx, an attribute of 8 MB",
                new Book().rows("<row a=\"" + "x".repeat(8 << 20) + "\"/>").bytes());
        add(
                bombs,
                "xlsx, entities",
                new Book()
                        .rows("")
                        .with("xl/sharedStrings.xml", Bombs.BILLION_LAUGHS + "<w>&e;</w>")
                        .bytes());
        add(
                bombs,
                "xlsx, number of 1,000,000 digits",
                new Book()
                        .rows("<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>")
                        .bytes());
        byte[] wide = Bombs.utf8("a,".repeat(100_000) + "b\n");
        bombs.put("csv, 100,000 columns", () -> Csv.read(wide));
        byte[] cell = Bombs.utf8("a\n" + "x".repeat(8 << 20) + "\n");
        bombs.put("csv, a cell of 8 MB", () -> Csv.read(cell));
        byte[] open = Bombs.utf8("a\n\"" + "x\n".repeat(4 << 20));
        bombs.put("csv, a quote that does not close", () -> Csv.read(open));
        byte[] cells = Bombs.utf8("a,b\n" + "1,2\n".repeat(600_000));
        bombs.put("csv, 1,200,000 cells", () -> Csv.read(cells));
        String scalar = "a: " + "x".repeat(5_000_000);
        bombs.put("yaml, a text of 5 MB", () -> PolicyTargetsJson.yaml().readPlan(scalar));
        String flow = "[".repeat(1_000_000);
        bombs.put("yaml, 1,000,000 levels deep", () -> PolicyTargetsJson.yaml().readPlan("schemaVersion: " + flow));
        bombs.put("yaml, aliases", () -> PolicyTargetsJson.yaml().readPlan(aliases()));
        String text = "id: \"" + "x".repeat(1_000_000) + "\"";
        bombs.put("yaml, a text of 1 MB", () -> PolicyTargetsJson.yaml().readPlan(text));
        boolean good = true;
        for (Map.Entry<String, Reader> bomb : bombs.entrySet()) {
            // The second run: the first is slow for every file, because classes are loaded.
            run(bomb.getKey(), bomb.getValue(), false);
            good &= run(bomb.getKey(), bomb.getValue(), true);
        }
        if (!good) {
            System.exit(1);
        }
    }

    private static void add(Map<String, Reader> bombs, String name, byte[] bytes) {
        bombs.put(name, () -> Book.read(bytes));
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("x]\n");
        }
        return yaml.toString();
    }

    private static boolean run(String name, Reader reader, boolean told) {
        List<MemoryPoolMXBean> heap = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
        heap.removeIf(pool -> pool.getType() != java.lang.management.MemoryType.HEAP);
        System.gc();
        long idle = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        String outcome;
        boolean documented = true;
        try {
            reader.read();
            outcome = "read";
        } catch (InvalidInputException e) {
            outcome = e.getMessage();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            documented = false;
            outcome = e.toString();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        long mib =
                (heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - idle) >> 20;
        boolean good = documented && millis <= MOST_MILLIS && mib <= MOST_MIB;
        if (told) {
            System.out.println((good ? "ok   " : "BAD  ") + name + ": " + millis + " ms, " + mib + " MiB; " + outcome);
        }
        return good;
    }
}
