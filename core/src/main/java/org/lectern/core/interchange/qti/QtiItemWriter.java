package org.lectern.core.interchange.qti;

import static org.lectern.core.interchange.xml.XmlText.escape;

import java.util.ArrayList;
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

/** Writes one item as an assessment item of QTI 2.1 or 2.2, which differ here in their namespace alone. */
final class QtiItemWriter {

    private static final String FEEDBACK_OUTCOME = "FEEDBACK";

    private final String namespace;
    private final List<Loss> losses;

    QtiItemWriter(String namespace, List<Loss> losses) {
        this.namespace = namespace;
        this.losses = losses;
    }

    String write(Item item) {
        return switch (item.question()) {
            case SingleChoice q -> choice(item, q.stem(), q.options(), true);
            case MultipleResponse q -> choice(item, q.stem(), q.options(), false);
            case TrueFalse q -> trueFalse(item, q);
            case Cloze q -> q.wordBank().isEmpty() ? gap(item, q) : bank(item, q);
            case ShortAnswer q ->
                frame(
                        item,
                        texts(q.accepted()),
                        "<p>" + escape(q.stem()) + "</p><p>" + entry() + "</p>",
                        QtiScoring.mapped(),
                        "");
            case Numeric q -> number(item, q);
            case Matching q -> matching(item, q);
            case Ordering q -> order(item, q);
            case EvidencePick q -> hottext(item, q);
        };
    }

    private String frame(Item item, String response, String body, String processing, String after) {
        String feedback = processing.contains(FEEDBACK_OUTCOME)
                ? "  <outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\""
                        + (response.contains("cardinality=\"multiple\"") ? "multiple" : "single")
                        + "\" baseType=\"identifier\"/>\n"
                : "";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentItem xmlns=\"" + namespace + "\" identifier=\""
                + escape(item.id()) + "\" title=\"" + escape(item.id())
                + "\" adaptive=\"false\" timeDependent=\"false\">\n"
                + response
                + "  <outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\">"
                + "<defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n"
                + feedback
                + "  <itemBody>" + body + "</itemBody>\n"
                + processing
                + after
                + "</assessmentItem>\n";
    }

