package org.lectern.core.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.core.number.WrittenNumber;

/** Whether a typed text is one of the accepted ones, however it is spelled. */
public final class TypedText {

    private TypedText() {}

    /**
     * The first accepted text that {@code typed} is, let alone case, accents, punctuation, a leading article, the
     * plural, "3" for "three", and slips by {@link Spelling#sameButForASlip}.
     */
    public static Optional<String> find(String typed, List<String> accepted, Locale locale) {
        Optional<String> exact = findExactly(typed, accepted);
        return exact.isPresent()
                ? exact
                : accepted.stream()
                        .filter(text -> likeWords(PlainText.words(typed), PlainText.words(text))
                                || sameNumber(typed, text, locale))
                        .findFirst();
    }

    /** The same without plural, numbers and slips: for words chosen from a bank, where a near word is another word. */
    public static Optional<String> findExactly(String typed, List<String> accepted) {
        String joined = String.join("", PlainText.words(typed));
        return accepted.stream()
                .filter(text -> String.join("", PlainText.words(text)).equals(joined))
                // Marks alone ("+", "?!") fold to nothing: compare those as they stand.
                .filter(text -> !joined.isEmpty() || text.strip().equals(typed.strip()))
                .findFirst();
    }

    private static boolean likeWords(List<String> typed, List<String> meant) {
        if (typed.size() != meant.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            String one = typed.get(i);
            String other = meant.get(i);
            if (one.isEmpty() || other.isEmpty()) {
                return false;
            }
            if (!PlainText.singular(one).equals(PlainText.singular(other)) && !Spelling.sameButForASlip(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(String typed, String meant, Locale locale) {
        Optional<WrittenNumber> one = WrittenNumber.read(typed, locale);
        Optional<WrittenNumber> other = WrittenNumber.read(meant, locale);
        return one.isPresent()
                && other.isPresent()
                && one.get().value().compareTo(other.get().value()) == 0
                && sameRest(one.get().rest(), other.get().rest());
    }

    private static boolean sameRest(String one, String other) {
        return one.isBlank() ? other.isBlank() : likeWords(PlainText.words(one), PlainText.words(other));
    }
}
