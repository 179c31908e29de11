/** Exact quantities and the units of policy. */
module org.policytargets.units {
    requires transitive java.measure;
    requires static transitive org.jspecify;
    requires tech.units.indriya;
    requires static org.apiguardian.api;

    exports org.policytargets.units;
}
