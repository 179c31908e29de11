package org.policytargets.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Members;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Population;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Window;
import org.policytargets.method.Geometry;
import org.policytargets.method.Origin;
import org.policytargets.method.Transform;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/**
 * The JSON form of every type, found from the type itself: a record is an object of its components, a sealed family an
 * object with a tag, an {@link Optional} a property that may be absent. Written down here is only where the JSON differs
 * from that: what may be left out, and the few forms of their own.
 */
final class Formats {
    static final int VERSION = 1;

    /** What the absence of a property means. Whatever is not here, and not optional, must be there. */
    private static final Map<Class<?>, Map<String, Object>> ABSENT = Map.of(
            Indicator.class,
            Map.of("signed", false, "better", Better.MORE, "scope", Scope.UNSTATED, "derivable", false),
            Owner.class,
            Map.of("support", List.of(), "actors", List.of()),
            Members.class,
            Map.of("named", List.of()),
            Population.class,
            Map.of("members", List.of()),
            Goal.class,
            Map.of("strength", Strength.WORK_TASK),
            Deadline.Throughout.class,
            Map.of("grace", Deadline.Grace.NONE),
            Deadline.Grace.class,
            Map.of("days", 0),
            Report.class,
            Map.of("status", Status.FINAL, "firsthand", true, "illustrative", false),
            Subject.class,
            Map.of("scope", Scope.UNSTATED),
            Actual.Members.class,
            Map.of("all", false, "covered", List.of(), "uncovered", List.of()));

    /** All types that stand in a document. */
    static final Map<Type, Codec<?>> ALL;

    static final ObjectCodec<Plan> PLAN;
    static final Codec<Actual> ACTUAL;
    static final ObjectCodec<ActualsFile> ACTUALS;
    static final ObjectCodec<ResolutionsFile> RESOLUTIONS;

    static {
        Formats formats = new Formats(ABSENT);
        PLAN = formats.document(Plan.class);
        ACTUAL = formats.of(Actual.class);
        ACTUALS = formats.document(ActualsFile.class);
        RESOLUTIONS = formats.document(ResolutionsFile.class);
        ALL = Map.copyOf(formats.known);
    }

    /** Methods, apart from the rest: what only judges plans loads nothing of them. */
    static final class OfMethods {
        /** All types that stand in the document of a method. */
        static final Map<Type, Codec<?>> ALL;

        static final ObjectCodec<org.policytargets.method.Method> METHOD;

        static {
            Formats formats = new Formats(Map.of(
                    org.policytargets.method.Method.class,
                    Map.of(
                            "transform",
                            new Transform.Identity(),
                            "origin",
                            new Origin.Start(),
                            "geometry",
                            new Geometry.None(),
                            "monotone",
                            true,
                            "guardsFirst",
                            false,
                            "guards",
                            List.of())));
            METHOD = formats.document(org.policytargets.method.Method.class);
            ALL = ofMethods(formats.known);
        }

        private OfMethods() {}

        /** The others are known already, with what their absent properties mean. */
        private static Map<Type, Codec<?>> ofMethods(Map<Type, Codec<?>> known) {
            Map<Type, Codec<?>> own = new HashMap<>(known);
            own.keySet().removeIf(type -> !type.getTypeName().startsWith("org.policytargets.method."));
            return Map.copyOf(own);
        }
    }

    private final Map<Class<?>, Map<String, Object>> absent;
    private final Map<Type, Codec<?>> known = new HashMap<>();

    private Formats(Map<Class<?>, Map<String, Object>> absent) {
        this.absent = absent;
        known.put(BigDecimal.class, Scalars.DECIMAL);
        known.put(boolean.class, Scalars.FLAG);
        known.put(int.class, Scalars.INTEGER);
        known.put(Integer.class, Scalars.INTEGER);
        known.put(String.class, Scalars.TEXT);
        known.put(LocalDate.class, Scalars.DATE);
        known.put(PolicyUnit.class, Scalars.UNIT);
        known.put(GoalId.class, Scalars.GOAL_ID);
        known.put(Window.class, new WindowCodec());
        ObjectCodec<ExactQuantity<?>> quantity = new ObjectCodec<>("Quantity", "");
        known.put(ExactQuantity.class, quantity.shaped(List.of(new QuantityShape.Whole())));
        ObjectCodec<Interval> interval = new ObjectCodec<>("Interval", "");
        known.put(Interval.class, interval.shaped(List.of(new QuantityShape.Point(), new RangeShape(quantity))));
        ObjectCodec<Criterion> criterion = new ObjectCodec<>("Criterion", "");
        known.put(
                Criterion.class,
                criterion.shaped(List.of(new CriterionShape(
                        of(Criterion.Word.class), quantity, of(CriterionShape.StatedTolerance.class)))));
        actuals();
    }

