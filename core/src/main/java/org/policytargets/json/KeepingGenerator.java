package org.policytargets.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Adds to each object, at its end, the properties that were kept for it. */
final class KeepingGenerator extends JsonGeneratorDelegate {
    /** An object being written for which something was kept, and what of it is not written yet. */
    private record Owner(TokenStreamContext context, List<UnknownProperties.Property> left) {}

    private final UnknownProperties kept;
    private final Deque<Owner> owners = new ArrayDeque<>();

    KeepingGenerator(JsonGenerator out, UnknownProperties kept) {
        super(out, false);
        this.kept = kept;
    }

    @Override
    public JsonGenerator writeStartObject(Object forValue) {
        delegate.writeStartObject(forValue);
        List<UnknownProperties.Property> properties = kept.of(forValue);
        if (!properties.isEmpty()) {
            owners.push(new Owner(delegate.streamWriteContext(), new ArrayList<>(properties)));
        }
        return this;
    }

    @Override
    public JsonGenerator writeEndObject() {
        if (!owners.isEmpty()) {
            add(owners.element());
        }
        delegate.writeEndObject();
        return this;
    }

    @SuppressWarnings("ReferenceEquality") // the same object of the document, not one like it
    private void add(Owner owner) {
        TokenStreamContext context = delegate.streamWriteContext();
        String place = place(context, owner.context());
        for (UnknownProperties.Property each : owner.left()) {
            if (each.place().equals(place)) {
                delegate.writeName(each.name());
                each.value().write(delegate);
            }
        }
        owner.left().removeIf(each -> each.place().equals(place));
        if (context == owner.context()) {
            owners.pop();
            requireAll(owner);
        }
    }

    /** A part that says the same as its absence is not written; with it would go what was kept for it. */
    private static void requireAll(Owner owner) {
        if (!owner.left().isEmpty()) {
            UnknownProperties.Property first = owner.left().get(0);
            throw MalformedDataException.text(
                    "json.unknown",
                    new Spot(first.place(), -1, -1).at(first.name()),
                    "be in an object that is written",
                    first.name(),
                    Optional.empty());
        }
    }

    /** As {@link Place#path}, from an outer object on. */
    @SuppressWarnings("ReferenceEquality")
    private static String place(TokenStreamContext context, TokenStreamContext outer) {
        if (context == outer) {
            return "";
        }
        TokenStreamContext parent = context.getParent();
        String before = place(parent, outer);
        return parent.inArray()
                ? before + '[' + parent.getCurrentIndex() + ']'
                : Places.join(before, parent.currentName());
    }
}
