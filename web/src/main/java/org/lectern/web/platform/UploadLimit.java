package org.lectern.web.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a file above the server's own limit with a page. The framework refuses it before any page of ours is asked,
 * with a bare 413.
 */
@ApplicationScoped
public class UploadLimit {

    /** Before the framework's own limit, and before anything of the body is read. */
    private static final int FIRST = Integer.MIN_VALUE;

    /** A browser shows an answer only when it has sent all: what is not much more than allowed is read and dropped. */
    private static final long DROPPED = 512L << 20;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ErrorResponses responses;

    void routes(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            long length = length(context.request());
            if (length > limit.asLongValue()) {
                refuse(context, length);
            } else {
                context.next();
            }
        });
    }

    private static long length(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader("Content-Length"));
        } catch (NumberFormatException unknown) {
            // The framework counts what comes in pieces.
            return 0;
        }
    }

    private void refuse(RoutingContext context, long length) {
        HttpServerRequest request = context.request();
        if (length > DROPPED) {
            end(context).onComplete(told -> request.connection().close());
        } else {
            request.handler(dropped -> {}).endHandler(sent -> end(context)).resume();
        }
    }

    private Future<Void> end(RoutingContext context) {
        return context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(page(context));
    }

    private String page(RoutingContext context) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            current.setCurrent(context);
            return responses.page(413);
        } finally {
            request.terminate();
        }
    }
}
