package org.lectern.web.generation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How drafts are made in the background. */
@ConfigMapping(prefix = "lectern.generation")
public interface GenerationSettings {

    /** Drafts made at one time on this node. */
    @WithDefault("1")
    int threads();

    /** Processor cores that the analysis of one article may use; the others stay free for pages. */
    @WithDefault("2")
    int cores();

    /** How often the database is asked for the next job. */
    @WithDefault("1s")
    Duration polling();

    /** How often a node says that it still works on a job; after four that are missing another takes it up. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Drafts that one teacher can have waiting or running. */
    @WithDefault("5")
    int mostAtOnce();
}
