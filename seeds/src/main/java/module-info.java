/** Real plans to start from. */
module org.policytargets.seeds {
    requires transitive org.policytargets.core;

    exports org.policytargets.seeds;
}
