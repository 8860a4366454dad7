package org.lectern.web.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What an installed Lectern shows without a connection: kept on the device, so it is the same for everybody. */
@Path("/offline")
@Produces(MediaType.TEXT_HTML)
public class OfflinePage {

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        private Templates() {}

        static native TemplateInstance offline();
    }

    @GET
    public TemplateInstance show() {
        return Templates.offline();
    }
}
