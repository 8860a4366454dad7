package org.lectern.core.interchange.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.PlainHtml;
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

/**
 * One note.
 *
 * @param type Anki's note type, Basic or Cloze
 * @param front HTML
 * @param back HTML
 * @param tags separated by spaces
 */
record AnkiNote(String type, String front, String back, String tags) {

    private static final String BREAK = "<br>";

    static AnkiNote of(Item item, List<Loss> losses) {
        String tags = "lectern skill::" + item.skill().name().toLowerCase(Locale.ROOT);
        if (item.question() instanceof Cloze q) {
            if (!q.wordBank().isEmpty()) {
                losses.add(new Loss(item.id(), "The word bank is left out: a card asks for recall."));
            }
            return cloze(item, q, tags, losses);
        }
        if (!(item.question() instanceof ShortAnswer)) {
            losses.add(new Loss(
                    item.id(),
                    "It becomes a card with question and answer, as Anki has no "
                            + item.question().type().code() + "."));
        }
        String front = html(item.question().stem());
        return switch (item.question()) {
            case ShortAnswer q -> basic(front, lines(q.accepted()), tags);
            case SingleChoice q -> basic(front + BREAK + options(q.options()), keys(q.options()), tags);
            case MultipleResponse q -> basic(front + BREAK + options(q.options()), keys(q.options()), tags);
            case EvidencePick q -> basic(front + BREAK + options(q.sentences()), keys(q.sentences()), tags);
            case TrueFalse q ->
                basic(
                        front,
                        (q.key() ? "True" : "False") + (q.rationale().isBlank() ? "" : BREAK + html(q.rationale())),
                        tags);
            case Numeric q -> basic(front, html((q.value().toPlainString() + " " + q.unit()).strip()), tags);
            case Matching q ->
                basic(
                        front
                                + BREAK
                                + lines(q.pairs().stream()
                                        .map(Matching.Pair::left)
                                        .toList()),
                        lines(q.pairs().stream()
                                .map(pair -> pair.left() + " → " + pair.right())
                                .toList()),
                        tags);
            case Ordering q ->
                basic(front + BREAK + lines(q.items().stream().sorted().toList()), lines(q.items()), tags);
            case Cloze q -> cloze(item, q, tags, losses);
        };
    }

    private static AnkiNote cloze(Item item, Cloze q, String tags, List<Loss> losses) {
        String best = q.accepted().getFirst();
        if (best.contains("::")
                || best.contains("}}")
                || best.endsWith("}")
                || q.stem().contains("{{")) {
            losses.add(new Loss(item.id(), "Colons or braces in it may be taken for Anki's own."));
        }
        String front = html(q.stem()).replace(Cloze.GAP, "{{c1::" + html(best) + "}}");
        return new AnkiNote(
                "Cloze", front, lines(q.accepted().subList(1, q.accepted().size())), tags);
    }

    private static AnkiNote basic(String front, String back, String tags) {
        return new AnkiNote("Basic", front, back, tags);
    }

    private static String options(List<Option> options) {
        return lines(options.stream().map(Option::text).toList());
    }

    private static String keys(List<Option> options) {
        return lines(options.stream().filter(Option::correct).map(Option::text).toList());
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(AnkiNote::html).collect(Collectors.joining(BREAK));
    }

    private static String html(String text) {
        return PlainHtml.escape(text);
    }
}
