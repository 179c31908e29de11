package org.policytargets.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * YAML's aliases and tags, which JSON has not. Jackson reads an alias as the text of its anchor's name, and a tag as
 * nothing or as another type; here both are refused. An anchor that nothing refers to changes nothing.
 */
final class References {
    private References() {}

    /** Refuses the current token if it is an alias or has a tag. */
    static void refuse(JsonParser parser, Tokens in) {
        if (isAlias(parser)) {
            throw in.fault("json.reference", "be written out", "a YAML alias");
        }
        if (parser.getTypeId() != null) {
            throw in.fault("json.reference", "have no YAML tag", "tagged " + parser.getTypeId());
        }
    }

    /** Asked for by its name, so that the YAML format stays a dependency that only its users have. */
    private static boolean isAlias(JsonParser parser) {
        try {
            return parser instanceof JsonParserDelegate outer
                    ? isAlias(outer.delegate())
                    : (Boolean) parser.getClass().getMethod("isCurrentAlias").invoke(parser);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
