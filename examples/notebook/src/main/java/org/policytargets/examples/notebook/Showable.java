package org.policytargets.examples.notebook;

import java.util.Optional;

/** What {@link Verbs#show} shows: all that can be said of it, over several lines. */
public sealed interface Showable permits NotebookGoal, NotebookReport, NotebookPlan, NotebookResult, NotebookScorecard {
    /** {@return all there is to say, as text} */
    String shown();

    /** {@return how it looks, as a piece of HTML; empty where that is text alone} */
    default Optional<String> picture() {
        return Optional.empty();
    }
}
