package org.lectern.generator.language.english;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.NormalisedValue;
import org.lectern.generator.language.Word;

/** Reads dates and amounts off the words of a noun phrase. */
final class Values {

    private Values() {}

    static Optional<NormalisedValue> of(EntityType type, Word head, List<Word> phrase) {
        if (type == EntityType.TIME) {
            return CalendarDates.read(phrase).map(d -> d);
        }
        return Amounts.read(head, phrase).map(a -> a);
    }
}
