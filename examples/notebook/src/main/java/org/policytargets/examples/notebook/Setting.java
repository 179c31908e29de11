package org.policytargets.examples.notebook;

import java.time.Year;
import java.util.Optional;
import org.policytargets.goal.Owner;
import org.policytargets.text.Document;

/**
 * What holds for every promise that does not say it itself.
 *
 * @param year its year; without one it is this year
 * @param place the territory its numbers are about
 * @param owner who answers for it
 */
record Setting(Optional<Year> year, Optional<String> place, Optional<Owner> owner) {
    static final Setting UNSTATED = new Setting(Optional.empty(), Optional.empty(), Optional.empty());

    static Setting of(int year) {
        return new Setting(Optional.of(Year.of(year)), Optional.empty(), Optional.empty());
    }

    static Setting of(int year, String place, String owner) {
        return new Setting(Optional.of(Year.of(year)), Optional.of(place), Optional.of(Owner.of(owner)));
    }

    /** The one place that asks a clock: whoever types a promise without its year means this year. */
    Year planned() {
        return year.orElseGet(Year::now);
    }

    Setting in(int otherYear) {
        return new Setting(Optional.of(Year.of(otherYear)), place, owner);
    }

    Document document(String id, String text) {
        return new Document(id, id, text, planned(), place, owner);
    }
}
