package org.policytargets.examples.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;

/**
 * What is to be judged, in a form that travels: the plan and the resolutions as the library's own documents, of which each
 * machine makes the plan once. The library's types are not serializable, so that no stranger's bytes can become one.
 *
 * <p>Goes through Java serialization and through Kryo.
 */
public final class Assignment implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;

    // Not final: Kryo fills them in.
    private String plan;
    private String resolutions;
    private String asOf;
    private String language;
    private boolean sentences;
    private int most;
    private transient volatile @Nullable Bench bench;

    private Assignment(String plan, String resolutions, String asOf, String language, boolean sentences, int most) {
        this.plan = plan;
        this.resolutions = resolutions;
        this.asOf = asOf;
        this.language = language;
        this.sentences = sentences;
        this.most = most;
    }

    /**
     * {@return the assignment to judge a plan} No resolution is known, no sentence is wanted, no language declared, and of
     * one goal at most 1 000 000 actuals are held.
     *
     * @param plan the plan
     * @param asOf the day as of which it is to be known; what was reported after it is not seen
     */
    public static Assignment of(Plan plan, LocalDate asOf) {
        return new Assignment(
                Documents.JSON.write(plan),
                Documents.JSON.writeResolutions(List.of()),
                asOf.toString(),
                Locale.ROOT.toLanguageTag(),
                false,
                MOST);
    }

    /**
     * {@return this, with the values of delegated targets}
     *
     * @param known the values, where known
     */
    public Assignment withResolutions(List<Resolution> known) {
        return new Assignment(plan, Documents.JSON.writeResolutions(known), asOf, language, sentences, most);
    }

    /**
     * {@return this, where numbers and messages are in a language, as in
     * {@link org.policytargets.exchange.ActualsSheet#in}}
     *
     * @param other the language, English or Chinese
     */
    public Assignment in(Locale other) {
        return new Assignment(plan, resolutions, asOf, other.toLanguageTag(), sentences, most);
    }

    /** {@return this, where each goal is told in a sentence too} */
    public Assignment withSentences() {
        return new Assignment(plan, resolutions, asOf, language, true, most);
    }

    /**
     * {@return this, with another limit of memory}
     *
     * @param actuals the most actuals of one goal that one task holds at once; at least 1
     */
    public Assignment holdingAtMost(int actuals) {
        return new Assignment(plan, resolutions, asOf, language, sentences, actuals);
    }

    /** What judges, made of the texts once a machine. */
    Bench bench() {
        Bench made = bench;
        if (made == null) {
            synchronized (this) {
                made = bench;
                if (made == null) {
                    made = new Bench(
                            Documents.JSON.readPlan(plan),
                            Documents.JSON.readResolutions(resolutions),
                            LocalDate.parse(asOf),
                            Locale.forLanguageTag(language),
                            sentences,
                            most);
                    bench = made;
                }
            }
        }
        return made;
    }
}
