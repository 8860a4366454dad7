package org.lectern.web.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lectern.core.number.WrittenNumber;
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

/** A question as the form of the edit page sends it. */
public final class EditedQuestion {

    private final MultivaluedMap<String, String> form;

    private EditedQuestion(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /**
     * Reads a question of a type from its form.
     *
     * @throws IllegalArgumentException where the question would not be one, saying what it lacks
     */
    public static Question of(QuestionType type, MultivaluedMap<String, String> form) {
        EditedQuestion edited = new EditedQuestion(form);
        String stem = edited.text("stem");
        return switch (type) {
            case SINGLE_CHOICE -> new SingleChoice(stem, edited.options());
            case MULTIPLE_RESPONSE -> new MultipleResponse(stem, edited.options());
            case EVIDENCE_PICK -> new EvidencePick(stem, edited.options());
            case TRUE_FALSE -> new TrueFalse(stem, "true".equals(edited.text("key")), edited.text("rationale"));
            case CLOZE -> new Cloze(stem, edited.lines("accepted"), edited.lines("wordBank"));
            case SHORT_ANSWER -> new ShortAnswer(stem, edited.lines("accepted"));
            case NUMERIC -> new Numeric(stem, edited.number("value"), edited.number("tolerance"), edited.text("unit"));
            case MATCHING -> new Matching(stem, edited.pairs(), edited.lines("extraRights"));
            case ORDERING -> new Ordering(stem, edited.lines("items"));
        };
    }

    private String text(String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private BigDecimal number(String name) {
        String written = text(name);
        return written.isEmpty()
                ? BigDecimal.ZERO
                : WrittenNumber.only(written)
                        .orElseThrow(() -> new IllegalArgumentException("'" + written + "' is not a number"));
    }

    /** The fields option-0, rationale-0 … and, for the rows that are right, key with the row's number. */
    private List<Option> options() {
        List<String> keys = form.getOrDefault("key", List.of());
        List<Option> options = new ArrayList<>();
        for (int row = 0; form.containsKey("option-" + row); row++) {
            String text = text("option-" + row);
            if (!text.isEmpty()) {
                options.add(new Option(text, keys.contains(Integer.toString(row)), text("rationale-" + row)));
            }
        }
        return options;
    }

    private List<Matching.Pair> pairs() {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int row = 0; form.containsKey("left-" + row); row++) {
            String left = text("left-" + row);
            String right = text("right-" + row);
            if (!left.isEmpty() || !right.isEmpty()) {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        return pairs;
    }
}
