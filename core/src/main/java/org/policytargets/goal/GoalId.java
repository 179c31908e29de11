package org.policytargets.goal;

/**
 * The name by which a goal is known, unique in its plan: {@code haidian-2025/new-roads}.
 *
 * @param value 1 to 256 visible characters without blanks
 */
public record GoalId(String value) implements Comparable<GoalId> {
    /**
     * Makes one.
     *
     * @param value 1 to 256 visible characters without blanks
     * @throws InvalidGoalException if it is blank, longer than 256 characters,
     *     or holds a blank or a hidden character
     */
    public GoalId {
        InvalidGoalException.requireText("id", value);
        int length = value.codePointCount(0, value.length());
        if (length > 256) {
            throw new InvalidGoalException("id", "have at most 256 characters", length + " characters");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                throw new InvalidGoalException("id", "hold no blank", "\"" + value + "\"");
            }
        }
    }

    /**
     * {@return the id of that text}
     *
     * @param value the text
     * @throws InvalidGoalException if it is blank, longer than 256 characters,
     *     or holds a blank or a hidden character
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
