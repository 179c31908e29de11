package org.policytargets.goal;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.policytargets.units.ExactQuantity;

/**
 * A promise: who answers for it, what must be true, until when, and where it is written.
 *
 * <pre>{@code
 * Goal roads = Goal.builder()
 *     .id("haidian-2025/new-roads").title("New roads open to traffic")
 *     .owner(Owner.of("Haidian District People's Government"))
 *     .target(total(flow("new roads open to traffic", KILOMETRE).in("Haidian"), atLeast(quantity("30", KILOMETRE))))
 *     .deadline(by(during(Year.of(2025))))
 *     .build();
 * }</pre>
 *
 * <p>Immutable. A goal that cannot be judged as written (a total without a first day) is refused when it is built.
 *
 * @param id its name, unique in its plan
 * @param title its title
 * @param owner who answers for it
 * @param target what must be true
 * @param deadline when it must be true
 * @param strength how firmly it is promised
 * @param source where it is written
 * @param members the things it names
 * @param path interim values for interim dates
 * @param note anything else worth knowing
 */
@Value.Builder
public record Goal(
        GoalId id,
        Label title,
        Owner owner,
        Target target,
        Deadline deadline,
        Strength strength,
        Optional<Source> source,
        Optional<Members> members,
        Optional<PlannedPath> path,
        Optional<Label> note) {
    /**
     * Makes one.
     *
     * @param id its name, unique in its plan
     * @param title its title
     * @param owner who answers for it
     * @param target what must be true
     * @param deadline when it must be true
     * @param strength how firmly it is promised
     * @param source where it is written
     * @param members the things it names
     * @param path interim values for interim dates
     * @param note anything else worth knowing
     * @throws InvalidGoalException if target and deadline do not fit, or there is a path and the target is made of
     *     parts or its numbers are of another kind
     */
    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(note, "note");
        Judgeable.require("deadline", target, deadline);
        if (path.isPresent() && !(target instanceof Target.Simple)) {
            throw new InvalidGoalException("path", "be of a goal with one target", "of a goal made of parts");
        }
        if (path.isPresent() && target instanceof Target.Simple simple) {
            ExactQuantity<?> example = simple.acceptance()
                    .<ExactQuantity<?>>map(Criterion::value)
                    .orElseGet(() -> ExactQuantity.of(0, simple.indicator().unit()));
            InvalidGoalException.requireComparable("path", path.get().first(), example);
        }
    }

    /** {@return a new builder; id, title, owner, target and deadline must be given; the strength is a work task unless said
     * otherwise} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. */
    public static final class Builder extends GoalBuilder {
        /** Makes one. */
        public Builder() {
            strength(Strength.WORK_TASK);
        }

        /**
         * {@return this builder with an id}
         *
         * @param value the id
         * @throws InvalidGoalException if it is no id, see {@link GoalId}
         */
        public Builder id(String value) {
            return id(GoalId.of(value));
        }

        /**
         * {@return this builder with an English title}
         *
         * @param english the title
         * @throws InvalidGoalException if the title is blank or holds hidden characters
         */
        public Builder title(String english) {
            return title(Label.of(english));
        }
    }
}
