package org.policytargets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a person has read and found right. With the environment variable {@code REFRESH} set to {@code true} a test
 * run writes what the code prints now over it, to be read again before it is committed.
 */
public final class ApprovedText {
    private static final boolean REFRESH = "true".equals(System.getenv("REFRESH"));

    private ApprovedText() {}

    /** Holds a whole file against the text it should have. */
    public static void assertSame(Path file, String text) {
        try {
            if (REFRESH) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file))
                    .as("%s; if the code is right, write it anew: REFRESH=true mvn -B verify, and read it", file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
