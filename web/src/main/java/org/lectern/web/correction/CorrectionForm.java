package org.lectern.web.correction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.core.scoring.Mark;
import org.lectern.core.scoring.Marks;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.ItemVersion;

/**
 * A correction as its form sends it: {@code points}; {@code answer-0} with {@code mark-0} and so on; and the fields of
 * the key, which differ by type. What is not sent stays as it is.
 */
record CorrectionForm(FormFields fields) {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /**
     * The item as the form wants it.
     *
     * @throws Refusal where a field says nothing that can be used
     */
    ItemVersion applyTo(ItemVersion before) {
        try {
            Item item = before.item();
            Item keyed = new Item(
                    item.id(),
                    keyed(item.question()),
                    item.evidence(),
                    item.skill(),
                    item.level(),
                    item.difficulty(),
                    item.quality());
            return new ItemVersion(keyed, points(before.points()), marks(before.marks()));
        } catch (IllegalArgumentException impossible) {
            throw new Refusal("correction_key_wrong");
        }
    }

    private BigDecimal points(BigDecimal before) {
        if (fields.has("out")) {
            return BigDecimal.ZERO;
        }
        if (!fields.has("points")) {
            return before;
        }
        try {
            BigDecimal points = fields.number("points").setScale(2, RoundingMode.HALF_UP);
            if (points.signum() >= 0 && points.compareTo(MOST_POINTS) <= 0) {
                return points;
            }
        } catch (IllegalArgumentException noNumber) {
            // Told like a number out of bounds.
        }
        throw new Refusal("correction_points_wrong", MOST_POINTS.toPlainString());
    }

    private Marks marks(Marks before) {
        Marks marks = before;
        for (int index = 0; fields.has("answer-" + index); index++) {
            Answer answer = DomainJson.read(fields.text("answer-" + index), Answer.class);
            String mark = fields.text("mark-" + index);
            marks = mark.isEmpty() ? marks.without(answer) : marks.with(new Mark(answer, share(mark)));
        }
        return marks;
    }

    private static double share(String percent) {
        return Integer.parseInt(percent) / 100.0;
    }

    private Question keyed(Question question) {
        return switch (question) {
            case SingleChoice q -> fields.has("key") ? new SingleChoice(q.stem(), keyed(q.options())) : q;
            case EvidencePick q -> fields.has("key") ? new EvidencePick(q.stem(), keyed(q.sentences())) : q;
            case MultipleResponse q -> fields.has("key") ? new MultipleResponse(q.stem(), keyed(q.options())) : q;
            case TrueFalse q ->
                fields.has("key") ? new TrueFalse(q.stem(), fields.text("key").equals("0"), q.rationale()) : q;
            case Cloze q -> fields.has("accepted") ? new Cloze(q.stem(), accepted(), q.wordBank()) : q;
            case ShortAnswer q -> fields.has("accepted") ? new ShortAnswer(q.stem(), accepted()) : q;
            case Numeric q ->
                fields.has("value")
                        ? new Numeric(q.stem(), fields.number("value"), fields.number("tolerance"), q.unit())
                        : q;
            case Matching q -> fields.has("match-0") ? Arrangement.of(q).from(fields) : q;
            case Ordering q -> fields.has("place-0") ? Arrangement.of(q).from(fields) : q;
        };
    }

    private List<Option> keyed(List<Option> options) {
        Set<String> keys = new HashSet<>(fields.all("key"));
        List<Option> keyed = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            keyed.add(new Option(option.text(), keys.contains(Integer.toString(index)), option.rationale()));
        }
        return keyed;
    }

    private List<String> accepted() {
        return fields.lines("accepted").stream().distinct().toList();
    }
}
