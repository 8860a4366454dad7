package org.lectern.generator.language;

import java.util.Optional;

/** Which words head a clause, read off their relation. */
final class ClauseKinds {

    private ClauseKinds() {}

    static Optional<Clause.Kind> of(ParsedSentence sentence, Word word) {
        return switch (word.relation()) {
            case "root" -> predicative(sentence, word, Clause.Kind.MAIN);
            case "conj" ->
                sentence.head(word)
                        .filter(head -> isPredicate(sentence, head))
                        .flatMap(head -> predicative(sentence, word, Clause.Kind.COORDINATE));
            case "acl:relcl", "advcl:relcl" -> Optional.of(Clause.Kind.RELATIVE);
            case "ccomp", "xcomp", "csubj", "csubj:pass", "csubj:outer" ->
                predicative(sentence, word, Clause.Kind.COMPLEMENT);
            case "advcl" -> predicative(sentence, word, Clause.Kind.ADVERBIAL);
            case "acl" -> predicative(sentence, word, Clause.Kind.ADNOMINAL);
            case "parataxis" -> predicative(sentence, word, Clause.Kind.PARATACTIC);
            default -> Optional.empty();
        };
    }

    private static Optional<Clause.Kind> predicative(ParsedSentence sentence, Word word, Clause.Kind kind) {
        return isPredicate(sentence, word) ? Optional.of(kind) : Optional.empty();
    }

    /** A verb, or any word with a copula or a subject of its own. */
    static boolean isPredicate(ParsedSentence sentence, Word word) {
        return word.is(UniversalTag.VERB)
                || (word.is(UniversalTag.AUX) && !word.hasRelation("aux", "cop"))
                || !sentence.children(word, "cop", "nsubj", "csubj").isEmpty();
    }
}
