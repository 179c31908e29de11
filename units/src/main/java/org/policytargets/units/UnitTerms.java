package org.policytargets.units;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A unit as it is written: a number, and atoms of the catalogue with their exponents, in order. Only for display; what a
 * unit measures and how much of it are its kind and factor.
 */
final class UnitTerms {
    static final UnitTerms NONE = new UnitTerms(Rational.ONE, Map.of());

    private final Rational number;
    private final Map<String, Integer> exponents;

    private UnitTerms(Rational number, Map<String, Integer> exponents) {
        this.number = number;
        this.exponents = exponents;
    }

    static UnitTerms of(String atom) {
        return atom.equals("1") ? NONE : new UnitTerms(Rational.ONE, Map.of(atom, 1));
    }

    static UnitTerms of(Rational number) {
        return new UnitTerms(number, Map.of());
    }

    UnitTerms times(UnitTerms other, int times) {
        Map<String, Integer> product = new LinkedHashMap<>(exponents);
        for (Map.Entry<String, Integer> e : other.exponents.entrySet()) {
            long added = (long) e.getValue() * times;
            int sum = Limits.exponent(product.getOrDefault(e.getKey(), 0) + added);
            if (sum == 0) {
                product.remove(e.getKey());
            } else {
                product.put(e.getKey(), sum);
            }
        }
        return new UnitTerms(number.multiply(other.number.power(times)), product);
    }

    /** The code: {@code kg/m3}, {@code tce/(10*4.CNY)}, {@code 1/s}. */
    String code() {
        String above = product(number.numerator(), 1);
        String below = product(number.denominator(), -1);
        String code = above.isEmpty() ? "1" : above;
        if (below.isEmpty()) {
            return code;
        }
        return code + (below.indexOf('.') < 0 ? "/" + below : "/(" + below + ")");
    }

    private String product(BigInteger whole, int sign) {
        StringBuilder code = new StringBuilder();
        if (!whole.equals(BigInteger.ONE)) {
            code.append(whole);
        }
        for (Map.Entry<String, Integer> e : exponents.entrySet()) {
            int exponent = e.getValue() * sign;
            // a count takes no exponent in a code, so it is written as often as it counts
            boolean count = e.getKey().charAt(0) == '{';
            for (int i = 0; i < (count ? exponent : Math.min(exponent, 1)); i++) {
                code.append(code.isEmpty() ? "" : ".").append(e.getKey());
            }
            if (exponent > 1 && !count) {
                code.append(exponent);
            }
        }
        return code.toString();
    }
}
