package org.policytargets.examples.tracker.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.policytargets.examples.tracker.store.Digest;

/** Makes pages of templates and sends them; those that are the same for all who have not signed in are kept. */
final class Pages {
    private static final int MOST_BYTES = 64 << 20;
    private static final int WORTH_ZIPPING = 1_000;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            Path.of(""), ContentType.Html, Pages.class.getClassLoader(), "org.policytargets.examples.tracker.pages");
    private final Assets assets;
    private final Clock clock;
    private final Cache<String, Rendered> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Rendered page) -> key.length() + page.plain().length + page.zipped().length)
            .build();

    private record Rendered(byte[] plain, byte[] zipped, String tag) {
        static Rendered of(byte[] plain) {
            return new Rendered(plain, zip(plain), '"' + Digest.of(plain).substring(0, 32) + '"');
        }
    }

    Pages(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    /** What all pages have, for a visitor; {@code here} is the address for another language. */
    Page page(Context context, String title) {
        Visitor visitor = Visitor.of(context);
        String csrf = visitor.session().map(Session::csrf).orElse("");
        return page(context, title, csrf);
    }

    Page page(Context context, String title, String csrf) {
        Visitor visitor = Visitor.of(context);
        LocalDate today = LocalDate.now(clock);
        return new Page(
                visitor.words(),
                title,
                visitor.session().map(Session::account).orElse(""),
                csrf,
                here(context),
                today,
                clock.getZone(),
                assets.version());
    }

    private static String here(Context context) {
        StringBuilder here = new StringBuilder(context.req().getRequestURI()).append('?');
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("lang")) {
                values.forEach(value -> here.append(Links.encode(name))
                        .append('=')
                        .append(Links.encode(value))
                        .append('&'));
            }
        });
        return here.toString();
    }

    /** Sends a page made for this visitor alone. */
    void send(Context context, String template, Page page, Map<String, Object> content) {
        send(context, Rendered.of(render(template, page, content)));
    }

    /** Sends a page that depends on its key alone, if nobody is signed in. */
    void send(Context context, String key, String template, Page page, Supplier<Map<String, Object>> content) {
        if (page.isSignedIn()) {
            send(context, template, page, content.get());
            return;
        }
        String whole = page.language() + '\n' + page.here() + '\n' + page.today() + '\n' + key;
        Rendered rendered = kept.get(whole, k -> Rendered.of(render(template, page, content.get())));
        context.header("Cache-Control", "private, no-cache");
        context.header("ETag", rendered.tag());
        context.header("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (rendered.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        send(context, rendered);
    }

    private byte[] render(String template, Page page, Map<String, Object> content) {
        Map<String, Object> all = new HashMap<>(content);
        all.put("page", page);
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", all, output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void send(Context context, Rendered rendered) {
        context.contentType("text/html; charset=utf-8");
        String accepted = Objects.requireNonNullElse(context.header("Accept-Encoding"), "");
        if (rendered.plain().length > WORTH_ZIPPING && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip");
            send(context, rendered.zipped());
        } else {
            send(context, rendered.plain());
        }
    }

    private static void send(Context context, byte[] body) {
        context.res().setContentLengthLong(body.length);
        context.result(body);
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
