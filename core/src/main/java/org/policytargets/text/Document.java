package org.policytargets.text;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Scope;

/**
 * A report to be read: its text, and what is known of it before.
 *
 * @param id the id of the plan that is read from it; the ids of its goals begin with it
 * @param title its title
 * @param text its text; of any length
 * @param year the year it plans for: the deadline of what states none, and the year of 今年 and 年底
 * @param place the territory its numbers are about
 * @param owner who answers for its promises, where the text names nobody else
 */
public record Document(String id, String title, String text, Year year, Optional<String> place, Optional<Owner> owner) {
    private static final int LONGEST_ID = 100;
    /** The first year after one that a window can lie in: a change is against the year before. */
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 2199;

    /**
     * Makes one.
     *
     * @param id the id of the plan that is read from it, at most 100 characters
     * @param title its title
     * @param text its text; of any length
     * @param year the year it plans for, 1901 to 2199
     * @param place the territory its numbers are about
     * @param owner who answers for its promises, where the text names nobody else
     * @throws InvalidGoalException if the id is no {@link GoalId} or longer than 100 characters, the title is blank, the
     *     year is not one of 1901 to 2199, or the place is no {@link Scope}
     */
    public Document {
        if (GoalId.of(id).value().length() > LONGEST_ID) {
            throw new InvalidGoalException(
                    "document.id", "have at most " + LONGEST_ID + " characters", id.length() + " characters");
        }
        if (title.isBlank()) {
            throw new InvalidGoalException("document.title", "not be blank", "\"" + title + "\"");
        }
        Objects.requireNonNull(text, "text");
        if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
            throw new InvalidGoalException("document.year", "be one of " + FIRST_YEAR + " to " + LAST_YEAR, "" + year);
        }
        place.ifPresent(Scope::of);
        Objects.requireNonNull(owner, "owner");
    }

    /**
     * {@return a report whose title is its id}
     *
     * @param id the id of the plan that is read from it
     * @param text its text
     * @param year the year it plans for, 1901 to 2199
     * @throws InvalidGoalException if the id is no {@link GoalId} or longer than 100 characters, or the year is not one of
     *     1901 to 2199
     */
    public static Document of(String id, String text, Year year) {
        return new Document(id, id, text, year, Optional.empty(), Optional.empty());
    }

    /**
     * {@return this report with a title}
     *
     * @param name the title
     * @throws InvalidGoalException if it is blank
     */
    public Document titled(String name) {
        return new Document(id, name, text, year, place, owner);
    }

    /**
     * {@return this report about a territory}
     *
     * @param territory the place
     * @throws InvalidGoalException if it is no {@link Scope}
     */
    public Document in(String territory) {
        return new Document(id, title, text, year, Optional.of(territory), owner);
    }

    /**
     * {@return this report with an owner for its promises}
     *
     * @param body who answers for them
     */
    public Document by(Owner body) {
        return new Document(id, title, text, year, place, Optional.of(body));
    }
}
