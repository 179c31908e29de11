package org.policytargets.units;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.measure.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a unit measures: a product of powers of base symbols, such as {@code m2} or {@code {dwelling}.m-2}. Finer than a
 * physical dimension: each thing counted, each currency and the percentage point are symbols of their own.
 */
final class UnitKind implements Dimension {
    static final UnitKind NONE = new UnitKind(new TreeMap<>());

    private final SortedMap<String, Integer> exponents;
    /** The exponents written out; equal texts are equal kinds. */
    private final String text;

    private UnitKind(SortedMap<String, Integer> exponents) {
        this.exponents = Collections.unmodifiableSortedMap(exponents);
        this.text = write(exponents);
    }

    static UnitKind of(String symbol) {
        SortedMap<String, Integer> one = new TreeMap<>();
        one.put(symbol, 1);
        return new UnitKind(one);
    }

    private static String write(SortedMap<String, Integer> exponents) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Integer> e : exponents.entrySet()) {
            text.append(text.isEmpty() ? "" : ".").append(e.getKey());
            if (e.getValue() != 1) {
                text.append(e.getValue());
            }
        }
        return text.toString();
    }

    /** The kind of a product of this with another kind taken {@code times} times. */
    UnitKind times(UnitKind other, int times) {
        if (times == 0 || other.exponents.isEmpty()) {
            return this;
        }
        SortedMap<String, Integer> product = new TreeMap<>(exponents);
        for (Map.Entry<String, Integer> e : other.exponents.entrySet()) {
            int sum = Limits.exponent(product.getOrDefault(e.getKey(), 0) + (long) e.getValue() * times);
            if (sum == 0) {
                product.remove(e.getKey());
            } else {
                product.put(e.getKey(), sum);
            }
        }
        return new UnitKind(product);
    }

    boolean isSingle() {
        return exponents.size() == 1 && exponents.containsValue(1);
    }

    SortedMap<String, Integer> exponents() {
        return exponents;
    }

    @Override
    public Dimension multiply(Dimension other) {
        return times(ours(other), 1);
    }

    @Override
    public Dimension divide(Dimension other) {
        return times(ours(other), -1);
    }

    @Override
    public Dimension pow(int n) {
        return NONE.times(this, n);
    }

    @Override
    public Dimension root(int n) {
        return rootOf(n);
    }

    /** The kind whose n-th power this is. */
    UnitKind rootOf(int n) {
        SortedMap<String, Integer> roots = new TreeMap<>();
        for (Map.Entry<String, Integer> e : exponents.entrySet()) {
            if (n == 0 || e.getValue() % n != 0) {
                throw new UnsupportedUnitException(text, "it is no power of " + n);
            }
            roots.put(e.getKey(), e.getValue() / n);
        }
        return new UnitKind(roots);
    }

    /** Null for a base symbol itself, as {@code javax.measure} has it: libraries walk down until they find null. */
    @Override
    public @Nullable Map<? extends Dimension, Integer> getBaseDimensions() {
        if (isSingle()) {
            return null;
        }
        Map<UnitKind, Integer> bases = new HashMap<>();
        exponents.forEach((symbol, exponent) -> bases.put(of(symbol), exponent));
        return bases;
    }

    private static UnitKind ours(Dimension other) {
        if (other instanceof UnitKind kind) {
            return kind;
        }
        Map<? extends Dimension, Integer> bases = other.getBaseDimensions();
        if (bases != null && bases.isEmpty()) {
            return NONE;
        }
        throw new UnsupportedUnitException(other.toString(), "its dimension is of another library");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof UnitKind that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "1" : text;
    }
}
