package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

/** Whatever the text is, the words rebuild it and every offset holds. */
class AnyTextTest {

    @Property(seed = "1", tries = 60)
    void wordsRebuildAnyText(@ForAll("texts") String text) {
        requireSound(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Rain",
                "didn't",
                "the",
                "U.S.",
                "e.g.",
                "3.5%",
                "£12,000",
                "(see",
                "p. 4)",
                "\"Go!\"",
                "“No”",
                "—",
                "...",
                "-",
                "*",
                "http://a.example/b?c=d",
                "x@y.example",
                "👩‍🚀",
                "🎉🎉",
                "ÉCOLE",
                "naïve",
                "東京へ行く",
                "Привет",
                "\n",
                "\n\n",
                "\t",
                "•",
                "1.",
                "a)",
                "A|B|C",
                "'tis",
                "rock'n'roll",
                "\u200B",
                "\uD83D",
                "İ",
                "ﬃ",
                "’s");
        Arbitrary<String> characters = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, words), net.jqwik.api.Tuple.of(1, characters))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join(" ", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STORM CLOSES HARBOUR AS FERRY WAITS",
                "- flour\n- two eggs\n- butter\n",
                "the rain it fell\nthe wind it blew\nand nobody that evening knew",
                "no stops here at all we just went on and on until the path ended it was dark by then",
                "Name\tAge\tTown\nIda\t41\tLund\nOle\t7\tMoss\n",
                "Wait... what?! “Never,” she said — ‘never’…",
                "Wir sind gestern nach Hause gegangen. Il pleut.",
                "😀😀😀",
                "....",
                "\"",
                "a"
            })
    void roughTextIsSound(String text) {
        requireSound(text);
    }

    @Test
    void aSentenceOfTenThousandWordsIsRead() {
        requireSound("and then the next one came along ".repeat(1500));
    }

    @Test
    void aWordWithoutEndIsRead() {
        requireSound("x".repeat(20_000) + " " + "-".repeat(5_000) + " " + "a-".repeat(3_000) + " " + ".".repeat(2_000));
    }

    private static void requireSound(String text) {
        ParsedText parsed = SharedAnalyser.get().analyse(text);
        int end = 0;
        for (ParsedSentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(word.span().in(text)).isEqualTo(word.form());
                end = word.span().end();
            }
            for (Mention mention : sentence.mentions()) {
                assertThat(mention.last()).isLessThanOrEqualTo(sentence.words().size());
            }
            sentence.clauses().forEach(clause -> assertThat(clause.modality()).isNotNull());
        }
        String rebuilt = parsed.sentences().stream()
                .flatMap(s -> s.words().stream())
                .map(Word::form)
                .collect(Collectors.joining());
        assertThat(withoutSpace(rebuilt)).isEqualTo(withoutSpace(text));
    }

    /** Without white space and what shows nothing. */
    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> !Character.isISOControl(c) && c != 0x200B && c != 0xFEFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
