package org.lectern.core.interchange.gift;

import java.util.List;
import java.util.Locale;
import org.lectern.core.interchange.Loss;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** Writes one item as a GIFT entry. */
final class GiftWriter {

    private final List<Loss> losses;

    GiftWriter(List<Loss> losses) {
        this.losses = losses;
    }

    String write(Item item) {
        String name = "::" + Escapes.escape(item.id()) + "::[plain]";
        String stem = text(item.question().stem());
        return name
                + switch (item.question()) {
                    case SingleChoice q -> stem + " {\n" + choices(q.options()) + "}";
                    case EvidencePick q -> {
                        lost(item, "GIFT has no picking of evidence: it becomes a single choice of sentences.");
                        yield stem + " {\n" + choices(q.sentences()) + "}";
                    }
                    case MultipleResponse q -> stem + " {\n" + weighted(q.options()) + "}";
                    case TrueFalse q -> stem + " {" + (q.key() ? "TRUE" : "FALSE") + general(q.rationale()) + "}";
                    case Cloze q -> gap(item, q);
                    case ShortAnswer q -> stem + " {" + accepted(q.accepted()) + "}";
                    case Numeric q -> number(item, q, stem);
                    case Matching q -> stem + " {\n" + pairs(item, q) + "}";
                    case Ordering q -> order(item, q, stem);
                };
    }

    private void lost(Item item, String what) {
        losses.add(new Loss(item.id(), what));
    }

    private static String choices(List<Option> options) {
        StringBuilder out = new StringBuilder();
        for (Option option : options) {
            out.append('\t')
                    .append(option.correct() ? "=" : "~")
                    .append(answer(option.text(), option.correct() ? "%100%" : "%0%"))
                    .append(feedback(option))
                    .append('\n');
        }
        return out.toString();
    }

    /** Keys share 100 %, distractors share −100 %: what our own scoring gives. */
    private static String weighted(List<Option> options) {
        long keys = options.stream().filter(Option::correct).count();
        long distractors = options.size() - keys;
        StringBuilder out = new StringBuilder();
        for (Option option : options) {
            double weight = option.correct() ? 100.0 / keys : -100.0 / distractors;
            String percent = String.format(Locale.ROOT, "%.5f", weight).replaceAll("\\.?0+$", "");
            out.append("\t~%")
                    .append(percent)
                    .append('%')
                    .append(answer(option.text(), ""))
                    .append(feedback(option))
                    .append('\n');
        }
        return out.toString();
    }

    private static String feedback(Option option) {
        return option.rationale().isBlank() ? "" : "#" + text(option.rationale());
    }

    private static String general(String feedback) {
        return feedback.isBlank() ? "" : "####" + text(feedback);
    }

    private static String accepted(List<String> texts) {
        StringBuilder out = new StringBuilder();
        texts.forEach(text -> out.append('=').append(answer(text, "%100%")).append(' '));
        return out.toString().strip();
    }

    private String gap(Item item, Cloze q) {
        int at = q.stem().indexOf(Cloze.GAP);
        String head = q.stem().substring(0, at);
        String tail = q.stem().substring(at + Cloze.GAP.length());
        String answers = q.wordBank().isEmpty() ? accepted(q.accepted()) : bank(item, q);
        // With nothing after the braces a reader could not tell a gap from a question: leave the gap in sight.
        return tail.isBlank()
                ? text(q.stem()) + " {" + answers + "}"
                : Escapes.escape(head) + "{" + answers + "}" + Escapes.escape(tail);
    }

    private String bank(Item item, Cloze q) {
        if (q.accepted().size() > 1) {
            lost(item, "Of several accepted answers only the one in the word bank is kept.");
        }
        StringBuilder out = new StringBuilder();
        String best = q.accepted().getFirst();
        for (String word : q.wordBank()) {
            boolean key = word.equalsIgnoreCase(best);
            out.append(key ? "=" : "~")
                    .append(answer(word, key ? "%100%" : "%0%"))
                    .append(' ');
        }
        return out.toString().strip();
    }

    private String number(Item item, Numeric q, String stem) {
        if (!q.unit().isBlank()) {
            lost(item, "The unit '" + q.unit() + "' is not kept; put it into the question.");
        }
        return stem + " {#" + q.value().toPlainString() + ":" + q.tolerance().toPlainString() + "}";
    }

    private String pairs(Item item, Matching q) {
        StringBuilder out = new StringBuilder();
        for (Matching.Pair pair : q.pairs()) {
            out.append("\t=")
                    .append(side(item, pair.left()))
                    .append(" -> ")
                    .append(side(item, pair.right()))
                    .append('\n');
        }
        q.extraRights()
                .forEach(
                        right -> out.append("\t= -> ").append(side(item, right)).append('\n'));
        return out.toString();
    }

    /** GIFT can't quote its arrow. */
    private String side(Item item, String text) {
        if (text.contains("->")) {
            lost(item, "'->' becomes '→' in '" + text + "', as GIFT uses it between pairs.");
        }
        return answer(text.replace("->", "→"), "");
    }

    private String order(Item item, Ordering q, String stem) {
        lost(item, "GIFT has no ordering: it becomes a matching of items with places.");
        StringBuilder out = new StringBuilder(stem + " {\n");
        for (int i = 0; i < q.items().size(); i++) {
            out.append("\t=")
                    .append(side(item, q.items().get(i)))
                    .append(" -> ")
                    .append(i + 1)
                    .append('\n');
        }
        return out.append('}').toString();
    }

    /** {@code weight} is spelled out where the text would else be taken for one. */
    private static String answer(String text, String weight) {
        String escaped = text(text);
        return escaped.startsWith("%") ? weight + escaped : escaped.startsWith("[") ? "[plain]" + escaped : escaped;
    }

    private static String text(String text) {
        return Escapes.escape(text.strip());
    }
}
