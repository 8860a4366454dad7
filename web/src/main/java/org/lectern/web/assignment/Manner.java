package org.lectern.web.assignment;

import jakarta.ws.rs.core.MultivaluedMap;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.platform.Refusal;

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

    /**
     * These rules as this manner needs them.
     *
     * @throws Refusal where they exclude each other
     */
    public QuizPolicy on(QuizPolicy policy) {
        if (readingGate && policy.navigation() == Navigation.ONE_WAY) {
            throw new Refusal("assignment_gate_or_one_way");
        }
        return practice ? policy.withTries(QuizPolicy.UNLIMITED, CountedTry.BEST) : policy;
    }

    /** The release that was chosen; practice holds nothing back. */
    public Release on(Release chosen) {
        return practice ? Release.AT_ONCE : chosen;
    }
}
