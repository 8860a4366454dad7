package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** A story of FairytaleQA (Xu et al. 2022) with the questions that experts wrote for its sections. */
record FairytaleStory(Article article, List<Asked> questions) {

    /**
     * @param pair question and answer in one string
     * @param sections indices of those that it was written for
     */
    record Asked(String pair, String attribute, List<Integer> sections) {}

    static List<FairytaleStory> readAll(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<FairytaleStory> stories = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            stories.add(of(json.readTree(line)));
        }
        return stories;
    }

    private static FairytaleStory of(JsonNode story) {
        List<String> names = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : story.path("sections")) {
            names.add(section.path("section").asText());
            sections.add(new Section("", section.path("text").asText()));
        }
        List<Asked> questions = new ArrayList<>();
        for (JsonNode question : story.path("questions")) {
            List<Integer> asked = new ArrayList<>();
            question.path("sections").forEach(section -> asked.add(names.indexOf(section.asText())));
            asked.removeIf(index -> index < 0);
            questions.add(new Asked(
                    question.path("question").asText() + " "
                            + question.path("answers").path(0).asText(),
                    question.path("attribute").asText(),
                    asked));
        }
        return new FairytaleStory(new Article("", "", "", "en", sections), questions);
    }

    /** Pairs that experts wrote for one section. */
    List<String> pairsOf(int section) {
        return questions.stream()
                .filter(asked -> asked.sections().contains(section))
                .map(Asked::pair)
                .toList();
    }

    /** Stem and first right answer of a question of ours in one string, as experts' pairs are; a statement alone. */
    static String pair(Question question) {
        String answer =
                switch (question) {
                    case ShortAnswer q -> q.accepted().getFirst();
                    case SingleChoice q ->
                        q.options().stream()
                                .filter(option -> option.correct())
                                .map(option -> option.text())
                                .collect(Collectors.joining());
                    case Cloze q -> q.accepted().getFirst();
                    case Numeric q -> q.value().toPlainString();
                    case TrueFalse q -> "";
                    case MultipleResponse q -> "";
                    case Matching q -> "";
                    case Ordering q -> "";
                    case EvidencePick q -> "";
                };
        return (question.stem() + " " + answer).strip();
    }
}
