package org.lectern.core.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.PlainHtml;
import org.lectern.core.interchange.xml.XmlNode;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** Reads one of Moodle's question elements. */
final class MoodleQuestionReader {

    private static final Pattern CHOSEN_GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final XmlNode question;
    private final Import.Collector into;
    private final String name;

    MoodleQuestionReader(XmlNode question, Import.Collector into) {
        this.question = question;
        this.into = into;
        this.name = question.child("name").map(XmlNode::text).orElse("");
    }

    void read() {
        try {
            into.add(question());
            if (question.has("file") || PlainHtml.holdsMedia(part(question, "questiontext"))) {
                lost("Pictures, sounds, formulas or tables are left out.");
            }
        } catch (IllegalArgumentException e) {
            into.refuse(question.line(), name, e);
        }
    }

    private Question question() {
        String stem = plain(question, "questiontext");
        String general = plain(question, "generalfeedback");
        return switch (question.attribute("type")) {
            case "multichoice" -> choice(stem);
            case "truefalse" -> trueFalse(stem, general);
            case "shortanswer" -> typed(stem);
            case "numerical" -> numeric(stem);
            case "matching" -> matching(stem);
            case "ordering" -> new Ordering(stem, ordered());
            case "gapselect" -> gapSelect(stem);
            case "category" ->
                throw new IllegalArgumentException("A category is a folder in the other system, not a question.");
            case "essay" ->
                throw new IllegalArgumentException("This is an essay: it has no accepted answer to score by.");
            case "description" -> throw new IllegalArgumentException("This is a description without an answer.");
            case "cloze" ->
                throw new IllegalArgumentException(
                        "Questions with several embedded answers can't be taken over; split it into one question a gap.");
            default ->
                throw new IllegalArgumentException(
                        "The question type '" + question.attribute("type") + "' can't be taken over.");
        };
    }

    private Question choice(String stem) {
        boolean single =
                !question.child("single").map(XmlNode::text).orElse("true").matches("false|0");
        List<Option> options = new ArrayList<>();
        for (XmlNode answer : answers()) {
            double fraction = fraction(answer);
            boolean correct = single ? fraction >= 100 : fraction > 0;
            options.add(new Option(plain(answer), correct, plain(answer, "feedback")));
            if (single && fraction > 0 && !correct) {
                lost("Part of the points for '" + plain(answer) + "' is not kept.");
            }
        }
        return single ? new SingleChoice(stem, options) : new MultipleResponse(stem, options);
    }

    private Question trueFalse(String stem, String general) {
        boolean key = answers().stream()
                .anyMatch(answer -> fraction(answer) >= 100 && plain(answer).equalsIgnoreCase("true"));
        String rationale = general;
        for (XmlNode answer : answers()) {
            String feedback = plain(answer, "feedback");
            if (!feedback.isEmpty() && rationale.isEmpty()) {
                rationale = feedback;
            } else if (!feedback.isEmpty()) {
                lost("One feedback is kept for both answers.");
            }
        }
        return new TrueFalse(stem, key, rationale);
    }

    private Question typed(String stem) {
        List<String> accepted = new ArrayList<>();
        for (XmlNode answer : answers()) {
            String raw = answer.child("text").map(XmlNode::text).orElse("");
            boolean wild = raw.replace("\\*", "").contains("*");
            if (fraction(answer) >= 100 && !wild) {
                accepted.add(raw.replace("\\*", "*"));
            } else {
                lost("'" + raw + "' " + (wild ? "stands for many answers" : "for part of the points")
                        + " and is not kept.");
            }
            lostIfAny(answer);
        }
        int gap = stem.indexOf(Cloze.GAP);
        return gap >= 0 && stem.indexOf(Cloze.GAP, gap + 1) < 0
                ? new Cloze(stem, accepted, List.of())
                : new ShortAnswer(stem, accepted);
    }

    private Question numeric(String stem) {
        List<XmlNode> full =
                answers().stream().filter(answer -> fraction(answer) >= 100).toList();
        if (full.isEmpty()) {
            throw new IllegalArgumentException("No number has all the points.");
        }
        if (answers().size() > 1) {
            lost("Of several numbers the first right one is kept.");
        }
        String unit = question.child("units")
                .flatMap(units -> units.child("unit"))
                .flatMap(first -> first.child("unit_name"))
                .map(XmlNode::text)
                .orElse("");
        return new Numeric(
                stem,
                decimal(plain(full.getFirst())),
                decimal(full.getFirst().child("tolerance").map(XmlNode::text).orElse("0")),
                unit);
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("[+-]?\\d{0,100}\\.?\\d{1,100}(?:[eE][+-]?\\d{1,2})?")) {
            throw new IllegalArgumentException("'" + text + "' is not a number.");
        }
        return new BigDecimal(text);
    }

    private Question matching(String stem) {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        question.children("subquestion").forEach(sub -> {
            String left = plain(sub);
            String right = sub.child("answer").map(XmlNode::text).orElse("");
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        });
        return new Matching(stem, pairs, extra);
    }

    private List<String> ordered() {
        return answers().stream()
                .sorted(Comparator.comparingDouble(MoodleQuestionReader::fraction))
                .map(MoodleQuestionReader::plain)
                .toList();
    }

    private Question gapSelect(String stem) {
        List<String> words = question.children("selectoption")
                .map(option -> option.child("text").map(XmlNode::text).orElse(""))
                .toList();
        Matcher gap = CHOSEN_GAP.matcher(stem);
        if (!gap.find()) {
            throw new IllegalArgumentException("The sentence has no gap.");
        }
        int key = Integer.parseInt(gap.group(1));
        String rest = stem.substring(gap.end());
        if (CHOSEN_GAP.matcher(rest).find() || key < 1 || key > words.size()) {
            throw new IllegalArgumentException("Only sentences with one gap can be taken over; split it.");
        }
        return new Cloze(stem.substring(0, gap.start()) + Cloze.GAP + rest, List.of(words.get(key - 1)), words);
    }

    private List<XmlNode> answers() {
        return question.children("answer").toList();
    }

    private void lostIfAny(XmlNode answer) {
        if (!plain(answer, "feedback").isEmpty()) {
            lost("Feedback to '" + plain(answer) + "' is not kept.");
        }
    }

    private void lost(String what) {
        into.lost(name.isEmpty() ? "line " + question.line() : name, what);
    }

    private static double fraction(XmlNode answer) {
        try {
            return Double.parseDouble(answer.attribute("fraction"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The text of a part, HTML removed where its format is HTML. */
    private static String plain(XmlNode parent, String part) {
        return parent.child(part).map(MoodleQuestionReader::plain).orElse("");
    }

    private static String plain(XmlNode node) {
        String raw = node.child("text").map(XmlNode::rawText).orElse("");
        return node.attribute("format").matches("html|") && raw.matches("(?s).*[<&].*")
                ? PlainHtml.text(raw)
                : raw.strip().replaceAll("\\s+", " ");
    }

    private static String part(XmlNode parent, String part) {
        return parent.child(part)
                .flatMap(node -> node.child("text"))
                .map(XmlNode::rawText)
                .orElse("");
    }
}
