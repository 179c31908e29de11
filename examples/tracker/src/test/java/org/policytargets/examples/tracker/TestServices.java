package org.policytargets.examples.tracker;

import java.time.Clock;
import org.policytargets.examples.tracker.store.Database;
import org.policytargets.examples.tracker.web.Services;

/** The services with the shipped plans and with hashes that take no time. */
public final class TestServices {
    private TestServices() {}

    public static Services of(Database database, Clock clock) {
        Services services = Tracker.services(database, clock, 4);
        Examples.addTo(services.facts());
        return services;
    }
}
