package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formats that only their users have: without them it is told what to add. */
class MissingFormatTests {
    /** The library and all it needs, but for the jars of that name. */
    private static ClassLoader without(String jar) throws Exception {
        String all = System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", "");
        List<URL> urls = new ArrayList<>();
        for (String entry : all.split(File.pathSeparator)) {
            // The jar by which the tests are started names all others.
            if (!entry.isEmpty() && !entry.contains(jar) && !entry.contains("surefire")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        urls.add(Path.of("target/classes").toUri().toURL());
        // Without a parent: the platform's loader would ask the module path, which has the jar.
        return new URLClassLoader(urls.toArray(URL[]::new), null);
    }

    private static Throwable thrown(String jar, String type, String method, Object... args) throws Exception {
        Class<?> loaded = Class.forName(type, true, without(jar));
        Class<?>[] parameters = args.length == 0 ? new Class<?>[0] : new Class<?>[] {byte[].class};
        Throwable thrown =
                catchThrowable(() -> loaded.getMethod(method, parameters).invoke(null, args));
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        return thrown.getCause();
    }

    @Test
    void csv_names_what_to_add() throws Exception {
        assertThat(thrown(
                        "jackson-dataformat-csv", "org.policytargets.exchange.Csv", "read", (Object) new byte[] {'a'}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CSV needs tools.jackson.dataformat:jackson-dataformat-csv, which is not there: add it");
    }

    @Test
    void yaml_names_what_to_add() throws Exception {
        for (String jar : List.of("jackson-dataformat-yaml", "snakeyaml-engine")) {
            assertThat(thrown(jar, "org.policytargets.json.PolicyTargetsJson", "yaml"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("YAML needs tools.jackson.dataformat:jackson-dataformat-yaml and"
                            + " org.snakeyaml:snakeyaml-engine:3.1.1 or later, which are not there: add them");
        }
    }
}
