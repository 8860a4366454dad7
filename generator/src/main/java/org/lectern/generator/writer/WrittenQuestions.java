package org.lectern.generator.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.core.article.Span;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.SectionReading;

/** Reads what a language model wrote and believes none of it: an item without evidence in the text is dropped. */
final class WrittenQuestions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 400;
    private static final int FEWEST_EVIDENCE = 12;

    private WrittenQuestions() {}

    /** The usable items, in the order written; none where the answer holds no JSON array. */
    static List<Candidate> read(String answer, SectionReading section, int most) {
        int from = answer.indexOf('[');
        int to = answer.lastIndexOf(']');
        if (from < 0 || to < from) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        try {
            for (JsonNode node : JSON.readTree(answer.substring(from, to + 1))) {
                if (found.size() < most) {
                    candidate(node, section).ifPresent(found::add);
                }
            }
        } catch (JsonProcessingException e) {
            return List.of();
        }
        return found;
    }

    private static Optional<Candidate> candidate(JsonNode node, SectionReading section) {
        String quote = node.path("evidence").asText().strip();
        Optional<Span> place = quote.length() < FEWEST_EVIDENCE ? Optional.empty() : find(quote, section);
        Optional<Question> question = question(node);
        if (place.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        Optional<ParsedSentence> sentence = section.sentences().stream()
                .filter(s -> s.span().start() <= place.get().start()
                        && place.get().start() < s.span().end())
                .findFirst();
        return sentence.map(s -> new Candidate(
                "written",
                section.index(),
                question.get(),
                node.path("answer").asText(),
                Answered.free(),
                List.of(section.evidence(place.get())),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                Traits.of(s, 0.7)));
    }

    /** Where the quotation stands in the analysed text; white space and quotation marks may differ. */
    private static Optional<Span> find(String quote, SectionReading section) {
        String loose = Pattern.compile("\\s+")
                .splitAsStream(quote)
                .map(word ->
                        Pattern.quote(word).replaceAll("[‹<]", "\\\\E[<‹]\\\\Q").replaceAll("[›>]", "\\\\E[>›]\\\\Q"))
                .collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(loose).matcher(section.section().text());
        return matcher.find()
                ? Optional.of(new Span(section.offset() + matcher.start(), section.offset() + matcher.end()))
                : Optional.empty();
    }

    private static Optional<Question> question(JsonNode node) {
        String stem = node.path("stem").asText().strip();
        if (stem.isEmpty() || stem.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (node.path("type").asText()) {
            case "single-choice" -> choice(stem, node.path("options"));
            case "short-answer" -> {
                String answer = node.path("answer").asText().strip();
                yield answer.isEmpty() || answer.length() > LONGEST
                        ? Optional.empty()
                        : Optional.of(new ShortAnswer(stem, List.of(answer)));
            }
            case "true-false" ->
                node.path("key").isBoolean()
                        ? Optional.of(new TrueFalse(
                                stem, node.path("key").asBoolean(), "See the words of the text shown as evidence."))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Question> choice(String stem, JsonNode given) {
        List<Option> options = new ArrayList<>();
        for (JsonNode option : given) {
            String text = option.asText().strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                return Optional.empty();
            }
            options.add(
                    options.isEmpty()
                            ? Option.key(text, "The text says so: see the words shown as evidence.")
                            : Option.distractor(text, "The text does not say so."));
        }
        long distinct = options.stream()
                .map(option -> option.text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return options.size() < 3 || options.size() > 6 || distinct < options.size()
                ? Optional.empty()
                : Optional.of(new SingleChoice(stem, options));
    }
}
