package org.lectern.web.assignment;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * How a class meets a quiz.
 *
 * @param practice with feedback and hints at once, as often as one likes, counting for nothing
 * @param readingGate part by part: the next part of the text, with its questions, opens when a pupil asks for it
 */
public record Manner(boolean practice, boolean readingGate) {

    /** The whole text at once, and what is handed in counts. */
    public static final Manner TEST = new Manner(false, false);

    /** What somebody filled in: {@code practice} and {@code gate} are {@code yes} or missing. */
    static Manner sent(MultivaluedMap<String, String> fields) {
        return new Manner("yes".equals(fields.getFirst("practice")), "yes".equals(fields.getFirst("gate")));
    }
}
