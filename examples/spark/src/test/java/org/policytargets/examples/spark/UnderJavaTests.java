package org.policytargets.examples.spark;

class UnderJavaTests extends AssessmentJobTests {
    UnderJavaTests() {
        super(Sessions.JAVA);
    }
}
