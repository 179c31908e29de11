package org.policytargets.goal;

/** How firmly a goal is promised. It never changes a verdict; scorecards count by it. */
public enum Strength {
    /** Binding (约束性). */
    BINDING,
    /** Expected (预期性). */
    EXPECTED,
    /** A work task: the usual yearly task. */
    WORK_TASK,
    /** An effort (加快推进…, 扎实做好…): it sizes a portfolio and promises no completion. */
    EFFORT
}
