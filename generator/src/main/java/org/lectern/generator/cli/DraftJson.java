package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Evidence;
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
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.DraftSection;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.generator.readability.Readability;

/** A draft as JSON, for scripts: every question with its options or answers and the words that prove its key. */
final class DraftJson {

    private final ObjectMapper json;

    DraftJson(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode article(Article article, DraftQuiz draft) {
        ObjectNode node = json.createObjectNode().put("title", article.title()).put("language", article.language());
        texts(node.putArray("summary"), draft.summary());
        Readability ease = Readability.of(String.join(
                "\n\n", article.sections().stream().map(Section::text).toList()));
        node.putObject("readability").put("ease", ease.ease()).put("grade", ease.grade());
        ArrayNode sections = node.putArray("sections");
        draft.sections().forEach(section -> sections.add(section(section)));
        ArrayNode questions = node.putArray("questions");
        draft.items().forEach(item -> questions.add(item(item, true)));
        return node;
    }

    /** One line of a batch. */
    ObjectNode batchLine(JsonNode id, DraftQuiz draft) {
        ObjectNode node = json.createObjectNode();
        node.set("id", id);
        texts(node.putArray("summary"), draft.summary());
        ArrayNode sections = node.putArray("sections");
        draft.sections().forEach(section -> sections.add(section(section)));
        ArrayNode questions = node.putArray("questions");
        draft.items().forEach(item -> questions.add(item(item, true)));
        return node;
    }

    private ObjectNode section(DraftSection section) {
        ObjectNode node = json.createObjectNode()
                .put("heading", section.section().heading())
                .put("text", section.section().text());
        texts(node.putArray("summary"), section.summary());
        ArrayNode terms = node.putArray("keyTerms");
        for (KeyTerm term : section.keyTerms()) {
            terms.addObject().put("term", term.term()).put("gloss", term.gloss());
        }
        ArrayNode questions = node.putArray("questions");
        section.items().forEach(item -> questions.add(item(item, false)));
        return node;
    }

    private ObjectNode item(Item item, boolean namesSection) {
        Question question = item.question();
        ObjectNode node = json.createObjectNode()
                .put("id", item.id())
                .put("type", question.type().code())
                .put("stem", question.stem());
        ArrayNode options = node.putArray("options");
        for (Option option : options(question)) {
            options.addObject()
                    .put("text", option.text())
                    .put("correct", option.correct())
                    .put("rationale", option.rationale());
        }
        texts(node.putArray("answers"), answers(question));
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence words : item.evidence()) {
            ObjectNode proof = evidence.addObject();
            if (namesSection) {
                proof.put("section", words.section());
            }
            proof.put("start", words.span().start())
                    .put("end", words.span().end())
                    .put("quote", words.quote());
        }
        return node.put("skill", name(item.skill()))
                .put("level", name(item.level()))
                .put("difficulty", item.difficulty())
                .put("quality", item.quality());
    }

    private static List<Option> options(Question question) {
        return switch (question) {
            case SingleChoice q -> q.options();
            case MultipleResponse q -> q.options();
            case EvidencePick q -> q.sentences();
            case TrueFalse q ->
                List.of(
                        new Option("True", q.key(), q.key() ? q.rationale() : ""),
                        new Option("False", !q.key(), q.key() ? "" : q.rationale()));
            case Cloze q ->
                q.wordBank().stream()
                        .map(word -> new Option(
                                word, word.equalsIgnoreCase(q.accepted().getFirst()), ""))
                        .toList();
            case ShortAnswer q -> List.of();
            case Numeric q -> List.of();
            case Matching q -> List.of();
            case Ordering q -> List.of();
        };
    }

    private static List<String> answers(Question question) {
        return switch (question) {
            case SingleChoice q -> List.of();
            case MultipleResponse q -> List.of();
            case EvidencePick q -> List.of();
            case TrueFalse q -> List.of();
            case Cloze q -> q.accepted();
            case ShortAnswer q -> q.accepted();
            case Numeric q -> List.of(q.value().toPlainString());
            case Matching q ->
                q.pairs().stream()
                        .map(pair -> pair.left() + " → " + pair.right())
                        .toList();
            case Ordering q -> q.items();
        };
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
