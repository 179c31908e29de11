package org.example.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessor;

class RoadsTest {
    @Test
    void aPromiseIsJudged() {
        assertEquals(
                "未兑现  roads/2025：截至2025-12-31，不少于30公里；2025年报告为29.999公里，还差0.001公里",
                Roads.reported("29.999").sentence(Locale.CHINESE));
    }

    @Test
    void itIsAModule() {
        assertEquals("org.policytargets.core", Assessor.class.getModule().getName());
        assertEquals("org.example.promises", Roads.class.getModule().getName());
    }
}
