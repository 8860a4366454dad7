package org.lectern.web.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Skill;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.QuizPart;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.platform.Figures;

/**
 * What a class did with a quiz.
 *
 * @param columns the questions in the order shown
 * @param rows the students by name
 * @param parts of the quiz, none where it is not divided
 */
public record ClassGrid(List<Column> columns, List<Row> rows, List<QuizPart> parts) {

    /** As many columns as a sheet of paper has room for. */
    private static final int SHEET = 40;

    /** Whether it has more questions than a sheet has columns, as the quizzes with pools may. */
    public boolean isWide() {
        return columns.size() > SHEET;
    }

    /** The orders in which questions can stand. */
    public enum Sort {
        QUIZ,
        HARDEST,
        EASIEST;

        static Sort ofCode(String code) {
            for (Sort sort : values()) {
                if (sort.name().equalsIgnoreCase(code)) {
                    return sort;
                }
            }
            return QUIZ;
        }
    }

    /**
     * A question.
     *
     * @param number its place in the quiz, from 1
     * @param facility mean share of its points over those who handed in, 0–1; empty where nobody has
     */
    public record Column(int number, QuizItem item, Optional<Double> facility) {

        public String id() {
            return item.id();
        }

        public String stem() {
            return item.item().question().stem();
        }

        public Skill skill() {
            return item.item().skill();
        }

        public Optional<Integer> percent() {
            return facility.map(Figures::percent);
        }
    }

    /** How far a student has come. */
    public enum State {
        NOT_STARTED,
        RUNNING,
        DONE
    }

    /**
     * A student.
     *
     * @param attempt the try that counts or runs
     * @param grade of the try that counts
     * @param answered questions answered so far
     * @param late whether the try that counts came after the due time
     * @param ends when the running try ends
     * @param waiting answers that came too late and wait for the teacher
     */
    public record Row(
            UUID account,
            String name,
            State state,
            Optional<UUID> attempt,
            Optional<AttemptGrade> grade,
            long answered,
            int tries,
            boolean late,
            Optional<Instant> ends,
            int waiting) {

        /** The student's results in the order of these questions. */
        public List<Cell> cells(List<Column> columns) {
            return columns.stream()
                    .map(column -> new Cell(
                            column.number(),
                            at(column).map(graded -> graded.score().verdict()),
                            at(column).filter(graded -> !graded.score().sure()).isPresent()))
                    .toList();
        }

        /** What the student has at a question; empty where nothing was handed in, or the attempt did not draw it. */
        public Optional<ItemGrade> at(Column column) {
            return grade.flatMap(done -> done.find(column.id()));
        }

        public Optional<Integer> percent() {
            return grade.map(done -> Figures.percent(done.share()));
        }

        /** What the student earned in a part; empty where nothing was handed in, or nothing of it was met. */
        public Optional<AttemptGrade> in(QuizPart part) {
            return grade.map(done -> done.only(part.items()))
                    .filter(done -> !done.items().isEmpty());
        }

        /** The student's percentage in each of these parts. */
        public List<Optional<Integer>> percents(List<QuizPart> parts) {
            return parts.stream()
                    .map(part -> in(part).map(done -> Figures.percent(done.share())))
                    .toList();
        }
    }

    /** Mean share of the points of each part over those who met it, as a percentage. */
    public List<Optional<Integer>> partMeans() {
        return parts.stream()
                .map(part -> rows.stream()
                        .flatMap(row -> row.in(part).stream())
                        .mapToDouble(AttemptGrade::share)
                        .average())
                .map(mean ->
                        mean.isPresent() ? Optional.of(Figures.percent(mean.getAsDouble())) : Optional.<Integer>empty())
                .toList();
    }

    /**
     * One student at one question.
     *
     * @param doubtful whether a teacher should look at the answer
     */
    public record Cell(int number, Optional<Verdict> verdict, boolean doubtful) {

        /** A sign that needs no colour. */
        public String sign() {
            return verdict.map(judged -> switch (judged) {
                        case CORRECT -> "✓";
                        case PARTLY -> "◐";
                        case WRONG -> "✗";
                        case BLANK -> "–";
                    })
                    .orElse("");
        }

        /** The key of the word that goes with the sign. */
        public String code() {
            return verdict.map(judged -> judged.name().toLowerCase(Locale.ROOT)).orElse("none");
        }
    }

    /** Those who handed in. */
    public List<Row> done() {
        return rows.stream().filter(row -> row.grade().isPresent()).toList();
    }

    /** Mean share of the points over those who handed in, as a percentage. */
    public Optional<Integer> mean() {
        return done().isEmpty()
                ? Optional.empty()
                : Optional.of(Figures.percent(done().stream()
                        .mapToDouble(row -> row.grade().orElseThrow().share())
                        .average()
                        .orElse(0)));
    }

    public long running() {
        return rows.stream().filter(row -> row.state() == State.RUNNING).count();
    }

    /** The same with the questions in another order. */
    public ClassGrid sorted(Sort sort) {
        Comparator<Column> byFacility =
                Comparator.comparing(column -> column.facility().orElse(2.0));
        return switch (sort) {
            case QUIZ -> this;
            case HARDEST -> new ClassGrid(columns.stream().sorted(byFacility).toList(), rows, parts);
            case EASIEST ->
                new ClassGrid(columns.stream().sorted(byFacility.reversed()).toList(), rows, parts);
        };
    }
}
