package org.policytargets.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A score from a statistic, in straight pieces: slope × statistic + intercept, kept between a lowest and a highest score.
 * The constants are those published, rounded as published.
 *
 * @param pieces from the highest statistic to the lowest; the last has no threshold
 * @param lowest the lowest score
 * @param highest the highest score, which what is achieved gets
 */
public record ScoreMap(List<Piece> pieces, BigDecimal lowest, BigDecimal highest) {
    /**
     * One straight piece.
     *
     * @param from the least statistic it is for, included; empty for the last
     * @param slope what the statistic is multiplied by
     * @param intercept what is added
     */
    public record Piece(Optional<BigDecimal> from, BigDecimal slope, BigDecimal intercept) {}

    /**
     * Makes one.
     *
     * @param pieces from the highest statistic to the lowest; the last has no threshold
     * @param lowest the lowest score
     * @param highest the highest score, which what is achieved gets
     * @throws InvalidMethodException if pieces leave numbers out or are out of order, or the lowest is not below the highest
     */
    public ScoreMap {
        pieces = List.copyOf(pieces);
        if (lowest.compareTo(highest) >= 0) {
            throw new InvalidMethodException(
                    "scores.lowest", "lie below the highest, " + highest.toPlainString(), lowest.toPlainString());
        }
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            Optional<BigDecimal> from = pieces.get(i).from();
            boolean falls = i == 0
                    || last
                    || from.isEmpty()
                    || from.get().compareTo(pieces.get(i - 1).from().orElseThrow()) < 0;
            if (last == from.isPresent() || !falls) {
                throw new InvalidMethodException(
                        "scores.pieces[" + i + "].from",
                        last ? "be absent, for all that is left" : "be a threshold below the one before",
                        from.map(BigDecimal::toPlainString).orElse("absent"));
            }
        }
        if (pieces.isEmpty()) {
            throw new InvalidMethodException("scores.pieces", "be at least one", "none");
        }
    }

    static Piece piece(String from, String slope, String intercept) {
        return new Piece(Optional.of(new BigDecimal(from)), new BigDecimal(slope), new BigDecimal(intercept));
    }

    static Piece rest(String slope, String intercept) {
        return new Piece(Optional.empty(), new BigDecimal(slope), new BigDecimal(intercept));
    }

    static ScoreMap of(String lowest, String highest, Piece... pieces) {
        return new ScoreMap(List.of(pieces), new BigDecimal(lowest), new BigDecimal(highest));
    }

    Figure highestScore() {
        return Figure.of(highest);
    }

    /**
     * The score. Near a natural limit less progress is possible: positive thresholds are multiplied by the factor, and where
     * the statistic is not negative the slope is divided by it; at the limit itself all that is held scores highest.
     */
    Figure of(Figure statistic, Figure factor) {
        boolean held = statistic.signum() >= 0;
        if (held && factor.signum() == 0) {
            return highestScore();
        }
        for (Piece piece : pieces) {
            Figure from = piece.from().map(Figure::of).orElse(null);
            if (from == null || statistic.order(from.signum() > 0 ? from.times(factor) : from) >= 0) {
                Figure slope = held ? Figure.of(piece.slope()).over(factor) : Figure.of(piece.slope());
                return statistic
                        .times(slope)
                        .plus(Figure.of(piece.intercept()))
                        .atLeast(Figure.of(lowest))
                        .atMost(highestScore());
            }
        }
        throw new IllegalStateException("the last piece takes all that is left");
    }
}
