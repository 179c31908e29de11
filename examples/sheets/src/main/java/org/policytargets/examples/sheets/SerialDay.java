package org.policytargets.examples.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Days as spreadsheets store them: their number since 1900, or since 1904. */
final class SerialDay {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** 29 February 1900, which there was not. */
    private static final int NO_DAY = 60;

    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDay() {}

    /** What is shown of a day; empty where the number is none. */
    static Optional<String> text(BigDecimal serial, boolean from1904, Styles.Shown shown) {
        if (serial.signum() <= 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        int number = serial.intValue();
        long seconds = serial.subtract(BigDecimal.valueOf(number))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (!from1904 && (number == NO_DAY || number == 0)) {
            return Optional.empty();
        }
        LocalDate day =
                from1904 ? FROM_1904.plusDays(number) : BEFORE_1900.plusDays(number > NO_DAY ? number - 1L : number);
        if (seconds > 0) {
            LocalDateTime time = day.atTime(LocalTime.MIDNIGHT).plusSeconds(seconds);
            return Optional.of(time.toString());
        }
        String iso = day.toString();
        return Optional.of(
                switch (shown) {
                    case MONTH -> iso.substring(0, 7);
                    case YEAR -> iso.substring(0, 4);
                    default -> iso;
                });
    }
}
