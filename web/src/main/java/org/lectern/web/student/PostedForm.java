package org.lectern.web.student;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.lectern.core.attempt.GivenAnswer;

/**
 * The quiz page as a browser without script posts it: all answers at once. Fields are named after the item as
 * presented: {@code a-ITEM} what was chosen or typed, {@code m-ITEM-LEFT} what was matched, {@code o-ITEM} the order
 * shown, {@code b-ITEM} the base.
 *
 * @param fields names and values
 */
record PostedForm(Map<String, List<String>> fields) {

    /** The form of the request at hand. Its fields' names are not known beforehand, so they can't be parameters. */
    static PostedForm ofRequest() {
        Map<String, List<String>> fields = new HashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            for (String name : form) {
                fields.put(
                        name, form.get(name).stream().map(FormValue::getValue).toList());
            }
        }
        return new PostedForm(fields);
    }

    /** Whether the page had this question. */
    boolean has(String item) {
        return fields.containsKey("b-" + item);
    }

    /** Position of the response that the page showed. */
    long base(String item) {
        try {
            return Math.max(0, Long.parseLong(first("b-" + item)));
        } catch (NumberFormatException tampered) {
            return 0;
        }
    }

    GivenAnswer answer(QuestionView question) {
        String name = "a-" + question.item();
        return switch (question.kind()) {
            case ONE, ANY, TRUTH, BANK -> new GivenAnswer(chosen(name), "", Map.of());
            case GAP, WRITING, NUMBER -> GivenAnswer.writing(first(name).replace("\r\n", "\n"));
            case PAIRS -> GivenAnswer.pairing(matches(question));
            case SEQUENCE ->
                GivenAnswer.choosing(
                        question.answered() ? order(question.item()).toArray(String[]::new) : new String[0]);
        };
    }

    private List<String> chosen(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).toList();
    }

    /** The order in which the page showed the items of a sequence. */
    List<String> order(String item) {
        return all("o-" + item);
    }

    /** That order with one item moved a place. */
    List<String> moved(String item, String part, boolean up) {
        List<String> order = new ArrayList<>(order(item));
        int from = order.indexOf(part);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        return order;
    }

    private Map<String, String> matches(QuestionView question) {
        Map<String, String> matches = new HashMap<>();
        question.rows().forEach(row -> {
            String right = first("m-" + question.item() + "-" + row.id());
            if (!right.isEmpty()) {
                matches.put(row.id(), right);
            }
        });
        return matches;
    }

    private String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
