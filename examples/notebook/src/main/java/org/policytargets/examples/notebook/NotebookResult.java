package org.policytargets.examples.notebook;

import org.policytargets.assess.Assessment;

/**
 * Whether a promise was kept, as a sentence.
 *
 * @param assessment what was found
 */
public record NotebookResult(Assessment assessment) implements Showable {
    /** {@return verdict, promise, what was found, and how far apart they are} */
    @Override
    public String toString() {
        return assessment.sentence(Words.language());
    }

    @Override
    public String shown() {
        StringBuilder text = new StringBuilder(toString());
        assessment
                .reasons()
                .forEach(reason ->
                        text.append(Words.below("why", "依据", Words.sentences().reason(reason))));
        assessment.parts().forEach(part -> text.append(Words.below("part", "分项", part.sentence(Words.language()))));
        return text.toString();
    }
}
