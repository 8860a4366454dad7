package org.lectern.core.interchange;

import java.util.List;
import org.lectern.core.interchange.gift.GiftFormat;
import org.lectern.core.interchange.moodle.MoodleXmlFormat;
import org.lectern.core.interchange.qti.QtiFormat;
import org.lectern.core.interchange.table.AnkiFormat;
import org.lectern.core.interchange.table.CsvFormat;

/** Every format there is. */
public final class QuestionFormats {

    private static final List<QuestionFormat> ALL = List.of(
            new GiftFormat(),
            new MoodleXmlFormat(),
            QtiFormat.version21(),
            QtiFormat.version22(),
            new CsvFormat(),
            new AnkiFormat());

    private QuestionFormats() {}

    public static List<QuestionFormat> all() {
        return ALL;
    }

    /**
     * The format with this code.
     *
     * @throws IllegalArgumentException naming the codes there are
     */
    public static QuestionFormat ofCode(String code) {
        return ALL.stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a format; use one of "
                        + ALL.stream().map(QuestionFormat::code).toList()));
    }
}
