package org.policytargets.examples.spark;

import org.policytargets.json.Limits;
import org.policytargets.json.PolicyTargetsJson;

/** The documents that travel between machines. */
final class Documents {
    /** Plans of a country are longer than what a stranger may send; these are our own. */
    static final PolicyTargetsJson JSON = PolicyTargetsJson.standard()
            .with(Limits.standard().withBytes(Integer.MAX_VALUE - 8).withItems(Integer.MAX_VALUE));

    private Documents() {}
}
