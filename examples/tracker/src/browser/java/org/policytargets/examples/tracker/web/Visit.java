package org.policytargets.examples.tracker.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A person before a browser: what they do, and what the browser complains of. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Visit(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // That a page came with status 401, 404 or 422 is no fault of it.
            boolean status =
                    message.text().startsWith("Failed to load resource: the server responded with a status of 4");
            if (message.type().equals("error") && !status) {
                complaints.add(message.text());
            }
        });
    }

    /** What scripts threw, and what the content security policy refused. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    Visit signIn() {
        open("/sign-in");
        page.locator("[name=name]").fill("alice");
        page.locator("[name=password]").fill(Running.PASSWORD);
        press("main form button");
        return this;
    }

    /** Clicks what leads to another page, and waits for that. */
    Visit press(String what) {
        page.locator(what).first().click();
        page.waitForLoadState();
        return this;
    }

    Visit choose(String name, String content) {
        return choose(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Visit choose(String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    String text(String what) {
        return page.locator(what).first().innerText();
    }

    List<String> texts(String what) {
        return page.locator(what).allInnerTexts();
    }

    int count(String what) {
        return page.locator(what).count();
    }

    @Override
    public void close() {
        context.close();
    }
}
