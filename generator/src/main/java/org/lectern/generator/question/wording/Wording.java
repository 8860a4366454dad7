package org.lectern.generator.question.wording;

import java.util.List;
import java.util.Optional;
import org.lectern.core.question.Cloze;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.words.Surface;

/** Puts words of a sentence into a string again. */
public final class Wording {

    private Wording() {}

    /** The words with the text's own spacing, pronouns replaced by names; empty where one can't be. */
    public static Optional<String> named(ParsedSentence sentence, List<Word> words, Naming naming) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Word word : words) {
            Optional<String> form = naming.write(word);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            if (form.get().isEmpty()) {
                continue;
            }
            boolean changed = !form.get().equals(word.form());
            if (end >= 0 && (word.span().start() != end || changed && isWord(form.get()))) {
                out.append(' ');
            }
            out.append(changed ? form.get() : Surface.midSentence(sentence, word));
            end = word.span().end();
        }
        return Optional.of(Surface.tidy(out));
    }

    /** "I've" as "the narrator has": what was a part of a word stands by itself now. */
    private static boolean isWord(String form) {
        return Character.isLetter(form.codePointAt(0));
    }

    /** The sentence with words {@code first} to {@code last} left out for a gap, pronouns replaced by names. */
    public static Optional<String> withGap(ParsedSentence sentence, int first, int last, Naming naming) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Word word : sentence.words()) {
            boolean gap = word.index() >= first && word.index() <= last;
            Optional<String> form = gap ? Optional.of(word.index() == first ? Cloze.GAP : "") : naming.write(word);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            boolean changed = !form.get().equals(word.form());
            if (end >= 0 && !form.get().isEmpty() && (word.span().start() != end || changed && isWord(form.get()))) {
                out.append(' ');
            }
            out.append(changed ? form.get() : Surface.midSentence(sentence, word));
            end = word.span().end();
        }
        return Optional.of(Surface.tidy(out));
    }
}
