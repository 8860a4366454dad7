package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.number.WrittenNumber;
import org.lectern.generator.language.NormalisedValue.Amount;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Reads amounts: "about 12,500 people", "$3 million", "40 per cent". */
final class Amounts {

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("rupee", "INR"));

    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "some",
            "over",
            "under",
            "more",
            "less",
            "least",
            "most",
            "up",
            "estimated",
            "circa",
            "c.",
            "approx.",
            "~");

    private Amounts() {}

    /** The amount the phrase gives, where it gives one and only one. */
    static Optional<Amount> read(Word head, List<Word> phrase) {
        List<String> number = new ArrayList<>();
        boolean closed = false;
        boolean approximate = false;
        for (Word word : phrase) {
            boolean part = word.is(UniversalTag.NUM) && !word.pennTag().equals("LS");
            boolean glue = !number.isEmpty()
                    && !closed
                    && (word.form().equals("-") || word.lower().equals("and"));
            if (part && closed) {
                return Optional.empty();
            }
            if (part) {
                number.add(word.lower());
            } else if (!glue) {
                closed |= !number.isEmpty();
            }
            approximate |= ABOUT.contains(word.lower());
        }
        String unit = unit(head, phrase);
        boolean counts = phrase.stream()
                .anyMatch(w -> w.is(UniversalTag.NUM) && (w.head() == head.index() || w.index() == head.index()));
        if (number.isEmpty() || !counts) {
            return Optional.empty();
        }
        boolean roughly = approximate;
        return WrittenNumber.only(String.join(" ", number)).map(amount -> new Amount(amount, unit, roughly));
    }

    private static String unit(Word head, List<Word> phrase) {
        for (Word word : phrase) {
            String money = CURRENCIES.get(word.is(UniversalTag.SYM) ? word.lower() : word.lemma());
            if (money != null) {
                return money;
            }
        }
        if (head.is(UniversalTag.NUM)) {
            return "";
        }
        return head.lemma().equals("percent")
                        || head.lemma().equals("cent")
                                && phrase.stream().anyMatch(w -> w.lower().equals("per"))
                ? "%"
                : head.lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
