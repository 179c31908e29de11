package org.policytargets.review;

import java.time.LocalDate;

/** The words of one language, from parts. {@link ReviewSentences} decides what is said, a wording how. */
interface Wording {
    String and(String one, String other);

    String noOwner(String place);

    /** {@code unit} is empty for a pure number. */
    String noUnit(String place, String unit);

    String late(String place, LocalDate due, LocalDate last);

    String twoNumbers(String places, String one, String other);

    String completions(String places, String started, String completed);

    String parts(String place, String whole, String sum);

    String members(String place, String promised, int named);

    String met(String place, String start, String promise);

    String weaker(String place, String before, String old, String now);

    String kind(GoalChange.Kind kind);

    String component(GoalChange.Component component);
}
