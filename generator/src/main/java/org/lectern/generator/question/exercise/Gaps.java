package org.lectern.generator.question.exercise;

import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Idioms;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.words.Months;

/** Which words of a sentence are worth leaving out: a year, a name, or a noun that nothing near it gives away. */
final class Gaps {

    private static final String YEAR = "(1\\d|20)\\d\\d";

    private Gaps() {}

    static boolean isYear(Word word) {
        return word.is(UniversalTag.NUM) && word.form().matches(YEAR);
    }

    /** Whether the word may be left out. Counts, ages and prices are not worth a gap; only years are. */
    static boolean canBeLeftOut(ParsedSentence sentence, Word word) {
        if (isTied(sentence, word)) {
            return false;
        }
        if (word.is(UniversalTag.NUM)) {
            return isYear(word) && tellsWhen(sentence, word);
        }
        boolean argument = word.hasRelation("nsubj", "obj", "obl", "nmod");
        return argument && (isName(sentence, word) || isNoun(sentence, word)) && !isFixed(sentence, word);
    }

    /** "In 1936", "since 1936"; neither one end of a span of years nor the year of a source. */
    private static boolean tellsWhen(ParsedSentence sentence, Word year) {
        boolean dated = sentence.children(year, "case").stream()
                        .anyMatch(preposition -> preposition.lower().matches("in|since|by|until"))
                || sentence.words().stream()
                        .anyMatch(near -> Math.abs(near.index() - year.index()) == 1 && Months.isMonth(near.form()));
        boolean single =
                sentence.words().stream().filter(other -> isYear(other)).count() == 1;
        // "By 1859 it had come": in each later year it had come, too.
        boolean endsSpan = sentence.children(year, "case").stream()
                        .anyMatch(preposition -> preposition.lower().equals("by"))
                && sentence.head(year).stream()
                        .flatMap(verb -> sentence.children(verb, "aux").stream())
                        .anyMatch(aux -> aux.lower().equals("had"));
        return dated && single && !endsSpan && sentence.nameAt(year).isEmpty();
    }

    private static boolean isName(ParsedSentence sentence, Word word) {
        return word.is(UniversalTag.PROPN)
                && sentence.nameAt(word)
                        .filter(name -> name.type() == EntityType.PERSON || name.type() == EntityType.PLACE)
                        .isPresent()
                && sentence.children(word, "det", "amod", "nmod:poss").isEmpty();
    }

    /** A noun by itself: what describes it, or is joined to it, would fit one option and not the next. */
    private static boolean isNoun(ParsedSentence sentence, Word word) {
        return word.is(UniversalTag.NOUN)
                && word.form().length() > 3
                && word.form().chars().allMatch(Character::isLowerCase)
                && sentence.children(word, "amod", "compound", "flat", "conj", "cc", "nummod", "nmod:poss", "acl:relcl")
                        .isEmpty()
                && sentence.head(word)
                        .filter(head -> head.is(UniversalTag.VERB, UniversalTag.ADJ, UniversalTag.NOUN))
                        .isPresent()
                && Nominals.saysSomething(sentence, word);
    }

    /** A piece of a hyphened or glued word: "à-vis", "$5". */
    private static boolean isTied(ParsedSentence sentence, Word word) {
        boolean before = word.index() > 1
                && sentence.word(word.index() - 1).span().end() == word.span().start()
                && !sentence.word(word.index() - 1).form().matches("[(\\[“‘\"']");
        boolean after = word.index() < sentence.words().size()
                && sentence.word(word.index() + 1).span().start() == word.span().end()
                && !sentence.word(word.index() + 1).is(UniversalTag.PUNCT);
        return before || after;
    }

    /** Nouns of fixed expressions can't be replaced by anything: "in terms of", "take place". */
    private static boolean isFixed(ParsedSentence sentence, Word word) {
        if (word.hasLemma(
                "instance", "example", "other", "others", "way", "case", "fact", "addition", "course", "contrast")) {
            return true;
        }
        boolean withoutDeterminer =
                sentence.children(word, "det", "amod", "nmod:poss", "compound").isEmpty();
        boolean idiom = sentence.head(word)
                .filter(verb -> Idioms.isIdiom(sentence, verb, word))
                .isPresent();
        boolean fixed = word.hasRelation("obl", "nmod")
                && withoutDeterminer
                && !word.isPlural()
                && word.is(UniversalTag.NOUN)
                && sentence.children(word, "nmod").stream().anyMatch(of -> sentence.children(of, "case").stream()
                        .anyMatch(c -> c.lower().equals("of")));
        return idiom || fixed || word.hasRelation("fixed");
    }
}
