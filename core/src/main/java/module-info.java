/** Goals, reported results, the assessment of one by the other, and the review of plans. */
module org.policytargets.core {
    requires transitive org.policytargets.units;
    requires transitive tools.jackson.databind;
    requires com.google.common;
    requires static tools.jackson.dataformat.csv;
    requires static tools.jackson.dataformat.yaml;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.policytargets.goal;
    exports org.policytargets.report;
    exports org.policytargets.assess;
    exports org.policytargets.bulk;
    exports org.policytargets.method;
    exports org.policytargets.view;
    exports org.policytargets.text;
    exports org.policytargets.review;
    exports org.policytargets.json;
    exports org.policytargets.exchange;
}
