package org.policytargets.json;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What documents say in properties that this version does not know, kept beside what was read of them, so that it is written
 * again: a file of a newer version passes through this one without a loss.
 *
 * <pre>{@code
 * UnknownProperties kept = new UnknownProperties();
 * PolicyTargetsJson json = PolicyTargetsJson.standard().keeping(kept);
 * String same = json.write(json.readPlan(newer));
 * }</pre>
 *
 * <p>Each is kept for the plan, goal, actual, resolution or method in whose object it stood, at any depth, and is written
 * where that very instance is: a goal that was read keeps its own in another plan too, and one that was built anew has none. What
 * stood beside a list of actuals or resolutions goes with the list as it was returned.
 *
 * <p>It holds on to all that it has kept something for; let it go with the plan. Safe for use by many threads.
 */
public final class UnknownProperties {
    /**
     * One of them.
     *
     * @param place the object that has it, counted from the owner's
     * @param name its name
     * @param value what it says
     */
    record Property(String place, String name, Unread value) {}

    private final Map<Object, List<Property>> ofOwners = new IdentityHashMap<>();
    private final List<MalformedDataException> reported = new ArrayList<>();

    /** Makes one that holds nothing yet. */
    public UnknownProperties() {}

    /** {@return what was not known in the documents read so far, in order: as the strict form would refuse it} */
    public synchronized List<MalformedDataException> reported() {
        return List.copyOf(reported);
    }

    synchronized void report(MalformedDataException problem) {
        reported.add(problem);
    }

    synchronized void keep(Object owner, List<Property> properties) {
        ofOwners.put(key(owner), List.copyOf(properties));
    }

    synchronized List<Property> of(Object owner) {
        return ofOwners.getOrDefault(key(owner), List.of());
    }

    /** Users see the list, not the document made of it. */
    private static Object key(Object owner) {
        if (owner instanceof ActualsFile file) {
            return file.actuals();
        }
        return owner instanceof ResolutionsFile file ? file.resolutions() : owner;
    }
}
