package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote a page, apart from when. */
class BylinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Quist May 20, 2019 | By Ada Quist",
                "By Ada Quist, Monday 20 May 2019 at 10:15 | By Ada Quist",
                "Ada Quist • 8h | Ada Quist",
                "Ada Quist – 3 days ago | Ada Quist",
                "Ada Quist, published on 2019-05-20T10:00 | Ada Quist",
                "Ada May | Ada May",
                "Ada Quist and the class of 2019 | Ada Quist and the class of 2019",
                "Studio 8h | Studio 8h",
                "Ada Quist, April Holt | Ada Quist, April Holt",
            })
    void holdNoDate(String written, String byline) {
        String page = "<html><head><title>Bees in winter</title></head><body><main><h1>Bees in winter</h1>"
                + "<p class=byline>" + written.strip() + "</p><p>"
                + "Bees keep the hive warm all winter by trembling, and honey from the combs feeds the effort. "
                        .repeat(4)
                + "</p></main></body></html>";
        Reading reading = new ArticleReader().read("b.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.byline()).isEqualTo(byline.strip());
    }
}
