package org.policytargets.examples.quickstart.coldstart;

/** The JVM itself. */
final class Bare {
    private Bare() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
