package org.policytargets.examples.tracker.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's chromium, driven by Playwright, which must download no browser of its own. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path CHINESE = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        for (Path needed : List.of(PROGRAM, CHINESE)) {
            if (!Files.exists(needed)) {
                throw new IllegalStateException(
                        "there is no " + needed + ": run  apt-get install -y chromium fonts-noto-cjk");
            }
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A visitor of a tracker with cookies of their own. */
    Visit visit(Running tracker, String language, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + tracker.server.port())
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                .setColorScheme(scheme)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 800));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        return new Visit(context, page);
    }

    Visit visit(Running tracker) {
        return visit(tracker, "en", ColorScheme.LIGHT);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
