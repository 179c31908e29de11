package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How the domain says no. */
public final class Refusals {
    private Refusals() {}

    /** The place, the message, and that its parts are the message. */
    static void assertRefused(ThrowingCallable call, String place, String message) {
        InvalidGoalException refusal = catchThrowableOfType(InvalidGoalException.class, call);
        assertThat(refusal).as("a refusal: " + message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.place()).isEqualTo(place);
        assertThat(refusal.code()).isEqualTo("goal.invalid");
        assertThat(place + " must " + refusal.expected() + ", but was " + refusal.found())
                .isEqualTo(message);
        assertThat(refusal.position()).isEmpty();
        assertThat(refusal.suggestion()).isEmpty();
    }

    /** Takes a valid record apart, and puts it together again with each component null in turn. */
    public static void assertNoComponentMayBeNull(Record valid) throws ReflectiveOperationException {
        RecordComponent[] components = valid.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(valid);
        }
        Constructor<?> constructor = valid.getClass().getDeclaredConstructor(types);
        assertThat(constructor.newInstance(values)).as("put together again").isEqualTo(valid);
        for (int i = 0; i < components.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] withNull = values.clone();
                withNull[i] = null;
                InvocationTargetException refused =
                        catchThrowableOfType(InvocationTargetException.class, () -> constructor.newInstance(withNull));
                assertThat(refused)
                        .as(valid.getClass().getName() + "." + components[i].getName() + " must refuse null")
                        .isNotNull()
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }
}
