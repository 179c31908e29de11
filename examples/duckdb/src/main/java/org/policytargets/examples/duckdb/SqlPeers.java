package org.policytargets.examples.duckdb;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * What it costs to say of each figure whether it lies in the range promised: in SQL of DuckDB with its exact decimals and with
 * doubles, on one thread and two; in Java with {@link BigDecimal}, and with the library. Figures and ranges are in mixed units, a
 * fifth of the figures exactly on a bound.
 */
public final class SqlPeers {
    private static final long SEED = 20_251_231;
    private static final int PROMISES = 1024;
    private static final int WARM = 3;
    private static final int ROUNDS = 7;
    private static final BigDecimal FAR = new BigDecimal("1000000000");
    private static final PolicyUnit<?>[] UNITS = {
        PolicyUnits.KILOMETRE, PolicyUnits.METRE, PolicyUnits.TONNE, PolicyUnits.KILOGRAM
    };
    private static final String MET =
            "SELECT count(*) FILTER (WHERE value * factor >= least AND value * factor <= most) FROM ";

    private final BigDecimal[] values;
    private final PolicyUnit<?>[] units;
    private final BigDecimal[] factors;
    private final Interval[] ranges;
    private final BigDecimal[] least;
    private final BigDecimal[] most;

    private SqlPeers(int rows) {
        values = new BigDecimal[rows];
        units = new PolicyUnit<?>[rows];
        factors = new BigDecimal[rows];
        ranges = new Interval[rows];
        least = new BigDecimal[rows];
        most = new BigDecimal[rows];
        SplittableRandom random = new SplittableRandom(SEED);
        Interval[] promises = new Interval[PROMISES];
        for (int i = 0; i < PROMISES; i++) {
            promises[i] = promise(random, UNITS[i % 2 * 2]);
        }
        for (int i = 0; i < rows; i++) {
            figure(i, promises[random.nextInt(PROMISES)], random);
        }
    }

    private static Interval promise(SplittableRandom random, PolicyUnit<?> unit) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(1_000, 90_000), random.nextInt(3));
        ExactQuantity<?> first = ExactQuantity.of(low, unit);
        return switch (random.nextInt(3)) {
            case 0 -> Interval.atLeast(first);
            case 1 -> Interval.atMost(first);
            default -> Interval.closed(first, ExactQuantity.of(low.multiply(new BigDecimal("1.1")), unit));
        };
    }

    /** In the unit of its promise or a thousandth of it, from 30 % below a bound to 30 % above. */
    private void figure(int row, Interval range, SplittableRandom random) {
        boolean small = random.nextBoolean();
        ExactQuantity<?> bound = range.lower().or(range::upper).orElseThrow();
        BigDecimal at = bound.decimal().orElseThrow();
        BigDecimal near = random.nextInt(5) == 0
                ? at
                : at.multiply(BigDecimal.valueOf(random.nextInt(700, 1300), 3)).setScale(3, RoundingMode.DOWN);
        ranges[row] = range;
        units[row] = small ? UNITS[range.unit().equals(UNITS[0]) ? 1 : 3] : range.unit();
        factors[row] = small ? new BigDecimal("0.001") : BigDecimal.ONE;
        values[row] = small ? near.movePointRight(3) : near;
        least[row] = range.lower().flatMap(ExactQuantity::decimal).orElse(FAR.negate());
        most[row] = range.upper().flatMap(ExactQuantity::decimal).orElse(FAR);
    }

    /**
     * Runs all, and fails where one of the exact ones says otherwise than the others.
     *
     * @param args how many figures
     * @throws SQLException if the database refuses
     */
    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (!run(Integer.parseInt(args[0]), out)) {
            System.exit(1);
        }
    }

    private interface Count {
        long met() throws SQLException;
    }

    static boolean run(int rows, PrintStream out) throws SQLException {
        SqlPeers peers = new SqlPeers(rows);
        try (DuckDBConnection database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
            peers.load(database);
            Map<String, Count> all = new LinkedHashMap<>();
            for (int threads : new int[] {1, 2}) {
                all.put("DuckDB, DECIMAL, threads " + threads, () -> query(database, threads, "decimals"));
                all.put("DuckDB, DOUBLE, threads " + threads, () -> query(database, threads, "doubles"));
            }
            all.put("Java, BigDecimal", peers::inBigDecimal);
            all.put("Interval.side", peers::inIntervals);
            return measure(rows, all, out);
        }
    }

    private static boolean measure(int rows, Map<String, Count> all, PrintStream out) throws SQLException {
        Map<String, long[]> nanos = new LinkedHashMap<>();
        Map<String, Long> met = new LinkedHashMap<>();
        for (int round = -WARM; round < ROUNDS; round++) {
            for (Map.Entry<String, Count> each : all.entrySet()) {
                long start = System.nanoTime();
                met.put(each.getKey(), each.getValue().met());
                if (round >= 0) {
                    nanos.computeIfAbsent(each.getKey(), name -> new long[ROUNDS])[round] = System.nanoTime() - start;
                }
            }
        }
        nanos.forEach((name, times) -> out.println(
                name + ": " + nanosOfARow(times, rows) + " ns/row, " + met.get(name) + " of " + rows + " met"));
        boolean same = met.entrySet().stream()
                        .filter(each -> !each.getKey().contains("DOUBLE"))
                        .mapToLong(Map.Entry::getValue)
                        .distinct()
                        .count()
                == 1;
        out.println((same ? "ok         " : "WRONG      ") + "the exact ones say the same");
        return same;
    }

    private static double nanosOfARow(long[] times, int rows) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return Math.round(10.0 * sorted[ROUNDS / 2] / rows) / 10.0;
    }

    private void load(DuckDBConnection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE decimals (value DECIMAL(15, 3), factor DECIMAL(9, 3), "
                    + "least DECIMAL(15, 3), most DECIMAL(15, 3))");
            try (DuckDBAppender table = database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "decimals")) {
                for (int i = 0; i < values.length; i++) {
                    table.beginRow();
                    for (BigDecimal cell : new BigDecimal[] {values[i], factors[i], least[i], most[i]}) {
                        table.append(cell.setScale(3));
                    }
                    table.endRow();
                }
            }
            statement.execute("CREATE TABLE doubles AS SELECT value::DOUBLE AS value, factor::DOUBLE AS factor, "
                    + "least::DOUBLE AS least, most::DOUBLE AS most FROM decimals");
        }
    }

    private static long query(Connection database, int threads, String table) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET threads = " + threads);
            try (ResultSet result = statement.executeQuery(MET + table)) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private long inBigDecimal() {
        long met = 0;
        for (int i = 0; i < values.length; i++) {
            BigDecimal value = values[i].multiply(factors[i]);
            met += value.compareTo(least[i]) >= 0 && value.compareTo(most[i]) <= 0 ? 1 : 0;
        }
        return met;
    }

    private long inIntervals() {
        long met = 0;
        for (int i = 0; i < values.length; i++) {
            met += ranges[i].side(values[i], units[i]) == 0 ? 1 : 0;
        }
        return met;
    }
}
