package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.web.platform.Stencil;
import org.lectern.web.platform.TemplateWords;
import org.lectern.web.quiz.PartLines;
import org.lectern.web.student.QuestionView.Choice;
import org.lectern.web.student.QuestionView.Conflict;
import org.lectern.web.student.QuestionView.Kind;
import org.lectern.web.student.QuestionView.Row;

/**
 * A question's native controls. Questions of one kind differ in their words and ids alone, which are holes of a stencil:
 * the template itself never learns what a question says.
 */
final class QuestionHtml {

    /**
     * What the template is told of a question.
     *
     * @param unit whether a unit stands behind its number
     * @param practice whether it can be checked at once
     * @param alone whether it is shown without the others: no number, no flag, nothing to keep
     * @param divided whether it stands in a part of the quiz
     * @param first whether it is the first there
     */
    record Manner(
            Kind kind,
            boolean answered,
            boolean flagged,
            boolean crossable,
            boolean unit,
            boolean practice,
            boolean alone,
            boolean divided,
            boolean first,
            Locale language) {

        /** Whether its words stand before and after a gap. */
        public boolean isGapped() {
            return kind == Kind.GAP || kind == Kind.BANK;
        }
    }

    /** Something to choose: as a template is told of it. */
    record ChoiceManner(Kind kind, boolean chosen, Locale language) {}

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(
                Manner question, List<Conflict> conflicts, @Nullable PracticeFeedback feedback);

        static native TemplateInstance choice(ChoiceManner choice);

        static native TemplateInstance pair();

        static native TemplateInstance navigator(boolean answered, boolean flagged);

        static native TemplateInstance navigatorPart(boolean named);

        static native TemplateInstance part(boolean instructed, boolean open);
    }

    /** As many as there are manners: some hundred. */
    private static final Map<Object, Stencil> KEPT = new ConcurrentHashMap<>();

    private QuestionHtml() {}

    /**
     * The question as one of a quiz.
     *
     * @param practice whether it can be checked at once
     * @param feedback on this question, null where none was asked for
     */
    static byte[] inQuiz(QuestionView question, boolean practice, @Nullable PracticeFeedback feedback) {
        return html(question, practice, false, feedback);
    }

    /** The question without the others: no number, no flag, nothing to keep. */
    static RawString alone(QuestionView question) {
        return new RawString(new String(html(question, false, true, null), StandardCharsets.UTF_8));
    }

    /** The line of the navigator that leads to the question. */
    static byte[] inNavigator(QuestionView question) {
        boolean answered = question.answered();
        boolean flagged = question.flagged();
        return kept(List.of("navigator", answered, flagged, language()), () -> Templates.navigator(answered, flagged))
                .fill(Map.of("item", question.item(), "number", question.number(), "total", question.total()));
    }

    /** The lines of the navigator that lead to the questions of a part. */
    static byte[] inNavigator(PartLines<QuestionView> part) {
        return kept(
                        List.of("navigator part", part.isNamed(), language()),
                        () -> Templates.navigatorPart(part.isNamed()))
                .fill(Map.of(
                        "title",
                        part.title(),
                        "lines",
                        Stencil.joined(part.lines().stream()
                                .map(QuestionHtml::inNavigator)
                                .toList())));
    }

    /** What stands above the questions of a part; nothing where they are in none. */
    static byte[] head(PartLines<QuestionView> part) {
        if (!part.isNamed()) {
            return new byte[0];
        }
        boolean instructed = !part.instructions().isEmpty();
        boolean open = part.lines().getFirst().first();
        return kept(List.of("part", instructed, open, language()), () -> Templates.part(instructed, open))
                .fill(Map.of(
                        "part", part.number(),
                        "parts", part.total(),
                        "title", part.title(),
                        "instructions", part.instructions()));
    }

    private static byte[] html(
            QuestionView question, boolean practice, boolean alone, @Nullable PracticeFeedback feedback) {
        Manner manner = new Manner(
                question.kind(),
                question.answered(),
                question.flagged(),
                question.isCrossable(),
                !question.unit().isEmpty(),
                practice,
                alone,
                !alone && question.part().isPresent(),
                question.first(),
                language());
        Stencil stencil = feedback == null && !question.isConflicting()
                ? kept(manner, () -> Templates.question(manner, List.of(), null))
                : Stencil.of(Templates.question(manner, question.conflicts(), feedback)
                        .render());
        Map<String, Object> values = new HashMap<>();
        values.put("item", question.item());
        values.put("number", question.number());
        values.put("total", question.total());
        values.put("section", question.section());
        values.put("part", question.part().map(index -> index + 1).orElse(0));
        values.put("base", question.base());
        values.put("stem", question.stem());
        values.put("before", question.before());
        values.put("after", question.after());
        values.put("unit", question.unit());
        values.put("text", question.text());
        values.put("choices", choices(question.item(), question.kind(), question.choices()));
        values.put(
                "rows",
                Stencil.joined(question.rows().stream()
                        .map(row -> row(question.item(), row))
                        .toList()));
        return stencil.fill(values);
    }

    private static byte[] choices(String item, Kind kind, List<Choice> choices) {
        return Stencil.joined(choices.stream()
                .map(choice -> {
                    ChoiceManner manner = new ChoiceManner(kind, choice.chosen(), language());
                    return kept(manner, () -> Templates.choice(manner))
                            .fill(Map.of("item", item, "id", choice.id(), "text", choice.text()));
                })
                .toList());
    }

    private static byte[] row(String item, Row row) {
        return kept(List.of("pair", language()), Templates::pair)
                .fill(Map.of(
                        "item", item,
                        "id", row.id(),
                        "text", row.text(),
                        "rights", choices(item, Kind.PAIRS, row.rights())));
    }

    private static Stencil kept(Object key, Supplier<TemplateInstance> template) {
        Stencil known = KEPT.get(key);
        return known != null
                ? known
                : KEPT.computeIfAbsent(key, any -> Stencil.of(template.get().render()));
    }

    private static Locale language() {
        return TemplateWords.words().locale();
    }
}
