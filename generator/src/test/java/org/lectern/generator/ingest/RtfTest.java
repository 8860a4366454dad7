package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.ingest.Block.Kind;

class RtfTest {

    private static final String PROSE =
            "The keeper counts the boats each evening, and he writes their names into a blue book by the door.";

    private final ArticleReader reader = ArticleReader.inThisProcess();

    @Test
    void leavesOutWhatAnEditorDeleted() {
        Reading reading = read("\\pard " + PROSE + "{\\deleted\\revauthdel1 This went.}{\\revised This came.}\\par ");

        assertThat(kept(reading, Kind.PARAGRAPH)).containsExactly(PROSE + "This came.");
    }

    @Test
    void keepsTables() {
        Reading reading = read("\\pard " + PROSE + "\\par "
                + "\\trowd\\pard\\intbl Year\\cell\\pard\\intbl Boats\\par seen\\cell\\row"
                + "\\trowd\\pard\\intbl 1990\\cell\\pard\\intbl 31\\cell\\row\\pard " + PROSE + "\\par ");

        assertThat(reading.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.TABLE, Kind.PARAGRAPH);
        assertThat(Table.of(reading.blocks().get(1).text()).rows())
                .containsExactly(List.of("Year", "Boats seen"), List.of("1990", "31"));
    }

    @Test
    void keepsListsAndTheirItemsApart() {
        Reading reading =
                read("\\pard " + PROSE + "\\par \\pard{\\listtext\\pard\\plain \\u61623\\'3f\\tab}\\ls1 Rope\\par "
                        + "\\pard \\bullet \\tab Oil\\par \\pard " + PROSE + "\\par ");

        assertThat(kept(reading, Kind.LIST_ITEM)).containsExactly("Rope", "Oil");
    }

    @Test
    void keepsPicturesWithTheirCaptions() {
        byte[] png = new byte[900];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
        Reading reading = read("\\pard " + PROSE
                + "\\par \\pard{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv b}}}\\picw10"
                + "\\pngblip\n" + HexFormat.of().formatHex(png) + "}}{\\nonshppict{\\pict\\wmetafile8 00ff}}\\par "
                + "\\pard\\s9 The keeper at his door\\par \\pard " + PROSE + "\\par ");

        assertThat(reading.pictures())
                .singleElement()
                .extracting(Picture::bytes)
                .isEqualTo(png);
        assertThat(kept(reading, Kind.PICTURE)).containsExactly("The keeper at his door");
    }

    @Test
    void readsTextBoxesBesideTheParagraphTheyStandIn() {
        Reading reading = read("\\pard " + PROSE
                + "\\par \\pard The keeper counts {\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt "
                + "A lamp burns forty litres of oil in a night of this length.\\par}}{\\shprslt twice}}the boats each"
                + " evening, and he writes their names into a blue book.\\par ");

        assertThat(kept(reading, Kind.PARAGRAPH))
                .containsExactly(
                        PROSE,
                        "A lamp burns forty litres of oil in a night of this length.",
                        "The keeper counts the boats each evening, and he writes their names into a blue book.");
    }

    @Test
    void showsNotesAsRemovedAndLeavesTheirNumbersOut() {
        Reading reading = read("\\pard " + PROSE + "{\\super\\chftn{\\footnote \\pard He began in 1931.}}\\par ");

        assertThat(kept(reading, Kind.PARAGRAPH)).containsExactly(PROSE);
        assertThat(reading.removed()).singleElement().extracting(Block::text).isEqualTo("He began in 1931.");
    }

    @Test
    void readsEachFontInItsOwnCharacters() {
        String russian =
                "Смотритель каждый вечер считает лодки и пишет их имена в синюю книгу у двери, и это не шутка.";
        String japanese = "灯台守は毎晩、港の船を数えます。そして青い本に名前を書きます。";
        Reading reading = read("\\pard\\f1 " + bytes(russian, "windows-1251") + "\\par \\pard\\f2 "
                + bytes(japanese, "windows-31j") + "\\par ");

        assertThat(kept(reading, Kind.PARAGRAPH)).containsExactly(russian, japanese);
    }

    private static String bytes(String text, String charset) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : text.getBytes(Charset.forName(charset))) {
            escaped.append(
                    one > ' ' && one != '\\' && one != '{' && one != '}'
                            ? (char) one
                            : "\\'" + HexFormat.of().toHexDigits(one));
        }
        return escaped.toString();
    }

    private Reading read(String body) {
        return reader.read(
                "a.rtf",
                ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fnil\\fcharset204 Times;}{\\f2\\fcharset128 Mincho;}}"
                                + "{\\stylesheet{\\s0 Normal;}{\\s9\\sbasedon0 caption;}}" + body + "}")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> kept(Reading reading, Kind kind) {
        return reading.blocks().stream()
                .filter(block -> block.isKept() && block.kind() == kind)
                .map(Block::text)
                .toList();
    }
}
