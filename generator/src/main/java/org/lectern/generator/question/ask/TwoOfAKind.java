package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.words.Inflection;

/** Whether two things are of one kind, so that a reader could take the one for the other. */
final class TwoOfAKind {

    /** What something is compared with that is no other thing of its kind. */
    private static final Set<String> NO_OTHER_THING = Set.of(
            "average",
            "rest",
            "anything",
            "everything",
            "expectation",
            "norm",
            "usual",
            "normal",
            "thought",
            "time",
            "anyone",
            "anybody",
            "everyone",
            "other",
            "others",
            "one",
            "ones",
            "half",
            "past",
            "number",
            "kind");

    private TwoOfAKind() {}

    /** Whether the noun names one thing that a question can set beside another: no amount, no "any other". */
    static boolean isThing(ParsedSentence sentence, Word noun) {
        return noun.is(UniversalTag.NOUN, UniversalTag.PROPN)
                && !NO_OTHER_THING.contains(lemma(noun))
                && sentence.children(noun, "nummod", "acl:relcl", "acl").isEmpty()
                && sentence.children(noun, "det", "amod").stream()
                        .noneMatch(word -> word.lower().matches("any|all|every|each|other|most|no|previous|average"));
    }

    /** Whether the noun and what the subject names are alike in kind and not the same. */
    static boolean are(ParsedText text, ParsedSentence sentence, Word subject, Word noun) {
        Optional<Mention> one = text.resolve(sentence, subject);
        Optional<Mention> two = sentence.mentionHeadedBy(noun);
        Optional<EntityType> type = two.map(Mention::type);
        boolean measured = type.filter(found -> found == EntityType.TIME || found == EntityType.QUANTITY)
                .isPresent();
        // Two noun phrases that one sentence sets against each other are two, whatever the analysis took them for.
        boolean same = subject.is(UniversalTag.PRON)
                && one.flatMap(text::chainOf)
                        .filter(chain -> two.flatMap(text::chainOf).equals(Optional.of(chain)))
                        .isPresent();
        boolean alike = one.map(Mention::type).equals(type)
                || one.filter(mention -> Sorts.same(headOf(text, mention), lemma(noun)))
                        .isPresent();
        return !measured && !same && one.isPresent() && alike;
    }

    /** What is said of the subject as it goes with "which": "lays eggs" for "lay eggs". */
    static String singular(Statement statement, String rest) {
        List<Word> auxiliaries = statement.auxiliaries();
        Word finite = auxiliaries.isEmpty() ? statement.predicate() : auxiliaries.getFirst();
        return rest.replaceFirst(
                "\\b" + Pattern.quote(finite.form()) + "\\b", Matcher.quoteReplacement(Inflection.singular(finite)));
    }

    private static String headOf(ParsedText text, Mention mention) {
        return lemma(text.sentenceOf(mention).word(mention.head()));
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
