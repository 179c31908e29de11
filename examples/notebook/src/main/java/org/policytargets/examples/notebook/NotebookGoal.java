package org.policytargets.examples.notebook;

import java.time.LocalDate;
import java.util.List;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Owner;
import org.policytargets.report.Actuals;
import org.policytargets.text.Doubt;

/**
 * A promise that prints as a sentence.
 *
 * @param goal the promise
 * @param doubts what its reader was not sure of
 */
public record NotebookGoal(Goal goal, List<Doubt> doubts) implements Showable {
    /**
     * Makes one.
     *
     * @param goal the promise
     * @param doubts what its reader was not sure of
     */
    public NotebookGoal {
        doubts = List.copyOf(doubts);
    }

    static NotebookGoal of(Goal goal) {
        return new NotebookGoal(goal, List.of());
    }

    /** {@return what was promised and until when, and a line for each doubt} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(goal.id() + Words.say(": ", "：") + promise());
        doubts.forEach(doubt -> text.append(Words.below("not sure", "存疑", doubt.in(Words.language()))));
        return text.toString();
    }

    /** The promise in words is that of an assessment, whatever was reported and on whatever day. */
    private String promise() {
        return Words.sentences().promise(Assessor.standard().assess(goal, Actuals.of(), LocalDate.EPOCH));
    }

    @Override
    public String shown() {
        StringBuilder text = new StringBuilder(toString());
        text.append(Words.below("title", "名称", goal.title().in(Words.language())));
        Owner owner = goal.owner();
        text.append(Words.below("owner", "责任单位", owner.isStated() ? owner.lead() : Words.say("not stated", "未写明")));
        goal.source()
                .flatMap(source -> source.quote())
                .ifPresent(quote -> text.append(Words.below("words", "原文", quote)));
        return text.toString();
    }
}
