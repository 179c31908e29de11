package org.policytargets.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.method.Aggregation.Member;
import org.policytargets.units.Rational;

/** The rules of {@link Aggregation}. */
final class Rollup {
    private static final List<Rating> WORST_FIRST = List.of(
            Rating.MISSED, Rating.REGRESSING, Rating.OFF_TRACK, Rating.AT_RISK, Rating.ON_TRACK, Rating.ACHIEVED);
    private static final Figure HUNDRED = Figure.of(Rational.of(100));

    private Rollup() {}

    /** The mean; there is at least one. */
    private static Figure mean(List<Figure> figures) {
        Figure sum = Figure.ZERO;
        for (Figure figure : figures) {
            sum = sum.plus(figure);
        }
        return sum.over(Figure.of(Rational.of(figures.size())));
    }

    static Grade mean(String name, List<Member> members, Aggregation.Mean rule) {
        List<Figure> scores = new ArrayList<>();
        boolean achieved = true;
        for (Member member : members) {
            if (member.grade().score().isPresent()) {
                scores.add(member.grade().score().get());
                achieved &= member.grade().rating() == Rating.ACHIEVED;
            }
        }
        if (scores.isEmpty()) {
            return Grade.none(name, NotRated.NO_DATA);
        }
        // From the least on: the sum of floating numbers depends on their order.
        scores.sort(Figure::compareTo);
        Figure mean = mean(scores);
        Mark mark = rule.achieved().isPresent() && achieved
                ? rule.achieved().get()
                : rule.bands().of(mean).mark();
        return Grade.of(name, mark, Optional.of(mean), Optional.of(mean));
    }

    static Grade worst(String name, List<Member> members) {
        for (Rating rating : WORST_FIRST) {
            List<Grade> those = members.stream()
                    .map(Member::grade)
                    .filter(grade -> grade.rating() == rating)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            if (!those.isEmpty()) {
                return Grade.of(name, those.get(0).mark().orElseThrow(), Optional.empty(), Optional.empty());
            }
        }
        return Grade.none(name, NotRated.NO_DATA);
    }

    static Grade meanOfWorst(String name, List<Member> members, Aggregation.MeanOfWorst rule) {
        List<Figure> levels = new ArrayList<>();
        members.forEach(member -> member.grade().statistic().ifPresent(levels::add));
        Rational due = Rational.of(members.size()).multiply(Rational.of(rule.present()));
        if (levels.isEmpty() || Rational.of(levels.size()).compareTo(due) < 0) {
            return Grade.none(name, NotRated.NO_DATA);
        }
        levels.sort(Figure::compareTo);
        List<Figure> worst = levels.subList(0, Math.min(rule.count(), levels.size()));
        List<Band> bands = rule.bands().bands();
        Figure mean = mean(worst);
        Band band = rule.bands().of(mean);
        Band best = bands.get(0);
        Band last = bands.get(bands.size() - 1);
        boolean unanimous = worst.stream().map(rule.bands()::of).allMatch(band::equals);
        if (!unanimous && band.equals(best)) {
            band = bands.get(1);
        } else if (!unanimous && band.equals(last)) {
            band = bands.get(bands.size() - 2);
        }
        return Grade.of(name, band.mark(), Optional.of(mean), Optional.empty());
    }

    static Grade weighted(String name, List<Member> members, Aggregation.Weighted rule) {
        Rational most = Rational.ZERO;
        Rational sum = Rational.ZERO;
        boolean vetoed = false;
        for (Member member : members) {
            Rating rating = member.grade().rating();
            if (rating == Rating.NOT_RATED) {
                continue;
            }
            Rational weight = Rational.of(member.weight());
            most = most.add(weight);
            boolean passed = rating == Rating.ACHIEVED || rating == Rating.ON_TRACK;
            boolean warned = rating == Rating.AT_RISK;
            vetoed |= member.key() && !passed && !warned;
            sum = passed ? sum.add(weight) : warned ? sum.add(weight.divide(Rational.of(2))) : sum;
        }
        Figure share =
                most.signum() == 0 ? HUNDRED : Figure.of(sum.divide(most)).times(HUNDRED);
        return Grade.of(name, verdict(share, vetoed, rule), Optional.of(share), Optional.of(share));
    }

    static Mark verdict(Figure share, boolean vetoed, Aggregation.Weighted rule) {
        if (vetoed) {
            return new Mark("fail", Rating.OFF_TRACK);
        }
        if (share.order(Figure.of(rule.pass())) >= 0) {
            return new Mark("pass", Rating.ON_TRACK);
        }
        return share.order(Figure.of(rule.warning())) >= 0
                ? new Mark("warning", Rating.AT_RISK)
                : new Mark("fail", Rating.OFF_TRACK);
    }

    static Grade milestones(String name, List<Member> members, Aggregation.Milestones rule) {
        List<Figure> attained = new ArrayList<>();
        members.forEach(member -> member.grade().statistic().ifPresent(attained::add));
        int failed = count(attained, rule.failed(), false);
        boolean many = members.size() >= rule.spareFrom();
        if (failed >= (many ? 2 : 1)) {
            return Grade.of(name, new Mark("serious failure", Rating.OFF_TRACK), Optional.empty(), Optional.empty());
        }
        if (members.isEmpty() || attained.size() < members.size()) {
            return Grade.none(name, NotRated.NO_DATA);
        }
        int reached = count(attained, rule.reached(), true);
        int nearly = count(attained, rule.nearly(), true);
        boolean spared = many && reached == attained.size() - 1 && nearly == attained.size();
        return reached == attained.size() || spared
                ? Grade.of(name, new Mark("achieved", Rating.ACHIEVED), Optional.empty(), Optional.empty())
                : Grade.of(name, new Mark("not achieved", Rating.OFF_TRACK), Optional.empty(), Optional.empty());
    }

    private static int count(List<Figure> figures, BigDecimal threshold, boolean atLeast) {
        Figure limit = Figure.of(threshold);
        return (int) figures.stream()
                .filter(figure -> figure.order(limit) >= 0 == atLeast)
                .count();
    }
}
