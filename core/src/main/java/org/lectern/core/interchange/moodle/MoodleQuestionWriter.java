package org.lectern.core.interchange.moodle;

import java.util.List;
import java.util.Locale;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.PlainHtml;
import org.lectern.core.interchange.xml.XmlText;
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

/** Writes one item as Moodle's question element. */
final class MoodleQuestionWriter {

    private final List<Loss> losses;

    MoodleQuestionWriter(List<Loss> losses) {
        this.losses = losses;
    }

    String write(Item item) {
        Question question = item.question();
        return switch (question) {
            case SingleChoice q -> frame(item, "multichoice", "", choices(q.options(), true));
            case EvidencePick q -> {
                lost(item, "Moodle has no picking of evidence: it becomes a single choice of sentences.");
                yield frame(item, "multichoice", "", choices(q.sentences(), true));
            }
            case MultipleResponse q -> frame(item, "multichoice", "", choices(q.options(), false));
            case TrueFalse q ->
                frame(
                        item,
                        "truefalse",
                        q.rationale(),
                        answer("true", q.key() ? 100 : 0, "", "moodle_auto_format")
                                + answer("false", q.key() ? 0 : 100, "", "moodle_auto_format"));
            case Cloze q ->
                q.wordBank().isEmpty() ? frame(item, "shortanswer", "", accepted(q.accepted())) : bank(item, q);
            case ShortAnswer q -> frame(item, "shortanswer", "", accepted(q.accepted()));
            case Numeric q -> frame(item, "numerical", "", number(q));
            case Matching q -> frame(item, "matching", "", "    <shuffleanswers>true</shuffleanswers>\n" + pairs(q));
            case Ordering q -> frame(item, "ordering", "", order(q));
        };
    }

    private void lost(Item item, String what) {
        losses.add(new Loss(item.id(), what));
    }

    private static String frame(Item item, String type, String feedback, String body) {
        return "  <question type=\"" + type + "\">\n"
                + "    <name><text>" + XmlText.escape(item.id()) + "</text></name>\n"
                + "    <questiontext format=\"html\"><text>"
                + html(item.question().stem()) + "</text></questiontext>\n"
                + "    <generalfeedback format=\"html\"><text>" + html(feedback) + "</text></generalfeedback>\n"
                + "    <defaultgrade>1</defaultgrade>\n"
                + body
                + "    <tags><tag><text>skill:" + item.skill().name().toLowerCase(Locale.ROOT)
                + "</text></tag><tag><text>level:" + item.level().name().toLowerCase(Locale.ROOT)
                + "</text></tag></tags>\n"
                + "  </question>\n";
    }

    private static String choices(List<Option> options, boolean single) {
        long keys = options.stream().filter(Option::correct).count();
        long distractors = options.size() - keys;
        StringBuilder out = new StringBuilder("    <single>" + single + "</single>\n"
                + "    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>abc</answernumbering>\n");
        for (Option option : options) {
            double share = option.correct() ? 100.0 / keys : single ? 0 : -100.0 / distractors;
            out.append(answer(html(option.text()), share, html(option.rationale()), "html"));
        }
        return out.toString();
    }

    private static String accepted(List<String> texts) {
        StringBuilder out = new StringBuilder("    <usecase>0</usecase>\n");
        // A star is Moodle's wildcard unless escaped.
        texts.forEach(
                text -> out.append(answer(XmlText.escape(text.replace("*", "\\*")), 100, "", "moodle_auto_format")));
        return out.toString();
    }

    /** Moodle's gap-select: the key is group 1's first choice. */
    private String bank(Item item, Cloze q) {
        if (q.accepted().size() > 1) {
            lost(item, "Of several accepted answers only the one in the word bank is kept.");
        }
        String best = q.accepted().getFirst();
        int key = 1;
        StringBuilder out = new StringBuilder("    <shuffleanswers>1</shuffleanswers>\n");
        for (int i = 0; i < q.wordBank().size(); i++) {
            String word = q.wordBank().get(i);
            key = word.equalsIgnoreCase(best) ? i + 1 : key;
            out.append("    <selectoption><text>")
                    .append(XmlText.escape(word))
                    .append("</text><group>1</group></selectoption>\n");
        }
        String stem = html(q.stem()).replace(Cloze.GAP, "[[" + key + "]]");
        if (q.stem().contains("[[")) {
            lost(item, "'[[' in the sentence may be taken for a gap.");
        }
        return frame(item, "gapselect", "", out.toString()).replace(html(q.stem()), stem);
    }

    private static String number(Numeric q) {
        String value = q.value().toPlainString();
        StringBuilder out =
                new StringBuilder("    <answer fraction=\"100\" format=\"moodle_auto_format\"><text>" + value
                        + "</text><feedback format=\"html\"><text></text></feedback><tolerance>"
                        + q.tolerance().toPlainString() + "</tolerance></answer>\n");
        if (!q.unit().isBlank()) {
            out.append("    <units><unit><multiplier>1</multiplier><unit_name>")
                    .append(XmlText.escape(q.unit()))
                    .append("</unit_name></unit></units>\n    <unitgradingtype>0</unitgradingtype>\n");
        }
        return out.toString();
    }

    private static String pairs(Matching q) {
        StringBuilder out = new StringBuilder();
        q.pairs().forEach(pair -> out.append(pair(html(pair.left()), pair.right())));
        q.extraRights().forEach(right -> out.append(pair("", right)));
        return out.toString();
    }

    private static String pair(String left, String right) {
        return "    <subquestion format=\"html\"><text>" + left + "</text><answer><text>" + XmlText.escape(right)
                + "</text></answer></subquestion>\n";
    }

    /** The ordering question type, scored like ours by places relative to each other. */
    private static String order(Ordering q) {
        StringBuilder out =
                new StringBuilder("    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n"
                        + "    <gradingtype>RELATIVE_TO_CORRECT</gradingtype>\n");
        for (int i = 0; i < q.items().size(); i++) {
            out.append(answer(html(q.items().get(i)), i + 1, "", "html"));
        }
        return out.toString();
    }

    private static String answer(String text, double fraction, String feedback, String format) {
        String share = String.format(Locale.ROOT, "%.5f", fraction).replaceAll("\\.?0+$", "");
        return "    <answer fraction=\"" + share + "\" format=\"" + format + "\"><text>" + text
                + "</text><feedback format=\"html\"><text>" + feedback + "</text></feedback></answer>\n";
    }

    /** Plain text as HTML as XML. */
    private static String html(String text) {
        return XmlText.escape(PlainHtml.escape(text.strip()));
    }
}
