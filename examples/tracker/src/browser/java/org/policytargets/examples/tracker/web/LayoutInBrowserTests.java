package org.policytargets.examples.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What looks at every page sees each kind of fault. */
final class LayoutInBrowserTests {
    private static Running tracker;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        tracker = new Running();
    }

    @AfterAll
    static void stop() {
        tracker.close();
        chromium.close();
    }

    private static List<String> faults(String body) {
        try (Visit visit = chromium.visit(tracker)) {
            visit.page.setViewportSize(360, 800);
            visit.page.setContent(
                    "<!DOCTYPE html><html lang=en><meta name=viewport content='width=device-width'>" + body);
            return Layout.faults(visit.page);
        }
    }

    @Test
    void a_page_without_a_fault_has_none() {
        assertThat(faults("<h1>A page</h1><p>with <b>some</b> text.</p><input value=short><button>Go</button>"))
                .isEmpty();
    }

    @Test
    void what_is_wider_than_the_window_is_found() {
        assertThat(faults("<p style='width:500px;text-align:right'>far</p>"))
                .containsExactly("the page is 508 wide in a window of 360", "\"far\" leaves the window");
    }

    @Test
    void texts_over_each_other_are_found() {
        assertThat(faults("<p>below</p><p style='position:absolute;top:16px;left:8px;margin:0'>above</p>"))
                .containsExactly("\"below\" and \"above\" overlap");
    }

    @Test
    void what_is_cut_off_is_found() {
        assertThat(faults("<p style='overflow:hidden;width:40px;white-space:nowrap'>too long for it</p>"))
                .containsExactly("\"too long for it\" is cut off");
        assertThat(faults("<svg width=50 height=20><text x=0 y=15>too long for it</text></svg>"))
                .containsExactly("\"too long for it\" leaves its svg");
        assertThat(faults("<input style='width:40px' placeholder='too long for it'>"))
                .containsExactly("\"too long for it\" does not fit its field");
    }

    @Test
    void a_column_of_single_letters_is_found() {
        assertThat(faults("<table><tr><td style='width:10px;max-width:10px;overflow-wrap:anywhere'>squeezed</table>"))
                .containsExactly("\"squeezed\" is squeezed");
    }

    @Test
    void axe_finds_what_some_cannot_read() {
        try (Visit visit = chromium.visit(tracker)) {
            visit.page.setContent("<!DOCTYPE html><html lang=en><title>t</title><main><h1>h</h1><input>"
                    + "<p style='color:#aaa;background:#fff'>pale</p></main>");
            assertThat(LooksInBrowserTests.barriers(visit.page))
                    .anySatisfy(barrier -> assertThat(barrier).startsWith("color-contrast: <p"))
                    .anySatisfy(barrier -> assertThat(barrier).startsWith("label: <input"));
        }
    }
}
