package org.lectern.web.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever goes wrong: a page in the reader's language, or problem details (RFC 9457) under {@code /api}. */
public class ErrorResponses {

    private static final Logger LOG = Logger.getLogger(ErrorResponses.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500);

    @Inject
    RoutingContext context;

    @Inject
    Page page;

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(int status, String title, String text, String back);
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answer(422, refusal.in(page.words()));
    }

    @ServerExceptionMapper
    Response ofStatus(WebApplicationException failure) {
        Response response = failure.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        if (response.getStatus() >= 500) {
            LOG.error("Request failed: " + page.path(), failure);
        }
        return answer(response.getStatus(), explanation(response.getStatus()));
    }

    @ServerExceptionMapper
    Response forbidden(io.quarkus.security.ForbiddenException failure) {
        return answer(403, explanation(403));
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure) {
        LOG.error("Request failed: " + page.path(), failure);
        return answer(500, explanation(500));
    }

    private String explanation(int status) {
        return page.words().text("error_" + known(status) + "_text");
    }

    private Response answer(int status, String detail) {
        String title = page.words().text("error_" + known(status) + "_title");
        if (context.normalizedPath().startsWith("/api/")) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", title);
            problem.put("status", status);
            problem.put("detail", detail);
            return Response.status(status)
                    .type("application/problem+json")
                    .entity(DomainJson.write(problem))
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(status, title, detail, back(status)).render())
                .build();
    }

    /** The page for a status outside of any resource. */
    String page(int status) {
        String title = page.words().text("error_" + known(status) + "_title");
        return Templates.error(status, title, explanation(status), back(status)).render();
    }

    /** The page whose form was refused, to come back to; empty where it is not known or would be refused, too. */
    private String back(int status) {
        String from = context.request().getHeader(HttpHeaders.REFERER);
        boolean refused = context.request().method() == HttpMethod.POST && (status == 409 || status == 422);
        if (from == null || !refused) {
            return "";
        }
        try {
            URI page = new URI(from);
            String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            boolean ours = String.valueOf(context.request().authority()).equals(page.getRawAuthority());
            // Two slashes at the beginning would lead to another host.
            return ours && path.startsWith("/") && !path.startsWith("//") ? path : "";
        } catch (URISyntaxException odd) {
            return "";
        }
    }

    private static int known(int status) {
        return EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
    }
}
