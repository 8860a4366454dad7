package org.lectern.generator.question.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Whether the section tells of somebody else who did the same: then "Who did it?" has a second answer. */
public final class OtherDoers {

    /** Of these the verb alone says nothing; what is told with it has to be the same. */
    private static final String[] LIGHT = {"have", "take", "get", "make", "go", "come", "give", "do", "be"};

    private OtherDoers() {}

    /** Whether another subject has the same verb in the section, with most of what the statement tells with it. */
    public static boolean does(ParsedText text, Statement statement) {
        Set<String> told = toldWith(statement.sentence(), statement.predicate());
        if (!statement.predicate().is(UniversalTag.VERB) || told.isEmpty()) {
            return false;
        }
        Optional<Chain> own =
                chainOf(text, statement.sentence(), statement.subject().head());
        for (ParsedSentence sentence : statement.section().sentences()) {
            for (Word verb : sentence.words()) {
                boolean other = !(sentence.equals(statement.sentence()) && verb.equals(statement.predicate()));
                if (other
                        && verb.is(UniversalTag.VERB)
                        && verb.hasLemma(statement.predicate().lemma())
                        && !sentence.isNegated(verb)
                        && isSame(told, toldWith(sentence, verb), verb)
                        && isOfAnother(text, statement, own, sentence, verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(Set<String> told, Set<String> other, Word verb) {
        long shared = told.stream().filter(other::contains).count();
        return verb.hasLemma(LIGHT) ? shared == told.size() : 2 * shared > told.size();
    }

    private static boolean isOfAnother(
            ParsedText text, Statement statement, Optional<Chain> own, ParsedSentence sentence, Word verb) {
        Word subject = statement.subject().head();
        return sentence.subjectOf(verb)
                .filter(doer -> !doer.lemma().equalsIgnoreCase(subject.lemma()))
                .filter(doer -> !doer.is(UniversalTag.PRON) || doer.isThirdPersonPronoun())
                .filter(doer -> {
                    Optional<Chain> chain = chainOf(text, sentence, doer);
                    // A pronoun that nobody could resolve may mean the same one.
                    return chain.isPresent() ? !chain.equals(own) : !doer.is(UniversalTag.PRON);
                })
                .isPresent();
    }

    private static Optional<Chain> chainOf(ParsedText text, ParsedSentence sentence, Word word) {
        return sentence.mentionHeadedBy(word).flatMap(text::chainOf);
    }

    /** Lemmas of the nouns and verbs that complete a verb: objects, phrases with a preposition, "to leave". */
    private static Set<String> toldWith(ParsedSentence sentence, Word verb) {
        return sentence.children(verb, "obj", "iobj", "obl", "xcomp", "compound:prt").stream()
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.VERB, UniversalTag.ADJ))
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
