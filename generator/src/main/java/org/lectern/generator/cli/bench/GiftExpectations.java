package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;

/** The documented GIFT cases beside the parse that is expected of each: as many entries, each of the right type. */
final class GiftExpectations {

    private GiftExpectations() {}

    static void check(Path folder, PrintWriter out) throws IOException {
        int cases = 0;
        int agreeing = 0;
        List<String> differing = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.filter(path -> path.toString().endsWith(".gift"))
                    .sorted()
                    .toList()) {
                Path expected = folder.resolve(file.getFileName().toString().replace(".gift", ".json"));
                JsonNode entries = new ObjectMapper().readTree(Files.readString(expected));
                Import read = QuestionFormats.ofCode("gift").read(Files.readAllBytes(file));
                cases++;
                if (agrees(entries, read)) {
                    agreeing++;
                } else {
                    differing.add(file.getFileName().toString());
                }
            }
        }
        out.printf(
                "GIFT cases whose entries were all imported as the documented type or refused: %d of %d%s%n",
                agreeing, cases, differing.isEmpty() ? "" : " (not " + differing + ")");
    }

    private static boolean agrees(JsonNode entries, Import read) {
        if (entries.size() != read.items().size() + read.refused().size()) {
            return false;
        }
        int at = 0;
        for (JsonNode entry : entries) {
            Set<QuestionType> types = typesOf(entry.get("type").asText());
            Item next = at < read.items().size() ? read.items().get(at) : null;
            if (next != null && types.contains(next.question().type())) {
                at++;
            }
        }
        return at == read.items().size();
    }

    private static Set<QuestionType> typesOf(String documented) {
        return switch (documented) {
            case "MC" -> Set.of(QuestionType.SINGLE_CHOICE, QuestionType.MULTIPLE_RESPONSE, QuestionType.CLOZE);
            case "Short" -> Set.of(QuestionType.SHORT_ANSWER, QuestionType.CLOZE);
            case "TF" -> Set.of(QuestionType.TRUE_FALSE);
            case "Numerical" -> Set.of(QuestionType.NUMERIC);
            case "Matching" -> Set.of(QuestionType.MATCHING);
            default -> new HashSet<>();
        };
    }
}
