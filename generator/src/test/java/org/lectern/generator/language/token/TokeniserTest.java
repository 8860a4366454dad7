package org.lectern.generator.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.article.Span;

class TokeniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "They don't know.; They do n't know .",
                "She’s here; She ’s here",
                "I cannot go; I can not go",
                "a well-known, long-lost friend; a well - known , long - lost friend",
                "their co-owner re-entered; their co-owner re-entered",
                "Dr. Vale of the U.S. left; Dr. Vale of the U.S. left",
                "at 7 p.m. (see p. 4); at 7 p.m. ( see p. 4 )",
                "It cost $12,500.50!; It cost $ 12,500.50 !",
                "rose 4.5% in 2019–2020; rose 4.5 % in 2019 – 2020",
                "a 35mm film and the 1960s; a 35 mm film and the 1960s",
                "Wait... what?!; Wait ... what ?!",
                "“Go,” he said — twice; “ Go , ” he said — twice",
                "and/or on 3/4/2021; and / or on 3/4/2021",
                "mail ida@lund.example or www.lund.example/a?b=1.; mail ida@lund.example or www.lund.example/a?b=1 .",
                "Great work :); Great work :)",
                "It ended.Then rain came; It ended . Then rain came",
                "the dogs' dinner; the dogs ' dinner",
                "[12,13] agree; [ 12 , 13 ] agree",
                "etc. and so on; etc. and so on",
                "bread, milk, etc.; bread , milk , etc ."
            })
    void wordsAreThoseOfTheTreebanks(String text, String words) {
        assertThat(String.join(" ", forms(text))).isEqualTo(words);
    }

    @Property(seed = "1", tries = 300)
    void noCharacterIsLostAndWordsDoNotOverlap(@ForAll String text) {
        int end = 0;
        StringBuilder gaps = new StringBuilder();
        for (Span word : Tokeniser.words(text, new Span(0, text.length()))) {
            assertThat(word.length()).isPositive();
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            gaps.append(text, end, word.start());
            end = word.end();
        }
        gaps.append(text.substring(end));
        assertThat(gaps.chars().allMatch(c -> Characters.isSpace((char) c))).isTrue();
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String text = "The tide had turned before the boats could leave the harbour, so the\n"
                + "crews waited on the quay and counted the lamps along the shore until\nmorning.";
        assertThat(Paragraphs.in(text)).containsExactly(new Span(0, text.length()));
    }

    @Test
    void emptyLinesHeadingsAndListItemsAreParagraphs() {
        String text =
                "A heading\nThe first paragraph goes on for quite a while, longer than its heading.\n\n- one\n- two\n";
        assertThat(Paragraphs.in(text))
                .extracting(p -> p.in(text).split(" ")[0])
                .containsExactly("A", "The", "-", "-");
    }

    private static List<String> forms(String text) {
        return Tokeniser.words(text, new Span(0, text.length())).stream()
                .map(w -> w.in(text))
                .toList();
    }
}
