package org.policytargets.examples.notebook;

/** What {@link Verbs#show} shows: all that can be said of it, over several lines. */
public sealed interface Showable permits NotebookGoal, NotebookReport, NotebookPlan, NotebookResult, NotebookScorecard {
    /** {@return all there is to say, as text} */
    String shown();
}
