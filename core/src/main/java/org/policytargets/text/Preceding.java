package org.policytargets.text;

import org.jspecify.annotations.Nullable;

/**
 * What a figure may take its subject or verb from.
 *
 * @param last the promise before it in the list; null if there is none in the clause
 * @param before the last promise of the clauses before it in the sentence; null if there is none
 */
record Preceding(@Nullable Promise last, @Nullable Promise before) {

    /** Whether a promise of some kind stands before it in the list. */
    boolean isLast(Finding.Kind kind) {
        return last != null && last.kind == kind;
    }

    /** Whether a list of finished things goes on from the clause before: 新建学校3所，医院2家. */
    boolean countsOn() {
        return last == null && before != null && before.kind == Finding.Kind.TOTAL && before.isCount();
    }

    boolean isDecrease() {
        return last != null && last.decrease;
    }
}
