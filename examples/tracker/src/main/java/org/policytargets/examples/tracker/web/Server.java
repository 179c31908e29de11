package org.policytargets.examples.tracker.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.goal.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tracker on a port. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final List<Route> routes;
    private final Guard guard;
    private final Errors errors;
    private final Javalin javalin;
    private final Imports imports;

    /**
     * Starts it.
     *
     * @param services what it serves
     * @param settings how it is run
     */
    public Server(Services services, Settings settings) {
        this(services, settings, List.of());
    }

    /** Starts it with some more routes, for tests. */
    Server(Services services, Settings settings, List<Route> more) {
        Sessions sessions = new Sessions();
        Assets assets = new Assets();
        Pages pages = new Pages(assets, settings.clock());
        guard = new Guard(services.accounts(), sessions, settings);
        errors = new Errors(pages);
        imports = new Imports(services.facts());
        routes = new ArrayList<>(more);
        routes.add(Route.read("/static/{file}", assets::serve));
        Reading reading = new Reading(services, pages);
        routes.addAll(reading.routes());
        routes.addAll(new Downloads(services).routes());
        routes.addAll(new Writing(services, reading, pages, imports).routes());
        routes.addAll(new SignIn(services, pages, guard, sessions).routes());
        routes.addAll(new Api(services, settings.clock()).routes());
        javalin = Javalin.create(this::configure);
        javalin.start(settings.host(), settings.port());
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = Route.FILE;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.multipartConfig.maxFileSize(Route.FILE, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Route.FILE, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(Route.FILE, SizeUnit.BYTES);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new PlainErrors());
            server.setStopTimeout(5_000);
        });
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.requestLogger.http(Server::log);
        config.routes.before(guard::before);
        for (Route route : routes) {
            config.routes.addHttpHandler(route.method(), route.path(), context -> {
                guard.admit(context, route);
                route.handler().handle(context);
            });
        }
        errors.catchAll(config.routes);
    }

    /** A line for each request; no query, no address of the visitor, nothing that was sent. */
    private static void log(Context context, float milliseconds) {
        LOG.atInfo()
                .addKeyValue(
                        "request", Visitor.ofAny(context).map(Visitor::request).orElse(""))
                .addKeyValue("method", context.method().toString())
                .addKeyValue("path", context.path())
                .addKeyValue("status", context.statusCode())
                .addKeyValue("ms", Math.round(milliseconds))
                .log("served");
    }

    /** {@return the port it listens at} */
    public int port() {
        return javalin.port();
    }

    /** All addresses, for tests. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    @Override
    public void close() {
        javalin.stop();
        imports.close();
    }

    /** The day that is meant by a text, or today. */
    static LocalDate day(String text, LocalDate today) {
        return text.isEmpty() ? today : Window.date(text);
    }
}