    /** Five bases of actual are one record, told apart by its basis. */
    private void actuals() {
        ObjectCodec<Actual> actual = new ObjectCodec<>("Actual", "basis", true);
        known.put(Actual.class, actual);
        List<Shape<Actual>> shapes = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            boolean isMeasured = basis.compareTo(Basis.MEAN) <= 0;
            shapes.add(
                    isMeasured
                            ? shape(basis.name(), Actual.Measured.class, Map.of("basis", basis))
                            : shape(basis.name(), recordOf(basis), Map.of()));
        }
        actual.shaped(shapes);
    }

    private static Class<? extends Actual> recordOf(Basis basis) {
        return switch (basis) {
            case STAGE -> Actual.Stage.class;
            case MEMBERS -> Actual.Members.class;
            default -> Actual.Judgement.class;
        };
    }

    /** A record that is a document: it tells the version of its shapes. */
    private <T> ObjectCodec<T> document(Class<T> type) {
        ObjectCodec<T> codec = new ObjectCodec<>(type.getSimpleName(), "", true);
        known.put(type, codec);
        return codec.shaped(List.of(new DocumentShape<>(shape("", type, Map.of()))));
    }

    @SuppressWarnings("unchecked")
    private <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) codec(type);
    }

    private Codec<?> codec(Type type) {
        Codec<?> codec = known.get(type);
        if (codec == null) {
            codec = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec<?> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListCodec<>(codec(arguments[0]));
        }
        if (type.getRawType() == SortedMap.class) {
            Codec<?> values = codec(arguments[1]);
            return arguments[0] == LocalDate.class ? MapCodec.byDay(values) : MapCodec.byLanguage(values);
        }
        return codec(type.getRawType());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Codec<?> plain(Class<?> type) {
        if (type.isEnum()) {
            return new Scalars.Words(type);
        }
        return type.isRecord() ? record(type) : family(type);
    }

    /** A record of one component, which no tag accompanies, is written as that component. */
    private <T> Codec<T> record(Class<T> type) {
        if (type.getRecordComponents().length == 1) {
            return new UnwrappedCodec<>(type.getSimpleName(), shape("", type, Map.of()));
        }
        boolean owns = type == Goal.class || type == Resolution.class;
        ObjectCodec<T> codec = new ObjectCodec<>(type.getSimpleName(), "", owns);
        known.put(type, codec);
        return codec.shaped(List.of(shape("", type, Map.of())));
    }

    private <T> Codec<T> family(Class<T> type) {
        ObjectCodec<T> codec = new ObjectCodec<>(type.getSimpleName(), "kind");
        known.put(type, codec);
        List<Shape<T>> shapes = new ArrayList<>();
        members(type, type, shapes);
        return codec.shaped(shapes);
    }

    @SuppressWarnings("unchecked")
    private <T> void members(Class<T> family, Class<?> type, List<Shape<T>> shapes) {
        if (!type.isRecord()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                members(family, permitted, shapes);
            }
            return;
        }
        char first = Character.toLowerCase(type.getSimpleName().charAt(0));
        String kind = first + type.getSimpleName().substring(1);
        shapes.add(shape(kind, (Class<? extends T>) type, Map.of()));
    }

    private <T> Shape<T> shape(String kind, Class<? extends T> type, Map<String, ?> fixed) {
        Map<String, Object> defaults = absent.getOrDefault(type, Map.of());
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (fixed.containsKey(name)) {
                continue;
            }
            if (component.getType() == Optional.class) {
                ParameterizedType optional = (ParameterizedType) component.getGenericType();
                fields.add(Field.optional(name, codec(optional.getActualTypeArguments()[0])));
            } else {
                fields.add(new Field(name, codec(component.getGenericType()), defaults.get(name)));
            }
        }
        return new RecordShape<>(kind, type, fields, fixed);
    }
}
