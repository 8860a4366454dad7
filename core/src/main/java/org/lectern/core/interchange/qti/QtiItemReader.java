package org.lectern.core.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.xml.XmlNode;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** Reads one assessment item: a question, or a refusal that says why not. */
final class QtiItemReader {

    private final XmlNode item;
    private final Import.Collector into;
    private final String name;

    QtiItemReader(XmlNode item, Import.Collector into) {
        this.item = item;
        this.into = into;
        this.name = item.attribute("title").isBlank() ? item.attribute("identifier") : item.attribute("title");
    }

    void read() {
        try {
            into.add(question());
            if (QtiBody.MEDIA.stream().anyMatch(item::has)) {
                into.lostMedia(name);
            }
        } catch (IllegalArgumentException e) {
            into.refuse(item.line(), name, e);
        }
    }

    private Question question() {
        XmlNode body = item.child("itemBody").orElseThrow(() -> new IllegalArgumentException("The item has no body."));
        if (item.has("templateDeclaration")) {
            throw new IllegalArgumentException(
                    "The item makes its numbers up as it is shown, which is not taken over.");
        }
        List<XmlNode> interactions = QtiBody.interactions(body);
        if (interactions.isEmpty()) {
            throw new IllegalArgumentException("The item asks nothing.");
        }
        if (interactions.size() > 1) {
            throw new IllegalArgumentException("The item asks several things at once; split it into one item each.");
        }
        XmlNode interaction = interactions.getFirst();
        XmlNode response = item.children("responseDeclaration")
                .filter(declared ->
                        declared.attribute("identifier").equals(interaction.attribute("responseIdentifier")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The response is not declared."));
        QtiBody text = QtiBody.of(body, interaction);
        return switch (interaction.name()) {
            case "choiceInteraction" -> choice(interaction, response, text.stem());
            case "orderInteraction" -> order(interaction, response, text.stem());
            case "matchInteraction" -> matching(interaction, response, text.stem());
            case "textEntryInteraction" -> typed(response, text);
            case "inlineChoiceInteraction" -> bank(interaction, response, text);
            case "hottextInteraction" -> hottext(interaction, response, text.stem());
            case "extendedTextInteraction" ->
                throw new IllegalArgumentException("This is an essay: it has no accepted answer to score by.");
            default -> throw new IllegalArgumentException("'" + interaction.name() + "' can't be taken over.");
        };
    }

    /** Identifiers that are right, in order: of the correct response, or else those with points in the mapping. */
    private List<String> keys(XmlNode response) {
        List<String> keys = response.children("correctResponse")
                .flatMap(correct -> correct.children("value"))
                .map(XmlNode::text)
                .toList();
        if (keys.isEmpty()) {
            keys = entries(response);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The item declares no right answer.");
        }
        return keys;
    }

    /** Keys of the mapping with the most points. */
    private static List<String> entries(XmlNode response) {
        List<XmlNode> mapped = response.children("mapping")
                .flatMap(map -> map.children("mapEntry"))
                .toList();
        double most = mapped.stream().mapToDouble(QtiItemReader::points).max().orElse(0);
        return mapped.stream()
                .filter(entry -> points(entry) > 0
                        && (points(entry) == most
                                || !response.attribute("cardinality").equals("single")))
                .map(entry -> entry.attribute("mapKey").strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static double points(XmlNode entry) {
        try {
            return Double.parseDouble(entry.attribute("mappedValue"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Question choice(XmlNode interaction, XmlNode response, String stem) {
        Set<String> keys = new HashSet<>(keys(response));
        List<Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        interaction.children("simpleChoice").forEach(choice -> {
            String id = choice.attribute("identifier");
            ids.add(id);
            String rationale = choice.child("feedbackInline").map(XmlNode::text).orElse("");
            options.add(new Option(QtiBody.text(choice), keys.contains(id), rationale));
        });
        if (ids.equals(Set.of("true", "false"))) {
            String rationale = item.child("modalFeedback").map(XmlNode::text).orElse("");
            return new TrueFalse(stem, keys.contains("true"), rationale);
        }
        if (item.has("modalFeedback")) {
            into.lost(name, "Feedback to the whole item is not kept.");
        }
        return response.attribute("cardinality").equals("multiple")
                ? new MultipleResponse(stem, options)
                : new SingleChoice(stem, options);
    }

    private Question order(XmlNode interaction, XmlNode response, String stem) {
        Map<String, String> texts = texts(interaction, "simpleChoice");
        List<String> keys = keys(response);
        if (keys.size() != texts.size()) {
            throw new IllegalArgumentException("Only some of the things are to be put in order.");
        }
        return new Ordering(stem, keys.stream().map(key -> known(texts, key)).toList());
    }

    private Question matching(XmlNode interaction, XmlNode response, String stem) {
        List<XmlNode> sets = interaction.children("simpleMatchSet").toList();
        if (sets.size() != 2) {
            throw new IllegalArgumentException("A matching has two sets of choices, not " + sets.size() + ".");
        }
        Map<String, String> lefts = texts(sets.get(0), "simpleAssociableChoice");
        Map<String, String> rights = texts(sets.get(1), "simpleAssociableChoice");
        List<Matching.Pair> pairs = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (String key : keys(response)) {
            String[] sides = key.split(" ");
            if (sides.length != 2 || !used.add("left " + sides[0]) || !used.add("right " + sides[1])) {
                throw new IllegalArgumentException("A choice belongs to several others; only pairs can be taken over.");
            }
            pairs.add(new Matching.Pair(known(lefts, sides[0]), known(rights, sides[1])));
        }
        if (pairs.size() < lefts.size()) {
            throw new IllegalArgumentException("Some choices on the left belong to none on the right.");
        }
        List<String> extra = new ArrayList<>();
        rights.forEach((id, text) -> {
            if (!used.contains("right " + id)) {
                extra.add(text);
            }
        });
        return new Matching(stem, pairs, extra);
    }

    private Question typed(XmlNode response, QtiBody text) {
        String baseType = response.attribute("baseType");
        if (baseType.equals("float") || baseType.equals("integer")) {
            return new Numeric(text.stemBeforeUnit(), decimal(keys(response).getFirst()), tolerance(), text.unit());
        }
        Map<String, String> accepted = new LinkedHashMap<>();
        keys(response).forEach(one -> accepted.putIfAbsent(one.toLowerCase(Locale.ROOT), one));
        entries(response).forEach(one -> accepted.putIfAbsent(one.toLowerCase(Locale.ROOT), one));
        List<String> all = List.copyOf(accepted.values());
        return text.insideSentence() ? new Cloze(text.sentence(), all, List.of()) : new ShortAnswer(text.stem(), all);
    }

    private BigDecimal tolerance() {
        return item.descendants("equal")
                .filter(equal -> equal.attribute("toleranceMode").equals("absolute"))
                .map(equal -> decimal(equal.attribute("tolerance").strip().split("\\s+")[0]))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("[+-]?\\d{0,100}\\.?\\d{1,100}(?:[eE][+-]?\\d{1,2})?")) {
            throw new IllegalArgumentException("'" + text + "' is not a number.");
        }
        return new BigDecimal(text);
    }

    private Question bank(XmlNode interaction, XmlNode response, QtiBody text) {
        Map<String, String> words = texts(interaction, "inlineChoice");
        return new Cloze(
                text.sentence(), List.of(known(words, keys(response).getFirst())), List.copyOf(words.values()));
    }

    private Question hottext(XmlNode interaction, XmlNode response, String stem) {
        Set<String> keys = new HashSet<>(keys(response));
        List<Option> sentences = interaction
                .descendants("hottext")
                .map(text -> new Option(text.text(), keys.contains(text.attribute("identifier")), ""))
                .toList();
        return new EvidencePick(stem, sentences);
    }

    private static Map<String, String> texts(XmlNode parent, String kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        parent.children(kind).forEach(choice -> texts.put(choice.attribute("identifier"), QtiBody.text(choice)));
        return texts;
    }

    private static String known(Map<String, String> texts, String id) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("The right answer '" + id + "' is none of the choices.");
        }
        return text;
    }
}
