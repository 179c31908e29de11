package org.policytargets.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policytargets.text.NotATarget.Reason;

/** The numbers that are no targets, as they are met. */
final class Others {
    private final Prose prose;
    private final List<NotATarget> all = new ArrayList<>();

    Others(Prose prose) {
        this.prose = prose;
    }

    void add(int from, int to, Reason reason) {
        all.add(new NotATarget(prose.codePoints(from), prose.codePoints(to), prose.words(from, to), reason));
    }

    List<NotATarget> inOrder() {
        List<NotATarget> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(NotATarget::start));
        return sorted;
    }
}
