package org.lectern.web.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.lectern.web.platform.Refusal;

/** A question as the form of the edit page sends it. */
public final class EditedQuestion {

    private final FormFields form;

    private EditedQuestion(FormFields form) {
        this.form = form;
    }

    /**
     * Reads a question of a type from its form.
     *
     * @throws Refusal where the question would not be one, saying what it lacks
     */
    public static Question of(QuestionType type, MultivaluedMap<String, String> form) {
        EditedQuestion edited = new EditedQuestion(new FormFields(form));
        try {
            return question(type, edited);
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(edited.lack(type));
        }
    }

    private static Question question(QuestionType type, EditedQuestion edited) {
        FormFields fields = edited.form;
        String stem = fields.text("stem");
        return switch (type) {
            case SINGLE_CHOICE -> new SingleChoice(stem, edited.options());
            case MULTIPLE_RESPONSE -> new MultipleResponse(stem, edited.options());
            case EVIDENCE_PICK -> new EvidencePick(stem, edited.options());
            case TRUE_FALSE -> new TrueFalse(stem, "true".equals(fields.text("key")), fields.text("rationale"));
            case CLOZE -> new Cloze(stem, fields.lines("accepted"), fields.lines("wordBank"));
            case SHORT_ANSWER -> new ShortAnswer(stem, fields.lines("accepted"));
            case NUMERIC -> new Numeric(stem, edited.number("value"), edited.number("tolerance"), fields.text("unit"));
            case MATCHING -> new Matching(stem, edited.pairs(), fields.lines("extraRights"));
            case ORDERING -> new Ordering(stem, fields.lines("items"));
        };
    }

    /** The key of a sentence that says what has to be done first. */
    private String lack(QuestionType type) {
        if (form.text("stem").isEmpty()) {
            return "review_lacks_stem";
        }
        return switch (type) {
            case SINGLE_CHOICE, EVIDENCE_PICK -> lackOfOptions().orElse("review_lacks_key");
            case MULTIPLE_RESPONSE -> lackOfOptions().orElse("review_lacks_keys");
            case CLOZE -> lackOfGap();
            case SHORT_ANSWER -> "review_lacks_answer";
            case NUMERIC -> "review_lacks_number";
            case MATCHING -> "review_lacks_pairs";
            case ORDERING -> "review_lacks_items";
            case TRUE_FALSE -> "review_lacks_stem";
        };
    }

    private Optional<String> lackOfOptions() {
        List<String> texts = options().stream()
                .map(option -> option.text().toLowerCase(Locale.ROOT))
                .toList();
        if (texts.size() < 2) {
            return Optional.of("review_lacks_options");
        }
        return texts.stream().distinct().count() < texts.size()
                ? Optional.of("review_lacks_other_options")
                : Optional.empty();
    }

    private String lackOfGap() {
        if (form.text("stem").split(Cloze.GAP, -1).length != 2) {
            return "review_lacks_gap";
        }
        return form.lines("accepted").isEmpty() ? "review_lacks_answer" : "review_lacks_bank";
    }

    private BigDecimal number(String name) {
        return form.text(name).isEmpty() ? BigDecimal.ZERO : form.number(name);
    }

    /** The fields option-0, rationale-0 … and, for the rows that are right, key with the row's number. */
    private List<Option> options() {
        List<String> keys = form.all("key");
        List<Option> options = new ArrayList<>();
        for (int row = 0; form.has("option-" + row); row++) {
            String text = form.text("option-" + row);
            if (!text.isEmpty()) {
                options.add(new Option(text, keys.contains(Integer.toString(row)), form.text("rationale-" + row)));
            }
        }
        return options;
    }

    private List<Matching.Pair> pairs() {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int row = 0; form.has("left-" + row); row++) {
            String left = form.text("left-" + row);
            String right = form.text("right-" + row);
            if (!left.isEmpty() || !right.isEmpty()) {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        return pairs;
    }
}