    private String choice(Item item, String stem, List<Option> options, boolean single) {
        List<String> keys = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        long right = options.stream().filter(Option::correct).count();
        long wrong = options.size() - right;
        boolean feedback =
                options.stream().anyMatch(option -> !option.rationale().isBlank());
        StringBuilder choices = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String id = "C" + (i + 1);
            if (option.correct()) {
                keys.add(id);
            }
            entries.add(QtiScoring.entry(id, option.correct() ? 1.0 / right : -1.0 / wrong));
            choices.append("<simpleChoice identifier=\"" + id + "\">" + escape(option.text()));
            if (!option.rationale().isBlank()) {
                choices.append("<feedbackInline outcomeIdentifier=\"FEEDBACK\" identifier=\"" + id
                        + "\" showHide=\"show\">" + escape(option.rationale()) + "</feedbackInline>");
            }
            choices.append("</simpleChoice>");
        }
        String response = QtiScoring.response(
                single ? "single" : "multiple",
                "identifier",
                keys,
                single ? "" : QtiScoring.mapping(entries, "lowerBound=\"0\" upperBound=\"1\" "));
        return frame(
                item,
                response,
                "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"" + (single ? 1 : 0)
                        + "\"><prompt>" + escape(stem) + "</prompt>" + choices + "</choiceInteraction>",
                QtiScoring.withFeedback(single ? QtiScoring.MATCH : QtiScoring.MAP, feedback),
                "");
    }

    private String trueFalse(Item item, TrueFalse q) {
        boolean feedback = !q.rationale().isBlank();
        return frame(
                item,
                QtiScoring.response("single", "identifier", List.of(String.valueOf(q.key())), ""),
                "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\"><prompt>"
                        + escape(q.stem()) + "</prompt><simpleChoice identifier=\"true\">True</simpleChoice>"
                        + "<simpleChoice identifier=\"false\">False</simpleChoice></choiceInteraction>",
                QtiScoring.withRationale(feedback),
                feedback
                        ? "  <modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"RATIONALE\" showHide=\"show\">"
                                + escape(q.rationale()) + "</modalFeedback>\n"
                        : "");
    }

    private String gap(Item item, Cloze q) {
        return frame(item, texts(q.accepted()), "<p>" + around(q, entry()) + "</p>", QtiScoring.mapped(), "");
    }

    private String bank(Item item, Cloze q) {
        if (q.accepted().size() > 1) {
            losses.add(new Loss(item.id(), "Of several accepted answers only the one in the word bank is kept."));
        }
        String key = "W1";
        StringBuilder choices =
                new StringBuilder("<inlineChoiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">");
        for (int i = 0; i < q.wordBank().size(); i++) {
            String word = q.wordBank().get(i);
            key = word.equalsIgnoreCase(q.accepted().getFirst()) ? "W" + (i + 1) : key;
            choices.append("<inlineChoice identifier=\"W" + (i + 1) + "\">" + escape(word) + "</inlineChoice>");
        }
        choices.append("</inlineChoiceInteraction>");
        return frame(
                item,
                QtiScoring.response("single", "identifier", List.of(key), ""),
                "<p>" + around(q, choices.toString()) + "</p>",
                QtiScoring.withFeedback(QtiScoring.MATCH, false),
                "");
    }

    private static String around(Cloze q, String gap) {
        int at = q.stem().indexOf(Cloze.GAP);
        return escape(q.stem().substring(0, at)) + gap + escape(q.stem().substring(at + Cloze.GAP.length()));
    }

    private static String texts(List<String> accepted) {
        List<String> entries = new ArrayList<>();
        accepted.forEach(text -> entries.add(QtiScoring.entry(text, 1)));
        return QtiScoring.response("single", "string", accepted.subList(0, 1), QtiScoring.mapping(entries, ""));
    }

    private static String entry() {
        return "<textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"30\"/>";
    }

    private String number(Item item, Numeric q) {
        return frame(
                item,
                QtiScoring.response("single", "float", List.of(q.value().toPlainString()), ""),
                "<p>" + escape(q.stem()) + "</p><p>" + entry() + " " + escape(q.unit()) + "</p>",
                QtiScoring.within(q.tolerance().toPlainString()),
                "");
    }

    private String matching(Item item, Matching q) {
        List<String> keys = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        StringBuilder lefts = new StringBuilder();
        StringBuilder rights = new StringBuilder();
        for (int i = 0; i < q.pairs().size(); i++) {
            keys.add("L" + (i + 1) + " R" + (i + 1));
            entries.add(QtiScoring.entry(keys.getLast(), 1.0 / q.pairs().size()));
            lefts.append(associable("L" + (i + 1), q.pairs().get(i).left()));
        }
        for (int i = 0; i < q.rights().size(); i++) {
            rights.append(associable("R" + (i + 1), q.rights().get(i)));
        }
        return frame(
                item,
                QtiScoring.response("multiple", "directedPair", keys, QtiScoring.mapping(entries, "")),
                "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\""
                        + q.pairs().size() + "\"><prompt>" + escape(q.stem()) + "</prompt><simpleMatchSet>" + lefts
                        + "</simpleMatchSet><simpleMatchSet>" + rights + "</simpleMatchSet></matchInteraction>",
                QtiScoring.withFeedback(QtiScoring.MAP, false),
                "");
    }

    private static String associable(String id, String text) {
        return "<simpleAssociableChoice identifier=\"" + id + "\" matchMax=\"1\">" + escape(text)
                + "</simpleAssociableChoice>";
    }

    private String order(Item item, Ordering q) {
        List<String> keys = new ArrayList<>();
        StringBuilder choices = new StringBuilder();
        for (int i = 0; i < q.items().size(); i++) {
            keys.add("I" + (i + 1));
            choices.append("<simpleChoice identifier=\"I" + (i + 1) + "\">"
                    + escape(q.items().get(i)) + "</simpleChoice>");
        }
        return frame(
                item,
                QtiScoring.response("ordered", "identifier", keys, ""),
                "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>" + escape(q.stem())
                        + "</prompt>" + choices + "</orderInteraction>",
                QtiScoring.withFeedback(QtiScoring.MATCH, false),
                "");
    }

    private String hottext(Item item, EvidencePick q) {
        if (q.sentences().stream().anyMatch(sentence -> !sentence.rationale().isBlank())) {
            losses.add(new Loss(item.id(), "Why a sentence is right or wrong is not kept."));
        }
        String key = "";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < q.sentences().size(); i++) {
            Option sentence = q.sentences().get(i);
            key = sentence.correct() ? "S" + (i + 1) : key;
            text.append(String.format(
                    Locale.ROOT, "<hottext identifier=\"S%d\">%s</hottext> ", i + 1, escape(sentence.text())));
        }
        return frame(
                item,
                QtiScoring.response("single", "identifier", List.of(key), ""),
                "<hottextInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><prompt>" + escape(q.stem())
                        + "</prompt><p>" + text + "</p></hottextInteraction>",
                QtiScoring.withFeedback(QtiScoring.MATCH, false),
                "");
    }
}
