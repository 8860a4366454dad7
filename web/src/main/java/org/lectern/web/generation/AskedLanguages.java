package org.lectern.web.generation;

import java.util.Set;

/** The languages that questions can be made in. */
public final class AskedLanguages {

    /** English, and texts too short to tell. */
    private static final Set<String> KNOWN = Set.of("en", "und");

    private AskedLanguages() {}

    /**
     * Whether questions can be made in a language.
     *
     * @param code of ISO 639-1, or {@code und}
     */
    public static boolean knows(String code) {
        return KNOWN.contains(code);
    }
}
