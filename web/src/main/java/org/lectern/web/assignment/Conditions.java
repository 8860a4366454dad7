package org.lectern.web.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.lectern.core.quiz.Accommodation;

/**
 * An assignment as it holds for one student, read at one moment.
 *
 * @param revision how often its quiz was corrected
 */
public record Conditions(Assignment assignment, int revision, Accommodation accommodation) {

    /**
     * What a statement selects for them, from the assignment {@code s}, its quiz {@code q} and the student's extra time
     * and tries {@code g}, where there is some.
     */
    public static final String COLUMNS = "q.revision, g.percent, g.extra_seconds, g.extra_tries, " + Assignment.COLUMNS;

    /**
     * The conditions in a row of such a statement.
     *
     * @param first index of the first of {@link #COLUMNS}
     */
    public static Conditions in(ResultSet row, int first) throws SQLException {
        Integer percent = row.getObject(first + 1, Integer.class);
        Accommodation accommodation = percent == null
                ? Accommodation.NONE
                : new Accommodation(percent, Duration.ofSeconds(row.getInt(first + 2)), row.getInt(first + 3));
        return new Conditions(Assignment.in(row, first + 4), row.getInt(first), accommodation);
    }
}
