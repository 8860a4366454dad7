package org.lectern.web.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as forms send them. */
final class Ids {

    private Ids() {}

    /** Those that are ids; what was tampered with is left out. */
    static List<UUID> of(@Nullable List<String> texts) {
        List<UUID> ids = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException tampered) {
                // Nothing has this id.
            }
        }
        return ids;
    }
}
