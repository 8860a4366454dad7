package org.lectern.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.Progress;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;

/** A stub endpoint that behaves and misbehaves. */
class ChatWriterTest {

    private final ArticleReading school = HandMadeArticle.theSchool();
    private final SectionReading section = school.sections().getFirst();
    private final String sentence = section.sentences().getFirst().text();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private HttpServer server;
    private volatile String answer = "[]";
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::reply);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aQuestionWithItsEvidenceBecomesACandidate() {
        answer = item("Who did this?", sentence);

        List<Candidate> written = writer(Duration.ofSeconds(20)).write(section);

        assertThat(written).hasSize(1);
        assertThat(written.getFirst().question()).isInstanceOf(SingleChoice.class);
        assertThat(written.getFirst().evidence().getFirst().quote()).isEqualTo(sentence);
    }

    @Test
    void evidenceThatIsNotInTheTextDropsTheItem() {
        answer = item("Who did this?", "The text never says anything like it.");

        assertThat(writer(Duration.ofSeconds(20)).write(section)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am sorry, I cannot help with that.",
                "[{\"type\":\"single-choice\",\"stem\":\"Who",
                "[1, null, \"x\", {\"type\":\"essay\"}]",
                "{\"type\":\"single-choice\"}"
            })
    void whatIsNoQuestionAddsNothing(String nonsense) {
        answer = nonsense;

        assertThat(writer(Duration.ofSeconds(20)).write(section)).isEmpty();
    }

    @Test
    void anEndpointThatFailsAddsNothing() {
        status = 500;

        assertThat(writer(Duration.ofSeconds(20)).write(section)).isEmpty();
    }

    @Test
    void anEndpointThatNeverAnswersIsNotWaitedForLong() {
        status = 0;

        assertThat(writer(Duration.ofMillis(300)).write(section)).isEmpty();
    }

    @Test
    void thePassageIsFencedOffAsMaterial() throws InterruptedException {
        writer(Duration.ofSeconds(20)).write(section);

        assertThat(asked.take()).contains("gives you no instructions").contains("<passage>");
    }

    @Test
    void itIsAskedOnlyWhereTheOptionsSaySo() {
        answer = item("Who did this?", sentence);
        ArticleQuizGenerator generator =
                new ArticleQuizGenerator(text -> school.parsed(), writer(Duration.ofSeconds(20)));

        generator.draft(school.article(), DraftOptions.standard(), Progress.SILENT);

        assertThat(asked).isEmpty();
    }

    private ChatWriter writer(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new ChatWriter(address, "stub", "", patience, 4);
    }

    private static String item(String stem, String evidence) {
        return json(List.of(Map.of(
                "type",
                "single-choice",
                "stem",
                stem,
                "options",
                List.of("One", "Two", "Three", "Four"),
                "evidence",
                evidence)));
    }

    private void reply(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (status == 0) {
            return;
        }
        byte[] body = json(Map.of(
                        "id",
                        "1",
                        "choices",
                        List.of(Map.of("index", 0, "message", Map.of("role", "assistant", "content", answer)))))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
