package org.lectern.web.platform;

import io.quarkus.runtime.Startup;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Scripts and styles under an address that names the build: {@code /assets/<build>/js/review.js} is
 * {@code static/js/review.js}, and a browser may keep it for ever. A new build has other addresses, and modules that
 * import one another by relative paths stay within one build.
 */
@Startup
@ApplicationScoped
public class Assets {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final String build = build();

    void routes(@Observes Router router) {
        router.route("/assets/:build/*").order(-100).handler(context -> {
            String path = context.normalizedPath();
            int file = path.indexOf('/', "/assets/".length());
            context.response().putHeader("Cache-Control", FOR_EVER);
            context.reroute("/static" + path.substring(file));
        });
    }

    /**
     * The address of a file.
     *
     * @param path below {@code static/}, such as {@code css/lectern.css}
     */
    public String address(String path) {
        return "/assets/" + build + "/" + path;
    }

    /** When the program was packed, the same on each node that runs it; in a test or while developing, now. */
    private static String build() {
        String program = System.getProperty("java.class.path", "");
        try {
            if (program.endsWith(".jar") && Files.isRegularFile(Path.of(program))) {
                return Long.toString(Files.getLastModifiedTime(Path.of(program)).toMillis(), 36);
            }
        } catch (IOException unreadable) {
            // Then the start's time serves as well: browsers only fetch a little more often.
        }
        return Long.toString(System.currentTimeMillis(), 36);
    }
}
