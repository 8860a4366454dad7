package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String TEXT =
            "The café’s owner, Zoë, served “naïve” guests a soufflé each evening, and nobody ever"
                    + " sent one back to her kitchen while the piano played.";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheSameWordsInEveryEncoding(String encoding) {
        assertThat(read(TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, ru, 'Смотритель каждый вечер считает лодки и пишет их имена в книгу, и это не шутка для него.'",
        "KOI8-R, ru, 'Смотритель каждый вечер считает лодки и пишет их имена в книгу, и это не шутка для него.'",
        "windows-1253, el, 'Ο φύλακας μετρά τις βάρκες κάθε βράδυ και γράφει τα ονόματά τους σε ένα βιβλίο για το χωριό του και την κόρη.'",
        "windows-1256, ar, 'يعد الحارس القوارب كل مساء ثم يكتب أسماءها في كتاب أزرق عند الباب وهو لا ينام قبل ذلك من شدة البرد'",
        "windows-1250, pl, 'Latarnik liczy łodzie i zapisuje ich nazwy w błękitnej książce, która leży na stole, a to nie jest żart dla niego.'",
        "GB18030, zh, '看守人每天晚上都要数一数港口里的船，然后把它们的名字写在门边的蓝色本子上，这是他一个人的工作。'",
        "windows-31j, ja, '灯台守は毎晩、港に入ってきた船を数えます。そしてその名前を青い本に書いておきます。'",
        "EUC-KR, ko, '등대지기는 매일 저녁 항구에 들어온 배를 세고 그 이름을 파란 공책에 적어 둡니다. 그는 혼자 살고 있지만 외롭지 않고 개 두 마리와 고양이 한 마리가 곁에 있습니다. 겨울에는 아무도 찾아오지 않습니다.'",
        "windows-1252, fr, 'Le gardien compte les bateaux à la tombée de la nuit et il écrit de sa main leurs noms dans un cahier près de la porte.'"
    })
    void findsTheEncodingThatAnOldTextDoesNotName(String encoding, String language, String text) {
        Reading reading = reader.read("old.txt", text.getBytes(Charset.forName(encoding)));

        assertThat(reading.toArticle().sections().getFirst().text()).isEqualTo(text);
        assertThat(reading.language()).isEqualTo(language);
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertThatThrownBy(() -> reader.read("picture.txt", noise))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("no text that can be read");
        assertThatThrownBy(() -> reader.read("empty.txt", new byte[0]))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> reader.read("huge.txt", new byte[20_000_000]))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("20 MB");
    }

    private String read(byte[] bytes) {
        return reader.read("cafe.txt", bytes).toArticle().sections().getFirst().text();
    }
}
