package org.lectern.core.attempt;

import java.time.Instant;
import org.lectern.core.question.Answer;

/** Something that arrived for an attempt and was acknowledged. Entries are never changed or removed. */
public sealed interface LogEntry {

    /** Place in the attempt's log, from 1, without two alike. */
    long position();

    /** When the server received it. */
    Instant received();

    /**
     * An answer to one item as the client sent it.
     *
     * @param sequence counts the saves of this client, from 1
     * @param base position of the response to this item that the client knew to be current, 0 for none
     */
    record Response(
            long position, String item, ClientId client, long sequence, long base, Instant received, Answer answer)
            implements LogEntry {
        public Response {
            if (position < 1 || sequence < 1 || base < 0) {
                throw new IllegalArgumentException("A response needs a position and a sequence from 1 and a base from"
                        + " 0, not " + position + ", " + sequence + " and " + base);
            }
        }

        /** Whether {@code other} is the same save sent again. */
        public boolean repeats(Response other) {
            return client.equals(other.client) && sequence == other.sequence;
        }
    }

    /**
     * With one-way navigation: the student left the item before {@code reached} for good.
     *
     * @param reached index of the item now open, from 1
     */
    record Advance(long position, Instant received, int reached) implements LogEntry {}

    /** The attempt was handed in. Only the first counts, unless it was reopened in between. */
    record Submission(long position, Instant received) implements LogEntry {}

    /** A teacher undid the handing-in. What arrived in between stays aside. */
    record Reopening(long position, Instant received) implements LogEntry {}

    /**
     * A teacher lets a response count that had come too late.
     *
     * @param accepted position of that response
     */
    record Acceptance(long position, Instant received, long accepted) implements LogEntry {}
}
