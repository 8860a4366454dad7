package org.lectern.web.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.web.platform.FormFields;

/**
 * The fields of the edit page, filled from a question. Fields that its type does not have are empty.
 *
 * @param options rows of a choice, with spare ones
 * @param several whether more than one row may be right
 * @param pairs rows of a matching, with spare ones
 */
public record EditForm(
        String stem,
        List<Row> options,
        boolean several,
        boolean key,
        String rationale,
        String accepted,
        String wordBank,
        String value,
        String tolerance,
        String unit,
        List<Pair> pairs,
        String extraRights,
        String items) {

    private static final int SPARE_ROWS = 2;

    /** One option; empty text for a spare row. */
    public record Row(String text, boolean correct, String rationale) {}

    /** What belongs together; empty for a spare row. */
    public record Pair(String left, String right) {}

    /** The fields filled from a question. */
    public static EditForm of(Question question) {
        return switch (question) {
            case SingleChoice q -> choice(q.stem(), q.options(), false);
            case EvidencePick q -> choice(q.stem(), q.sentences(), false);
            case MultipleResponse q -> choice(q.stem(), q.options(), true);
            case TrueFalse q ->
                new EditForm(q.stem(), List.of(), false, q.key(), q.rationale(), "", "", "", "", "", List.of(), "", "");
            case Cloze q -> texts(q.stem(), lines(q.accepted()), lines(q.wordBank()), "");
            case ShortAnswer q -> texts(q.stem(), lines(q.accepted()), "", "");
            case Ordering q -> texts(q.stem(), "", "", lines(q.items()));
            case Numeric q ->
                new EditForm(
                        q.stem(),
                        List.of(),
                        false,
                        false,
                        "",
                        "",
                        "",
                        q.value().toPlainString(),
                        q.tolerance().toPlainString(),
                        q.unit(),
                        List.of(),
                        "",
                        "");
            case Matching q ->
                new EditForm(
                        q.stem(),
                        List.of(),
                        false,
                        false,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        pairs(q),
                        lines(q.extraRights()),
                        "");
        };
    }

    /** Empty fields for a new question of a type. */
    public static EditForm empty(QuestionType type) {
        List<Row> rows =
                switch (type) {
                    case SINGLE_CHOICE, MULTIPLE_RESPONSE, EVIDENCE_PICK ->
                        Collections.nCopies(4, new Row("", false, ""));
                    case TRUE_FALSE, CLOZE, SHORT_ANSWER, NUMERIC, MATCHING, ORDERING -> List.of();
                };
        List<Pair> pairs = type == QuestionType.MATCHING ? Collections.nCopies(4, new Pair("", "")) : List.of();
        return new EditForm(
                "", rows, type == QuestionType.MULTIPLE_RESPONSE, true, "", "", "", "", "", "", pairs, "", "");
    }

    /** What somebody filled in, as it stands, so that nothing typed is lost where it can't be a question yet. */
    public static EditForm sent(QuestionType type, MultivaluedMap<String, String> sent) {
        FormFields fields = new FormFields(sent);
        List<String> keys = fields.all("key");
        List<Row> rows = new ArrayList<>();
        for (int row = 0; fields.has("option-" + row); row++) {
            rows.add(new Row(
                    fields.typed("option-" + row),
                    keys.contains(Integer.toString(row)),
                    fields.typed("rationale-" + row)));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; fields.has("left-" + row); row++) {
            pairs.add(new Pair(fields.typed("left-" + row), fields.typed("right-" + row)));
        }
        return new EditForm(
                fields.typed("stem"),
                rows,
                type == QuestionType.MULTIPLE_RESPONSE,
                keys.contains("true"),
                fields.typed("rationale"),
                fields.typed("accepted"),
                fields.typed("wordBank"),
                fields.typed("value"),
                fields.typed("tolerance"),
                fields.typed("unit"),
                pairs,
                fields.typed("extraRights"),
                fields.typed("items"));
    }

    private static EditForm choice(String stem, List<Option> options, boolean several) {
        List<Row> rows = new ArrayList<>();
        options.forEach(option -> rows.add(new Row(option.text(), option.correct(), option.rationale())));
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new Row("", false, ""));
        }
        return new EditForm(stem, rows, several, false, "", "", "", "", "", "", List.of(), "", "");
    }

    private static EditForm texts(String stem, String accepted, String wordBank, String items) {
        return new EditForm(stem, List.of(), false, false, "", accepted, wordBank, "", "", "", List.of(), "", items);
    }

    private static List<Pair> pairs(Matching matching) {
        List<Pair> rows = new ArrayList<>();
        matching.pairs().forEach(pair -> rows.add(new Pair(pair.left(), pair.right())));
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new Pair("", ""));
        }
        return rows;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
