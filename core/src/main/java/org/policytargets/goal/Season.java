package org.policytargets.goal;

/**
 * A season of the northern half of the globe, in whole months. No law fixes these bounds: they are the meteorological
 * convention, proposed where a promise names a season and no days. A text that names a season is therefore reported as
 * ambiguous, and {@link Window#season} is how a reader says which days are meant.
 */
public enum Season {
    /** March to May. */
    SPRING(3, 3),
    /** June to August. */
    SUMMER(6, 3),
    /** September to November. */
    AUTUMN(9, 3),
    /** December to February of the next year. */
    WINTER(12, 3),
    /** September to February of the next year: 秋冬季. */
    AUTUMN_WINTER(9, 6);

    private final int firstMonth;
    private final int months;

    Season(int firstMonth, int months) {
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** {@return the month it begins in, 1 to 12} */
    public int firstMonth() {
        return firstMonth;
    }

    /** {@return how many months it lasts} */
    public int months() {
        return months;
    }
}
