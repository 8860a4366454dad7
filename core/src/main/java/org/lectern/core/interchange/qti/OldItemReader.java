package org.lectern.core.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.PlainHtml;
import org.lectern.core.interchange.xml.XmlNode;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** Reads one item of QTI 1.2, as Canvas and older systems export it. */
final class OldItemReader {

    private final XmlNode item;
    private final Import.Collector into;
    private final String name;

    OldItemReader(XmlNode item, Import.Collector into) {
        this.item = item;
        this.into = into;
        this.name = item.attribute("title").isBlank() ? item.attribute("ident") : item.attribute("title");
    }

    /** Reads every item of a file. */
    static void readAll(XmlNode root, Import.Collector into) {
        root.descendants("item").forEach(item -> new OldItemReader(item, into).read());
    }

    private void read() {
        try {
            into.add(question());
            if (item.has("itemfeedback")) {
                into.lost(name, "Feedback is not kept.");
            }
            if (item.descendants("mattext").anyMatch(text -> PlainHtml.holdsMedia(text.rawText()))) {
                into.lostMedia(name);
            }
        } catch (IllegalArgumentException e) {
            into.refuse(item.line(), name, e);
        }
    }

    private Question question() {
        XmlNode shown =
                item.child("presentation").orElseThrow(() -> new IllegalArgumentException("The item shows nothing."));
        String stem = material(shown);
        List<XmlNode> choices = shown.descendants("response_lid").toList();
        List<XmlNode> fields = shown.descendants("response_str").toList();
        if (choices.size() + fields.size() == 0) {
            throw new IllegalArgumentException("The item asks nothing that can be scored.");
        }
        if (choices.size() > 1 && fields.isEmpty()) {
            return matching(stem, choices);
        }
        if (choices.size() + fields.size() > 1) {
            throw new IllegalArgumentException("The item asks several things at once; split it into one item each.");
        }
        return choices.isEmpty() ? typed(stem, fields.getFirst()) : choice(stem, choices.getFirst());
    }

    private Question choice(String stem, XmlNode response) {
        Set<String> keys = new LinkedHashSet<>(rightValues(response.attribute("ident")));
        List<Option> options = new ArrayList<>();
        texts(response).forEach((id, text) -> options.add(new Option(text, keys.contains(id), "")));
        if (response.attribute("rcardinality").equalsIgnoreCase("multiple")) {
            return new MultipleResponse(stem, options);
        }
        List<String> labels = options.stream()
                .map(option -> option.text().toLowerCase(Locale.ROOT))
                .toList();
        if (labels.equals(List.of("true", "false"))) {
            return new TrueFalse(stem, options.getFirst().correct(), "");
        }
        return new SingleChoice(stem, options);
    }

    private Question matching(String stem, List<XmlNode> responses) {
        List<Matching.Pair> pairs = new ArrayList<>();
        Set<String> rights = new LinkedHashSet<>();
        for (XmlNode response : responses) {
            Map<String, String> texts = texts(response);
            texts.values().stream().filter(text -> !text.isBlank()).forEach(rights::add);
            List<String> keys = rightValues(response.attribute("ident"));
            if (keys.size() != 1 || !texts.containsKey(keys.getFirst())) {
                throw new IllegalArgumentException("A choice on the left belongs to none or to several on the right.");
            }
            pairs.add(new Matching.Pair(material(response), texts.get(keys.getFirst())));
        }
        pairs.forEach(pair -> rights.remove(pair.right()));
        return new Matching(stem, pairs, List.copyOf(rights));
    }

    private Question typed(String stem, XmlNode response) {
        if (item.descendants("render_fib")
                .anyMatch(field -> field.attribute("fibtype").matches("(?i)decimal|integer"))) {
            return numeric(stem);
        }
        Map<String, String> accepted = new LinkedHashMap<>();
        rightValues(response.attribute("ident"))
                .forEach(text -> accepted.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("This is an essay or an upload: it has no accepted answer to score by.");
        }
        return new ShortAnswer(stem, List.copyOf(accepted.values()));
    }

    /** The first right number; its tolerance is how far the bounds beside it reach. */
    private Question numeric(String stem) {
        List<XmlNode> conditions = rightConditions().toList();
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("No number has all the points.");
        }
        if (conditions.size() > 1) {
            into.lost(name, "Of several right numbers the first is kept.");
        }
        XmlNode first = conditions.getFirst();
        List<BigDecimal> bounds = Stream.of("vargte", "vargt", "varlte", "varlt")
                .flatMap(first::descendants)
                .map(bound -> decimal(bound.text()))
                .toList();
        BigDecimal value = first.descendants("varequal")
                .map(equal -> decimal(equal.text()))
                .findFirst()
                .orElseGet(() -> {
                    if (bounds.size() < 2) {
                        throw new IllegalArgumentException("No number has all the points.");
                    }
                    return bounds.get(0).add(bounds.get(1)).divide(BigDecimal.valueOf(2));
                });
        BigDecimal tolerance = bounds.stream()
                .map(bound -> bound.subtract(value).abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new Numeric(stem, value, tolerance, "");
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("[+-]?\\d{0,100}\\.?\\d{1,100}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number.");
        }
        return new BigDecimal(text);
    }

    /** What earns points for one response: values that are to be chosen, not those that are to be left. */
    private List<String> rightValues(String response) {
        List<String> values = new ArrayList<>();
        rightConditions().forEach(condition -> collect(condition, response, values));
        return values;
    }

    private Stream<XmlNode> rightConditions() {
        return item.descendants("respcondition")
                .filter(condition -> condition.children("setvar").anyMatch(set -> points(set.text()) > 0))
                .flatMap(condition -> condition.children("conditionvar"));
    }

    private static void collect(XmlNode node, String response, List<String> values) {
        node.children().filter(child -> !child.name().equals("not")).forEach(child -> {
            if (child.name().equals("varequal") && child.attribute("respident").equals(response)) {
                values.add(child.text());
            } else {
                collect(child, response, values);
            }
        });
    }

    private static double points(String text) {
        return text.matches("-?\\d+(?:\\.\\d+)?") ? Double.parseDouble(text) : 0;
    }

    private static Map<String, String> texts(XmlNode response) {
        Map<String, String> texts = new LinkedHashMap<>();
        response.descendants("response_label").forEach(label -> texts.put(label.attribute("ident"), material(label)));
        return texts;
    }

    /** The text of the material directly inside, or inside a flow. */
    private static String material(XmlNode parent) {
        StringBuilder text = new StringBuilder();
        parent.children().forEach(child -> {
            if (child.name().equals("material")) {
                child.children("mattext")
                        .forEach(part -> text.append(plain(part)).append(' '));
            } else if (child.name().startsWith("flow")) {
                text.append(material(child)).append(' ');
            }
        });
        return text.toString().strip();
    }

    private static String plain(XmlNode text) {
        return text.attribute("texttype").equalsIgnoreCase("text/html")
                        || text.rawText().contains("</")
                ? PlainHtml.text(text.rawText())
                : text.text();
    }
}
