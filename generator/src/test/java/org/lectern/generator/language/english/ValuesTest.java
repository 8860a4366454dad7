package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.GoldSentences;
import org.lectern.generator.language.NormalisedValue;
import org.lectern.generator.language.NormalisedValue.Amount;
import org.lectern.generator.language.NormalisedValue.CalendarDate;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "20 July 1969,1969-07-20",
        "July 1969,1969-07",
        "March 3,--03-03",
        "the 1960s,196",
        "the 19th century,18",
        "the third century,02",
        "1871,1871",
        "Sept. 2004,2004-09"
    })
    void dates(String words, String iso) {
        assertThat(value(EntityType.TIME, words)).contains(new CalendarDate(iso));
    }

    @ParameterizedTest
    @CsvSource({"next week", "from 1914 to 1918", "the march"})
    void whatIsNoSingleDateHasNone(String words) {
        assertThat(value(EntityType.TIME, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "about 12,500 sailors; 12500; sailors; true",
                "three hundred and six boats; 306; boats; false",
                "2.5 million litres; 2500000.0; litres; false"
            })
    void amounts(String words, String amount, String unit, boolean approximate) {
        assertThat(value(EntityType.QUANTITY, words)).hasValueSatisfying(found -> {
            Amount read = (Amount) found;
            assertThat(read.amount()).isEqualByComparingTo(amount);
            assertThat(read.unit()).isEqualTo(unit);
            assertThat(read.approximate()).isEqualTo(approximate);
        });
    }

    /** A phrase whose last word is the head, and whose numbers hang on it. */
    private static Optional<NormalisedValue> value(EntityType type, String words) {
        String[] forms = words.split(" ");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < forms.length; i++) {
            boolean last = i == forms.length - 1;
            boolean number = forms[i].matches("[0-9].*|three|hundred|six|million");
            rows.append(forms[i]).append(' ').append(forms[i]);
            rows.append(number ? " NUM CD _ " : " NOUN NN _ ");
            rows.append(last ? "0 root\n" : forms.length + " nummod\n");
        }
        ParsedSentence sentence = GoldSentences.sentence(rows.toString());
        List<Word> phrase = sentence.words();
        return Values.of(type, phrase.getLast(), phrase);
    }
}
