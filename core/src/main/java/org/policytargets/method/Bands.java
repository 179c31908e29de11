package org.policytargets.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A scale: bands from the best to the worst that leave no number out. Each threshold says for itself whether it belongs to
 * its band.
 *
 * <p>Law: the bands partition the line. Immutable.
 *
 * @param bands the bands, thresholds falling; the last one has none
 */
public record Bands(List<Band> bands) {
    /**
     * Makes one.
     *
     * @param bands the bands, thresholds falling; the last one has none
     * @throws InvalidMethodException if there is none, thresholds do not fall, the last band has one or another has none,
     *     or one label has two ratings
     */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new InvalidMethodException("bands", "be at least one", "none");
        }
        Map<String, Rating> ratings = new HashMap<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean last = i == bands.size() - 1;
            if (last == band.from().isPresent()) {
                throw new InvalidMethodException(
                        "bands[" + i + "].from",
                        last ? "be absent, for all that is left" : "be a threshold",
                        band.from().map(BigDecimal::toPlainString).orElse("absent"));
            }
            if (i > 0 && !last && !falls(bands.get(i - 1), band)) {
                throw new InvalidMethodException(
                        "bands[" + i + "].from", "lie below the band before, " + bands.get(i - 1), band.toString());
            }
            Rating known = ratings.putIfAbsent(band.mark().label(), band.mark().rating());
            if (known != null && known != band.mark().rating()) {
                throw new InvalidMethodException(
                        "bands[" + i + "].mark",
                        "be " + known + " as for its label before",
                        band.mark().toString());
            }
        }
    }

    /** One threshold may stand twice: first without itself, then alone. */
    private static boolean falls(Band before, Band band) {
        int order = before.from().orElseThrow().compareTo(band.from().orElseThrow());
        return order > 0 || (order == 0 && !before.inclusive() && band.inclusive());
    }

    /**
     * {@return a scale}
     *
     * @param bands the bands, thresholds falling; the last one has none
     * @throws InvalidMethodException if they leave numbers out or are out of order
     */
    public static Bands of(Band... bands) {
        return new Bands(List.of(bands));
    }

    /**
     * {@return the band that a number lies in}
     *
     * @param number the number
     */
    public Band of(Figure number) {
        return of(number, Figure.ONE);
    }

    /** The band, where positive thresholds are multiplied by a factor, 0 or greater. */
    Band of(Figure number, Figure factor) {
        for (Band band : bands) {
            if (band.from().isEmpty()) {
                return band;
            }
            Figure threshold = Figure.of(band.from().get());
            int order = number.order(threshold.signum() > 0 ? threshold.times(factor) : threshold);
            if (order > 0 || (order == 0 && band.inclusive())) {
                return band;
            }
        }
        throw new IllegalStateException("the last band takes all that is left");
    }

    /** {@return the marks, from the best to the worst} */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        bands.forEach(band -> marks.add(band.mark()));
        return marks;
    }

    @Override
    public String toString() {
        return String.join("; ", bands.stream().map(Band::toString).toList());
    }
}
