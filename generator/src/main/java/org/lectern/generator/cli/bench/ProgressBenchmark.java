package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lectern.core.progress.Memory;
import org.lectern.core.progress.Rating;
import org.lectern.core.progress.ReviewCard;
import org.lectern.core.progress.ReviewScheduler;

/** Review schedules beside the reference scheduler's, and the next answer of unseen learners predicted. */
final class ProgressBenchmark implements Benchmark {

    private static final ReviewScheduler SCHEDULER = ReviewScheduler.standard();

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public List<String> dataSets() {
        return List.of("fsrs-reference", "kt-assistments09", "kt-statics");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        JsonNode vectors = new ObjectMapper()
                .readTree(data.resolve("fsrs-reference/vectors.json").toFile())
                .get("vectors");
        for (JsonNode vector : vectors) {
            review(vector, out);
        }
        NextAnswers.measure(
                data.resolve("kt-assistments09/train.tsv"), "IRT .69, PFA .72, Elo .754, Best-LR .77, DKT .75", out);
        NextAnswers.measure(
                data.resolve("kt-statics/train.tsv"), "IRT .79, PFA .69, Elo .825, Best-LR .82, DKT .83", out);
    }

    /** Plays one vector: at each due time, after given days, or all at once. */
    private static void review(JsonNode vector, PrintWriter out) {
        Instant now = Instant.parse(vector.path("start").asText("2026-01-01T00:00:00Z"));
        ReviewCard card = ReviewCard.fresh(now);
        int exact = 0;
        for (int i = 0; i < vector.get("ratings").size(); i++) {
            if (vector.has("days_before_each")) {
                now = now.plus(
                        Duration.ofDays(vector.get("days_before_each").get(i).asInt()));
            } else if (vector.has("interval_days")) {
                now = card.due();
            } else {
                now = now.plusNanos(1000);
            }
            card = SCHEDULER.review(
                    card, Rating.values()[vector.get("ratings").get(i).asInt() - 1], now);
            long days = Duration.between(now, card.due()).toDays();
            exact += vector.has("interval_days")
                            && vector.get("interval_days").get(i).asLong() == days
                    ? 1
                    : 0;
        }
        Memory memory = card.memory().orElseThrow();
        out.printf("FSRS-6 %s:", vector.get("name").asText());
        if (vector.has("interval_days")) {
            out.printf(
                    " %d of %d intervals exact",
                    exact, vector.get("interval_days").size());
        }
        if (vector.has("stability")) {
            out.printf(
                    " stability %.5f (reference %.5f)",
                    memory.stability(), vector.get("stability").asDouble());
        }
        if (vector.has("difficulty")) {
            out.printf(
                    " difficulty %.7f (reference %.7f)",
                    memory.difficulty(), vector.get("difficulty").asDouble());
        }
        out.println();
    }
}
