package org.lectern.web.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How articles come in. */
@ConfigMapping(prefix = "lectern.article")
public interface ArticleSettings {

    /**
     * Whether a teacher may give the address of a page, which the server then fetches. Off: nothing leaves the machine.
     */
    @WithDefault("false")
    boolean importFromWeb();
}
