package org.policytargets.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Sentences;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.QuantityText;

/**
 * Words for flaws and changes of plans, in English and Chinese, from their parts: {@code haidian-2026/new-roads: due on
 * 2027-01-31, after the plan's last day, 2026-12-31}. What is promised is said as {@link Sentences} says it.
 *
 * <p>A locale that is neither gets English, and {@link #locale()} says so.
 */
public final class ReviewSentences {
    private static final ReviewSentences ENGLISH = new ReviewSentences(Locale.ENGLISH, new EnglishWording());
    private static final ReviewSentences CHINESE = new ReviewSentences(Locale.CHINESE, new ChineseWording());

    private final Locale locale;
    private final Wording words;
    private final Sentences promises;
    private final QuantityText numbers;

    private ReviewSentences(Locale locale, Wording words) {
        this.locale = locale;
        this.words = words;
        this.promises = Sentences.in(locale);
        this.numbers = QuantityText.in(locale);
    }

    /**
     * {@return the words of a language; English where there are none}
     *
     * @param locale the language
     */
    public static ReviewSentences in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** {@return the language these words are in} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return what is wrong, and where, in one sentence}
     *
     * @param flaw a flaw with the places and details that its kind states
     */
    public String sentence(Flaw flaw) {
        List<Object> details = flaw.details();
        String place = flaw.places().get(0).toString();
        return switch (flaw.kind()) {
            case NO_OWNER -> words.noOwner(place);
            case NO_UNIT -> words.noUnit(place, BareUnits.word((PolicyUnit<?>) details.get(0)));
            case DEADLINE_AFTER_PLAN -> words.late(place, (LocalDate) details.get(0), (LocalDate) details.get(1));
            case TWO_NUMBERS_FOR_ONE_THING ->
                words.twoNumbers(both(flaw), promise(details.get(0)), promise(details.get(1)));
            case COMPLETIONS_ABOVE_STARTS ->
                words.completions(both(flaw), number(details.get(0)), number(details.get(1)));
            case PARTS_DO_NOT_ADD_UP ->
                details.get(1) instanceof Integer named
                        ? words.members(place, number(details.get(0)), named)
                        : words.parts(place, number(details.get(0)), number(details.get(1)));
            case MET_AT_BASELINE -> words.met(place, number(details.get(0)), promise(details.get(1)));
            case WEAKER_THAN_LAST_YEAR ->
                words.weaker(place, details.get(0).toString(), promise(details.get(1)), promise(details.get(2)));
        };
    }

    private String both(Flaw flaw) {
        return words.and(flaw.places().get(0).toString(), flaw.places().get(1).toString());
    }

    private String promise(Object target) {
        return promises.promise((Target) target);
    }

    private String number(Object quantity) {
        return numbers.format((ExactQuantity<?>) quantity);
    }

    /**
     * {@return what became of a promise, in a word}
     *
     * @param kind what became of it
     */
    public String kind(GoalChange.Kind kind) {
        return words.kind(kind);
    }

    /**
     * {@return a component of a promise, in words}
     *
     * @param component the component
     */
    public String component(GoalChange.Component component) {
        return words.component(component);
    }
}
