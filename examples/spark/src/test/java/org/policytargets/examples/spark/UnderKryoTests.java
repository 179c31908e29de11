package org.policytargets.examples.spark;

class UnderKryoTests extends AssessmentJobTests {
    UnderKryoTests() {
        super(Sessions.KRYO);
    }
}
