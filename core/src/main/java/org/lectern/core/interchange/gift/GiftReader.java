package org.lectern.core.interchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.core.interchange.Import;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** Reads one GIFT entry: a question, or a refusal that says why not. */
final class GiftReader {

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d{1,3})?)\\s*(?:(:|\\.\\.)\\s*([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d{1,3})?))?\\s*");

    private final GiftBlock block;
    private final Import.Collector into;
    private String name = "";
    private String format = "moodle";
    private String general = "";

    GiftReader(GiftBlock block, Import.Collector into) {
        this.block = block;
        this.into = into;
    }

    void read() {
        try {
            readEntry();
        } catch (IllegalArgumentException e) {
            into.refuse(block.line(), name, e);
        }
    }

    private void readEntry() {
        String text = block.text();
        if (text.startsWith("$CATEGORY:")) {
            throw new IllegalArgumentException("A category is a folder in the other system, not a question.");
        }
        text = takeName(text);
        format = GiftText.formatOf(text, format);
        int open = Escapes.find(text, '{', 0);
        int close = Escapes.find(text, '}', Math.max(open, 0));
        if (open < 0 && close < 0) {
            throw new IllegalArgumentException("This is a description without an answer in braces.");
        }
        if (open < 0 || close < 0) {
            throw new IllegalArgumentException(
                    "A brace is missing: a question has one { and one } around its answers.");
        }
        if (Escapes.find(text, '{', close) >= 0
                || Escapes.find(text, '{', open + 1) >= 0 && Escapes.find(text, '{', open + 1) < close) {
            throw new IllegalArgumentException(
                    "Only one pair of braces may stand in a question; escape others with \\.");
        }
        String head = text.substring(0, open);
        String tail = text.substring(close + 1);
        String body = text.substring(open + 1, close).strip();
        List<String> parts = Escapes.splitAtFirst(body, "####");
        general = parts.size() > 1 ? GiftText.plain(parts.get(1), format) : "";
        boolean media = GiftText.holdsMedia(block.text(), format);
        into.add(question(head, tail, parts.getFirst().strip()));
        if (media) {
            lost("Pictures, sounds, formulas or tables are left out.");
        }
    }

    /** Cuts {@code ::name::} off. */
    private String takeName(String text) {
        if (!text.startsWith("::")) {
            return text;
        }
        for (int i = Escapes.find(text, ':', 2); i >= 0; i = Escapes.find(text, ':', i + 1)) {
            if (text.startsWith("::", i)) {
                name = Escapes.unescape(text.substring(2, i)).strip();
                return text.substring(i + 2).strip();
            }
        }
        throw new IllegalArgumentException("The name that begins with :: is never closed by another ::.");
    }

    private Question question(String head, String tail, String body) {
        String before = GiftText.plain(head, format);
        String after = GiftText.plain(tail, format);
        // A mark of punctuation alone closes the sentence; it does not make a gap of the end of a question.
        boolean embedded = after.codePoints().anyMatch(Character::isLetterOrDigit)
                || !after.isEmpty() && !before.matches("(?s).*[.?!:]\"?$");
        String stem = embedded ? joined(before, Cloze.GAP, head, tail, after) : before;
        if (body.isEmpty()) {
            throw new IllegalArgumentException("This is an essay: it has no accepted answer to score by.");
        }
        if (body.startsWith("#")) {
            return numeric(plainStem(before, after), body.substring(1));
        }
        String firstPart = Escapes.splitAtFirst(body, "#").getFirst().strip().toUpperCase(Locale.ROOT);
        if (List.of("T", "TRUE", "F", "FALSE").contains(firstPart)) {
            return trueFalse(plainStem(before, after), firstPart.startsWith("T"), body);
        }
        List<GiftAnswer> answers = GiftAnswer.parse(body, format);
        if (answers.stream().anyMatch(GiftAnswer::wrongMark)) {
            return choice(stem, answers);
        }
        if (answers.stream().allMatch(answer -> answer.raw().contains("->")) && answers.size() > 1) {
            return matching(plainStem(before, after), answers);
        }
        return typed(stem, answers);
    }

    private static String plainStem(String before, String after) {
        return (before + " " + after).strip();
    }

    private static String joined(String before, String gap, String head, String tail, String after) {
        boolean spaceBefore = !before.isEmpty() && head.matches("(?s).*\\s$");
        boolean spaceAfter = tail.matches("(?s)^\\s.*");
        return before + (spaceBefore ? " " : "") + gap + (spaceAfter ? " " : "") + after;
    }

    private Question trueFalse(String stem, boolean key, String body) {
        List<String> parts = Escapes.splitAtFirst(body, "#");
        if (parts.size() > 1) {
            List<String> feedback = Escapes.splitAtFirst(parts.get(1), "#");
            String wrong = GiftText.plain(feedback.getFirst(), format);
            String right = feedback.size() > 1 ? GiftText.plain(feedback.get(1), format) : "";
            if (general.isEmpty()) {
                general = wrong.isEmpty() ? right : wrong;
                lostIf(!wrong.isEmpty() && !right.isEmpty(), "One feedback is kept for both answers.");
            } else {
                lostIf(!wrong.isEmpty() || !right.isEmpty(), "Of the feedback only the general one is kept.");
            }
        }
        return new TrueFalse(stem, key, general);
    }

    private Question choice(String stem, List<GiftAnswer> answers) {
        List<GiftAnswer> full = answers.stream().filter(GiftAnswer::rightMark).toList();
        if (full.size() > 1) {
            throw new IllegalArgumentException(
                    "Several choices are wholly right, of which one is to be chosen; keep one.");
        }
        boolean several = full.isEmpty();
        List<Option> options = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            boolean correct = several ? answer.weight() > 0 : answer.rightMark();
            String rationale = correct && !several && answer.feedback().isEmpty() ? general : answer.feedback();
            options.add(new Option(answer.text(), correct, rationale));
            lostIf(
                    !several && !correct && answer.weight() > 0,
                    "Part of the points for '" + answer.text() + "' is not kept.");
        }
        if (isGap(stem) && !several) {
            lostIf(
                    answers.stream().anyMatch(answer -> !answer.feedback().isEmpty()),
                    "Feedback to the words is not kept.");
            return new Cloze(
                    stem,
                    List.of(full.getFirst().text()),
                    answers.stream().map(GiftAnswer::text).toList());
        }
        lostIf(several && !general.isEmpty(), "The general feedback is not kept.");
        return several ? new MultipleResponse(stem, options) : new SingleChoice(stem, options);
    }

    private Question matching(String stem, List<GiftAnswer> answers) {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            String[] sides = answer.raw().split("->", 2);
            String left = GiftText.plain(sides[0], format);
            String right = GiftText.plain(sides[1], format);
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        lostIf(!general.isEmpty(), "The general feedback is not kept.");
        return new Matching(stem, pairs, extra);
    }

    private Question typed(String stem, List<GiftAnswer> answers) {
        List<String> accepted = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            if (answer.weight() >= 100) {
                accepted.add(answer.text());
            } else {
                lostIf(true, "'" + answer.text() + "' for part of the points is not kept.");
            }
            lostIf(!answer.feedback().isEmpty(), "Feedback to '" + answer.text() + "' is not kept.");
        }
        lostIf(!general.isEmpty(), "The general feedback is not kept.");
        return isGap(stem) ? new Cloze(stem, accepted, List.of()) : new ShortAnswer(stem, accepted);
    }

    private Question numeric(String stem, String body) {
        List<String> marked = Escapes.answers(body);
        List<GiftAnswer> answers = marked.isEmpty() ? List.of() : GiftAnswer.parse(body, format);
        List<String> full = new ArrayList<>();
        // What stands before the first mark is a right number too.
        String bare = marked.isEmpty() ? body : body.substring(0, body.indexOf(marked.getFirst()));
        String number = Escapes.unescape(Escapes.splitAtFirst(bare, "#").getFirst());
        if (!number.isBlank()) {
            full.add(number);
        }
        for (GiftAnswer answer : answers) {
            if (answer.weight() >= 100) {
                full.add(answer.text());
            }
        }
        lostIf(
                answers.stream().anyMatch(answer -> answer.weight() < 100),
                "Answers for part of the points are not kept.");
        lostIf(full.size() > 1, "Of several right numbers the first is kept.");
        lostIf(
                answers.stream().anyMatch(answer -> !answer.feedback().isEmpty()),
                "Feedback to the numbers is not kept.");
        if (full.isEmpty()) {
            throw new IllegalArgumentException("No number has all the points.");
        }
        Matcher found = NUMBER.matcher(full.getFirst());
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "'" + full.getFirst().strip() + "' is no number, number:tolerance or from..to.");
        }
        BigDecimal first = new BigDecimal(found.group(1));
        if (found.group(2) == null) {
            return new Numeric(stem, first, BigDecimal.ZERO, "");
        }
        BigDecimal second = new BigDecimal(found.group(3));
        if (found.group(2).equals(":")) {
            return new Numeric(stem, first, second, "");
        }
        BigDecimal two = BigDecimal.valueOf(2);
        return new Numeric(
                stem,
                first.add(second).divide(two),
                second.subtract(first).abs().divide(two),
                "");
    }

    private static boolean isGap(String stem) {
        int at = stem.indexOf(Cloze.GAP);
        return at >= 0 && stem.indexOf(Cloze.GAP, at + 1) < 0;
    }

    private void lost(String what) {
        into.lost(name.isEmpty() ? "line " + block.line() : name, what);
    }

    private void lostIf(boolean so, String what) {
        if (so) {
            lost(what);
        }
    }
}
