package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** What was cut through when a statement was taken out of its sentence, or hung loose in that sentence already. */
public final class LooseEnds {

    private static final int MANY_PERSONS = 3;

    private LooseEnds() {}

    /** Whether something in the statement has lost what it belongs to. */
    public static boolean in(Statement statement) {
        List<Word> words = statement.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .toList();
        ParsedSentence sentence = statement.sentence();
        return words.stream().anyMatch(word -> isListWithoutEnd(sentence, word, words))
                || isFigureAlone(statement)
                || isAnyoneByName(statement)
                || isWhoeverItMeans(sentence, words)
                || isSelfOfNobody(statement, words);
    }

    /** "The lack of coal, of hides": a list whose "and" went with its last member. */
    private static boolean isListWithoutEnd(ParsedSentence sentence, Word word, List<Word> words) {
        List<Word> members = sentence.children(word, "conj");
        List<Word> kept = members.stream().filter(words::contains).toList();
        return !kept.isEmpty()
                && kept.size() < members.size()
                && kept.stream()
                        .allMatch(member -> sentence.children(member, "cc").isEmpty());
    }

    /** "The tree had three": of what, the sentence before told. */
    private static boolean isFigureAlone(Statement statement) {
        return statement
                .object()
                .filter(object -> object.head().is(UniversalTag.NUM)
                        && object.words().stream()
                                .allMatch(word -> word.is(UniversalTag.NUM, UniversalTag.ADV, UniversalTag.DET)))
                .isPresent();
    }

    /** "An English physicist Henry Kater built it": somebody of that name, as if he were one of many. */
    private static boolean isAnyoneByName(Statement statement) {
        List<Word> words = statement.subject().words();
        return words.getFirst().lower().matches("an?")
                && IntStream.range(1, words.size())
                        .anyMatch(i -> words.get(i).is(UniversalTag.PROPN)
                                && words.get(i - 1).is(UniversalTag.NOUN)
                                && statement
                                        .sentence()
                                        .nameAt(words.get(i))
                                        .filter(name -> name.type() == EntityType.PERSON)
                                        .isPresent());
    }

    /** "Marge told Jerry that George had left when he was born", "they would attack them if they knew": who is who? */
    private static boolean isWhoeverItMeans(ParsedSentence sentence, List<Word> words) {
        Set<String> plural = Set.of("they", "them");
        boolean both = plural.stream()
                .allMatch(form -> words.stream().anyMatch(word -> word.lower().equals(form)));
        long persons = sentence.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON && mention.isNamed())
                .map(mention -> sentence.word(mention.head()))
                .filter(head -> words.contains(head) && !head.hasRelation("conj", "nmod:poss", "appos", "flat"))
                .map(Word::lower)
                .distinct()
                .count();
        return both
                || persons >= MANY_PERSONS
                        && words.stream().anyMatch(word -> word.lower().matches("he|him|she|her"));
    }

    /** "The dipper fell with a splash that was heard by herself": by whom? */
    private static boolean isSelfOfNobody(Statement statement, List<Word> words) {
        ParsedSentence sentence = statement.sentence();
        return words.stream()
                .filter(word -> word.lower().matches("himself|herself"))
                .anyMatch(self -> sentence.mentions().stream()
                        .filter(mention -> isSomebody(sentence, mention))
                        .map(mention -> sentence.word(mention.head()))
                        .noneMatch(head -> head.index() < self.index()
                                && (words.contains(head)
                                        || head.equals(statement.subject().head()))));
    }

    private static boolean isSomebody(ParsedSentence sentence, Mention mention) {
        Word head = sentence.word(mention.head());
        return !head.lower().matches("himself|herself")
                && (mention.type() == EntityType.PERSON || head.lower().matches("he|she|him|her|his|i|who"));
    }
}
