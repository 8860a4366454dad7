package org.lectern.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.progress.ClassGrid.Cell;
import org.lectern.web.progress.ClassGrid.Column;
import org.lectern.web.progress.ClassGrid.Row;
import org.lectern.web.progress.ClassGrid.Sort;
import org.lectern.web.school.ClassGroup;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;

/** A class at a quiz: who is where, who answered what, which skills are weak; and more time for who needs it. */
@Path("/assignments/{assignment}")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class ProgressPage {

    /**
     * A line of the table.
     *
     * @param parts percentage in each part of the quiz
     * @param extraMinutes that this pupil has so far
     * @param granted the part of them that was granted, in seconds
     * @param extraTries beyond those of the class
     */
    public record Line(
            Row row,
            List<Optional<Integer>> parts,
            List<Cell> cells,
            long extraMinutes,
            long granted,
            int extraTries) {}

    /** The page. */
    public record View(
            Assignment assignment,
            String title,
            String room,
            String givenTo,
            Instant opens,
            Optional<Instant> closes,
            Optional<Duration> limit,
            boolean triesLimited,
            ClassGrid grid,
            List<Column> columns,
            List<Line> lines,
            List<Mastery> mastery,
            String sort,
            List<ClassGroup> groups,
            String group) {

        /** What the form for more time is told of the pupils. */
        public List<ExtraTime.Had> had() {
            return lines.stream()
                    .map(line ->
                            new ExtraTime.Had(line.row().account(), line.row().name(), line.granted()))
                    .toList();
        }

        public List<Bar> bars() {
            return Bar.of(mastery);
        }

        public int barsHeight() {
            return mastery.size() * Bar.STEP;
        }

        public int waiting() {
            return grid.rows().stream().mapToInt(Row::waiting).sum();
        }
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance grid(View view);
    }

    @Inject
    OwnAssignment own;

    @Inject
    Assignments assignments;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    ClassGrids grids;

    @Inject
    Classes classes;

    @Inject
    ClassGroups groups;

    @GET
    public TemplateInstance show(
            UUID assignment, @RestQuery @DefaultValue("quiz") String sort, @RestQuery @DefaultValue("") String group) {
        Assignment found = own.find(assignment);
        List<ClassGroup> all = groups.of(found.classId());
        Optional<ClassGroup> only = groups.chosen(found.classId(), group);
        AssignedQuiz assigned = quizzes.of(found);
        Sort order = Sort.ofCode(sort);
        ClassGrid grid = grids.of(found, only).sorted(order);
        Timetable times = new Timetable(assigned.policy(), Accommodation.NONE);
        Map<UUID, Accommodation> extra = assignments.accommodations(found.id());
        List<Line> lines = grid.rows().stream()
                .map(row -> new Line(
                        row,
                        row.percents(grid.parts()),
                        row.cells(grid.columns()),
                        extra.getOrDefault(row.account(), Accommodation.NONE)
                                .on(assigned.policy().timeLimit())
                                .toMinutes(),
                        extra.getOrDefault(row.account(), Accommodation.NONE)
                                .extra()
                                .toSeconds(),
                        extra.getOrDefault(row.account(), Accommodation.NONE).tries()))
                .toList();
        return Templates.grid(new View(
                found,
                assigned.quiz().title(),
                classes.findByIdOptional(found.classId()).map(ClassRoom::name).orElse(""),
                found.groupId()
                        .map(id -> groups.inClass(found.classId(), id).name())
                        .orElse(""),
                times.opens(),
                times.closes(),
                times.limit(),
                times.tries() != QuizPolicy.UNLIMITED,
                grid,
                grid.columns(),
                lines,
                Mastery.of(grid),
                order.name().toLowerCase(Locale.ROOT),
                all,
                only.map(one -> one.id().toString()).orElse("")));
    }
}
