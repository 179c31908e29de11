package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.measure.Unit;
import javax.measure.quantity.Area;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.spi.ServiceProvider;
import javax.measure.spi.SystemOfUnits;
import org.junit.jupiter.api.Test;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.unit.Units;

/** Whoever has our jar beside Indriya finds Indriya as it was, and whoever needs no Indriya does not load it. */
class NeighboursTests {
    private static final List<String> AS_WITHOUT_OUR_JAR =
            List.of("m", "kg", "m²", "m*1000", "mol", "one", "%", "h", "公顷: null", "har: null", "dwelling: null");

    @Test
    void the_service_provider_is_still_that_of_indriya() {
        useEverything();
        SystemOfUnits system =
                ServiceProvider.current().getSystemOfUnitsService().getSystemOfUnits();
        assertThat(ServiceProvider.current().getClass().getName()).startsWith("tech.units.indriya.");
        assertThat(ServiceProvider.available()).hasSize(1);
        assertThat(system.getUnit(Length.class)).isSameAs(Units.METRE);
        assertThat(system.getUnit(Mass.class)).isSameAs(Units.KILOGRAM);
        assertThat(system.getUnit(Area.class)).isSameAs(Units.SQUARE_METRE);
        assertThat(system.getName()).isEqualTo("Units");
        assertThat(system.getUnits()).noneMatch(unit -> unit instanceof PolicyUnit<?>);
    }

    @Test
    void the_global_format_knows_what_it_knew() {
        useEverything();
        SimpleUnitFormat format = SimpleUnitFormat.getInstance();
        List<String> found = new ArrayList<>();
        for (Unit<?> unit : List.of(Units.METRE, Units.KILOGRAM, Units.SQUARE_METRE, Units.METRE.multiply(1000))) {
            found.add(format.format(unit));
        }
        for (String known : List.of("mol", "one", "%", "h")) {
            found.add(format.format(format.parse(known)));
        }
        for (String unknown : List.of("公顷", "har", "dwelling")) {
            found.add(unknown + ": " + parsed(format, unknown));
        }
        assertThat(found).isEqualTo(AS_WITHOUT_OUR_JAR);
    }

    private static String parsed(SimpleUnitFormat format, String text) {
        try {
            return String.valueOf(format.parse(text));
        } catch (javax.measure.format.MeasurementParseException e) {
            return "null";
        }
    }

    private static void useEverything() {
        assertThat(new NormalPath().get()).hasSize(7);
        assertThat(PolicyUnit.from(Units.METRE)).isEqualTo(PolicyUnits.METRE);
        assertThat(IndriyaUnits.to(PolicyUnits.MU)).isNotNull();
    }

    @Test
    void the_normal_path_loads_no_class_of_indriya() throws ReflectiveOperationException {
        NoIndriya loader = new NoIndriya();
        Supplier<?> path = (Supplier<?>) loader.loadClass(NormalPath.class.getName())
                .getDeclaredConstructor()
                .newInstance();
        assertThat(path.getClass().getClassLoader()).isSameAs(loader);
        assertThat(path.get()).isEqualTo(new NormalPath().get());
        assertThat(loader.asked).isEmpty();
    }

    /** Loads our classes anew and the API from the parent; notes and refuses every class of Indriya. */
    private static final class NoIndriya extends ClassLoader {
        private static final String OURS = "org.policytargets.units.";
        private final List<String> asked = new ArrayList<>();

        NoIndriya() {
            super(NeighboursTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("tech.u")) {
                asked.add(name);
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(OURS) ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = NeighboursTests.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
