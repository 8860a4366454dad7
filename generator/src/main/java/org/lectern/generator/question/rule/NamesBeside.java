package org.lectern.generator.question.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Trimming;

/** The names and descriptions that stand beside or within a noun phrase and mean the same. */
final class NamesBeside {

    /** "The island of Samsø" is Samsø; the king of Spain is not Spain. */
    private static final Set<String> CALLED_WITH_OF = Set.of(
            "island",
            "isle",
            "city",
            "town",
            "village",
            "state",
            "province",
            "county",
            "kingdom",
            "republic",
            "port",
            "district",
            "borough",
            "parish",
            "lake",
            "territory",
            "colony",
            "country",
            "nation",
            "planet",
            "continent",
            "region",
            "month",
            "peninsula",
            "hamlet",
            "suburb",
            "municipality");

    private static final Set<String> CALLS = Set.of("name", "call", "nickname", "dub", "title");

    private final ParsedSentence sentence;
    private final Word head;
    private final List<Word> phrase;

    NamesBeside(ParsedSentence sentence, Word head, List<Word> phrase) {
        this.sentence = sentence;
        this.head = head;
        this.phrase = phrase;
    }

    /** The names beside or within a description: "a clerk named Ada Quist", "the pilot Ada Quist", "the isle of Rum". */
    List<String> names() {
        List<String> found = new ArrayList<>();
        for (Word participle : sentence.children(head, "acl")) {
            if (CALLS.contains(participle.lemma().toLowerCase(Locale.ROOT))
                    && participle.pennTag().equals("VBN")) {
                sentence.children(participle, "xcomp", "obj").stream()
                        .filter(word -> word.is(UniversalTag.PROPN, UniversalTag.NOUN))
                        .findFirst()
                        .ifPresent(word -> found.add(called(word)));
            }
        }
        List<Word> appositions = sentence.children(head, "appos");
        if (head.is(UniversalTag.NOUN)
                && appositions.size() == 1
                && appositions.getFirst().is(UniversalTag.PROPN)
                && sentence.children(appositions.getFirst(), "conj").isEmpty()) {
            sentence.nameAt(appositions.getFirst()).map(sentence::textOf).ifPresent(found::add);
        }
        sentence.nameAt(head)
                .filter(name -> head.is(UniversalTag.PROPN) && isWhole(name))
                .map(sentence::textOf)
                .ifPresent(found::add);
        List<Name> persons = sentence.names().stream()
                .filter(name -> name.type() == EntityType.PERSON && isPart(name))
                .toList();
        if (persons.size() == 1) {
            found.addAll(NameParts.of(sentence.textOf(persons.getFirst())));
        }
        if (CALLED_WITH_OF.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            sentence.children(head, "nmod").stream()
                    .filter(word -> word.is(UniversalTag.PROPN)
                            && phrase.contains(word)
                            && sentence.children(word, "case").stream().allMatch(of -> of.hasLemma("of"))
                            && sentence.children(word, "conj").isEmpty())
                    .findFirst()
                    .ifPresent(word -> found.add(called(word)));
        }
        acronym().ifPresent(found::add);
        return found;
    }

    /** Not "Bank" of "the Bank of Larvik", whose name may have been cut; a person may be of somewhere. */
    private boolean isWhole(Name name) {
        return phrase.contains(sentence.word(name.first()))
                && phrase.contains(sentence.word(name.last()))
                && phrase.stream()
                        .filter(word -> name.type() != EntityType.PERSON
                                || !word.lower().equals("of"))
                        .noneMatch(word -> word.index() == name.last() + 1
                                && (word.lower().equals("of") || !word.is(UniversalTag.ADP)));
    }

    /** Its name where the word is part of one, else its phrase. */
    private String called(Word word) {
        return sentence.nameAt(word)
                .map(sentence::textOf)
                .orElseGet(() -> OtherWordings.bare(
                        sentence,
                        Trimming.phrase(
                                sentence,
                                word,
                                Set.copyOf(sentence.children(word, "case", "punct").stream()
                                        .map(Word::index)
                                        .toList()))));
    }

    /**
     * Whether the name stands in the answer and is of the one meant: no owner, nobody in a phrase behind it, and nobody
     * after whom a thing is called ("the Holt prize").
     */
    private boolean isPart(Name name) {
        Word last = sentence.word(name.last());
        Word first = sentence.word(name.first());
        Word top = last;
        for (int index = name.first(); index <= name.last(); index++) {
            Word word = sentence.word(index);
            if (word.head() < name.first() || word.head() > name.last()) {
                top = word;
            }
        }
        return phrase.contains(first)
                && phrase.contains(last)
                && (name.covers(head.index())
                        || top.head() == head.index() && top.hasRelation("flat", "appos")
                        || top.head() == head.index()
                                && top.hasRelation("compound")
                                && Kind.of(sentence, head) == Kind.WHO);
    }

    /** "An automatic weather station (AWS)". */
    private Optional<String> acronym() {
        int next = head.index() + 1;
        if (next + 2 > sentence.words().size()
                || !sentence.word(next).form().equals("(")
                || !sentence.word(next + 2).form().equals(")")) {
            return Optional.empty();
        }
        return Optional.of(sentence.word(next + 1).form()).filter(form -> form.matches("\\p{Lu}{2,6}s?"));
    }

    /** "The mayor's wife" of the name before it: "Ada Quist, the mayor's wife, …". */
    List<String> description() {
        List<Word> appositions = sentence.children(head, "appos");
        if (!head.is(UniversalTag.PROPN) || appositions.size() != 1) {
            return List.of();
        }
        Word noun = appositions.getFirst();
        boolean plain = noun.is(UniversalTag.NOUN)
                && sentence.children(noun, "conj").isEmpty()
                && sentence.children(noun, "det", "nmod:poss").stream().noneMatch(word -> word.is(UniversalTag.PRON));
        List<Word> words = Trimming.phrase(
                sentence,
                noun,
                Set.copyOf(sentence.children(noun, "acl", "punct").stream()
                        .map(Word::index)
                        .toList()));
        return plain && words.size() <= 6 ? List.of(OtherWordings.bare(sentence, words)) : List.of();
    }
}
