package org.policytargets.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.goal.Window;
import org.policytargets.units.InvalidInputException;

/** A window in words where its code belongs. Never seen by users but as the cause of a {@link MalformedDataException}. */
final class WordsInDataException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    WordsInDataException(String found, Window read) {
        super(
                "json.value",
                found,
                "be the code of a window",
                OptionalInt.empty(),
                Optional.of("{\"code\": \"" + read.code() + "\", \"words\": …}"),
                "window must be a code, but was in words, " + quoted(found) + ": did you mean {\"code\": \""
                        + read.code() + "\", \"words\": " + quoted(found) + "}?");
    }
}
