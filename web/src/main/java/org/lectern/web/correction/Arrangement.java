package org.lectern.web.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Refusal;

/**
 * The key and the wording of a matching or an ordering as fields of a form. Answers given name texts by numbers, which a
 * correction keeps: {@code text-0} is the text that answers call 0, whatever it says and wherever it belongs now.
 *
 * @param stem of the question
 * @param lefts left sides of a matching, as {@code left-0} …; empty for an ordering
 * @param texts by number: right sides, or what is put in order
 * @param right numbers: of each left side's right side, or in the right order
 */
public record Arrangement(String stem, List<String> lefts, List<String> texts, List<Integer> right) {

    /** A text with its number and its place, from 1, in the right order. */
    public record Row(int number, String text, int place) {}

    static Arrangement of(Matching matching) {
        List<String> lefts = matching.pairs().stream().map(Matching.Pair::left).toList();
        return new Arrangement(
                matching.stem(),
                lefts,
                matching.byNumber(),
                IntStream.range(0, lefts.size()).map(matching::number).boxed().toList());
    }

    static Arrangement of(Ordering ordering) {
        return new Arrangement(
                ordering.stem(),
                List.of(),
                ordering.byNumber(),
                IntStream.range(0, ordering.items().size())
                        .map(ordering::number)
                        .boxed()
                        .toList());
    }

    public boolean isMatching() {
        return !lefts.isEmpty();
    }

    /** What is put in order, in the right order. */
    public List<Row> rows() {
        return IntStream.range(0, right.size())
                .mapToObj(place -> new Row(right.get(place), texts.get(right.get(place)), place + 1))
                .toList();
    }

    /** The right side's number for the left side at an index. */
    public int rightOf(int left) {
        return right.get(left);
    }

    /**
     * The question as the form wants it.
     *
     * @throws Refusal where the fields are no arrangement of these texts
     */
    Question from(FormFields fields) {
        try {
            return isMatching() ? matching(fields) : ordering(fields);
        } catch (IllegalArgumentException impossible) {
            throw new Refusal("correction_arrangement_wrong");
        }
    }

    private Matching matching(FormFields fields) {
        List<String> wording = wording(fields);
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int left = 0; left < lefts.size(); left++) {
            int number = number(fields, "match-" + left, texts.size());
            numbers.add(number);
            pairs.add(new Matching.Pair(fields.text("left-" + left), wording.get(number)));
        }
        List<String> extra = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            if (!numbers.subList(0, lefts.size()).contains(number)) {
                numbers.add(number);
                extra.add(wording.get(number));
            }
        }
        return new Matching(stem, pairs, extra, numbers);
    }

    private Ordering ordering(FormFields fields) {
        List<String> wording = wording(fields);
        Integer[] order = new Integer[texts.size()];
        for (int number = 0; number < order.length; number++) {
            int place = number(fields, "place-" + number, order.length + 1) - 1;
            if (place < 0 || order[place] != null) {
                throw new IllegalArgumentException("Place " + place + " is given twice or is none");
            }
            order[place] = number;
        }
        List<Integer> numbers = List.of(order);
        return new Ordering(stem, numbers.stream().map(wording::get).toList(), numbers);
    }

    private List<String> wording(FormFields fields) {
        return IntStream.range(0, texts.size())
                .mapToObj(number -> fields.text("text-" + number))
                .toList();
    }

    private static int number(FormFields fields, String name, int below) {
        int number = Integer.parseInt(fields.text(name));
        if (number < 0 || number >= below) {
            throw new IllegalArgumentException(name + " is " + number);
        }
        return number;
    }
}
