package org.lectern.generator.readability;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Estimates of the latest texts: who changes one section of an article need not wait for the others again. May be shared
 * by threads.
 */
final class LatestEstimates {

    private static final int REMEMBERED = 600;

    /** Longer texts are not kept: they would take more room than they are worth. */
    private static final int LONGEST = 20_000;

    private final Map<String, Estimate> latest = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Estimate> eldest) {
            return size() > REMEMBERED;
        }
    };

    Estimate of(String text, Prose prose) {
        synchronized (latest) {
            Estimate known = latest.get(text);
            if (known != null) {
                return known;
            }
        }
        Estimate estimate = Estimate.of(text, prose);
        if (text.length() <= LONGEST) {
            synchronized (latest) {
                latest.put(text, estimate);
            }
        }
        return estimate;
    }
}
