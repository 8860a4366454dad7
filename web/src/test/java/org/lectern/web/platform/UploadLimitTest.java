package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What is larger than the server takes at all is answered with a page, script or none. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UploadLimitTest {

    @TestHTTPResource("/articles")
    URI articles;

    @Test
    void aFileAboveTheLimitIsAnsweredInTheReadersLanguage() throws IOException, InterruptedException {
        assertThat(send("en")).contains("Too large", "send one of at most 20 MB", "<html lang=\"en\"");
        assertThat(send("ar")).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    private String send(String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[41 << 20]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            return answer.body();
        }
    }
}
