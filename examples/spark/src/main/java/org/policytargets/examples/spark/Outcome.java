package org.policytargets.examples.spark;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;

/**
 * What came out of a run.
 *
 * @param verdicts how many goals have each verdict; every verdict is there
 * @param reports how many rows were evidence; a row that is evidence for two goals is two
 * @param problems how many rows were problems
 */
public record Outcome(Map<Verdict, Integer> verdicts, long reports, long problems) {
    static final String ASSESSMENTS = "assessments";
    static final String PROBLEMS = "problems";
    static final String SCORECARD = "scorecard";

    /**
     * Makes one.
     *
     * @param verdicts how many goals have each verdict
     * @param reports how many rows were evidence
     * @param problems how many rows were problems
     */
    public Outcome {
        verdicts = Map.copyOf(verdicts);
    }

    static Outcome of(SparkSession spark, String out) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        long reports = 0;
        for (Row row : spark.read().parquet(out + "/" + SCORECARD).collectAsList()) {
            int goals = Math.toIntExact(row.<Long>getAs("goals"));
            verdicts.merge(Verdict.valueOf(row.getAs("verdict")), goals, Integer::sum);
            reports += row.<Long>getAs("reports");
        }
        return new Outcome(
                verdicts, reports, spark.read().parquet(out + "/" + PROBLEMS).count());
    }

    /**
     * {@return the counts as a line: "2 met · 0 missed · 1 undecided"}
     *
     * @param locale Chinese, or else English
     */
    public String sentence(Locale locale) {
        return Sentences.in(locale).counts(verdicts);
    }
}
