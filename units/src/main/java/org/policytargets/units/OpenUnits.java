package org.policytargets.units;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The units that no table can list: what teams count, and the currencies of ISO 4217. */
final class OpenUnits {
    private static final int CURRENCY_LENGTH = 3;

    private OpenUnits() {}

    /** The unit of things called by a name that {@link CountNames} has found right. */
    static PolicyUnit<Count> count(String name) {
        String code = '{' + name + '}';
        return PolicyUnit.atom(code, UnitKind.of(code), Rational.ONE, name);
    }

    /** The unit of a currency, or null if ISO 4217 has no such code. */
    static @Nullable PolicyUnit<Money> currency(String code) {
        if (!isCurrencyLike(code)) {
            return null;
        }
        try {
            Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return currencyOf(code);
    }

    /** The unit of a currency that surely exists. */
    static PolicyUnit<Money> currencyOf(String code) {
        return PolicyUnit.atom(code, UnitKind.of(code), Rational.ONE, code);
    }

    static boolean isCurrencyLike(String code) {
        if (code.length() != CURRENCY_LENGTH) {
            return false;
        }
        for (int i = 0; i < CURRENCY_LENGTH; i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }
}
