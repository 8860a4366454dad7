package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LigaturesTest {

    private static final String TORN =
            "The rst trains ran in spring, and traf c on the old road fell by half. People who"
                    + " worked in an of ce near the harbour said that it made a di erent town of it. The sta of the railway"
                    + " counted the passengers each night by hand and wrote the sum into a book.";

    private static final String WHOLE =
            "The first trains ran in spring, and traffic on the old road fell by half. People"
                    + " who worked in an office near the harbour said that it made a different town of it. The staff of the railway"
                    + " counted the passengers each night by hand and wrote the sum into a book.";

    private final ArticleReader reader = new ArticleReader();

    @Test
    void areMendedWhereOnlyOneWordFits() {
        assertThat(text(TORN)).isEqualTo(WHOLE);
    }

    @Test
    void leaveAWholeTextAlone() {
        assertThat(text(WHOLE)).isEqualTo(WHOLE);
        String one = WHOLE.replace("first", "rst");
        assertThat(text(one)).isEqualTo(one);
    }

    @Test
    void becomeLettersWhereTheyAreSigns() {
        assertThat(text(WHOLE.replace("ffi", "\ufb03").replace("fi", "\ufb01"))).isEqualTo(WHOLE);
    }

    private String text(String pasted) {
        return reader.readPasted(pasted).toArticle().sections().getFirst().text();
    }
}
