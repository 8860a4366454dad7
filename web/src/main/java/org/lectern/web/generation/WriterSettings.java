package org.lectern.web.generation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A language model that the school lets write questions too; none unless an address is given. */
@ConfigMapping(prefix = "lectern.writer")
public interface WriterSettings {

    /** Where it speaks OpenAI's chat protocol, such as {@code http://localhost:11434/v1}. */
    Optional<URI> url();

    /** Its name there. */
    @WithDefault("llama3.2")
    String model();

    /** What it is shown as a key, where it needs one. */
    Optional<String> key();

    /** How long it may take for one section. */
    @WithDefault("60s")
    Duration patience();

    /** Questions asked for a section. */
    @WithDefault("4")
    int perSection();
}
