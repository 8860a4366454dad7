package org.lectern.generator.language;

import java.util.Optional;

/** Finds the subject of a predicate, also where the tree writes it at another verb. */
final class Arguments {

    private Arguments() {}

    static Optional<Word> subject(ParsedSentence sentence, Word predicate) {
        // Verbs of a chain are few; the bound guards against a freak tree of thousands of coordinations.
        Word at = predicate;
        for (int steps = 0; steps < 16; steps++) {
            Optional<Word> own = sentence.child(at, "nsubj", "csubj");
            if (own.isPresent()) {
                return own;
            }
            Optional<Word> controlled = controller(sentence, at);
            if (controlled.isPresent()) {
                return controlled;
            }
            Optional<Word> next = lender(sentence, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.empty();
    }

    /** The verb whose subject is understood here too: "she came and [she] saw", "she wanted [she] to leave". */
    private static Optional<Word> lender(ParsedSentence sentence, Word predicate) {
        Optional<Word> head = sentence.head(predicate);
        if (predicate.hasRelation("conj")) {
            return head;
        }
        return predicate.hasRelation("xcomp") ? head : Optional.empty();
    }

    /** "told him to leave": the object of the verb above is who leaves. */
    private static Optional<Word> controller(ParsedSentence sentence, Word predicate) {
        return predicate.hasRelation("xcomp")
                ? sentence.head(predicate).flatMap(head -> sentence.child(head, "obj", "iobj"))
                : Optional.empty();
    }
}
