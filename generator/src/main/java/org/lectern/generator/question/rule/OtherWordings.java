package org.lectern.generator.question.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Surface;

/**
 * How else a noun phrase that answers may be worded: with less around its noun, by the name or the description that
 * stands beside it. A shorter phrase counts only where the section has nothing else of that noun; half of a pair never.
 */
final class OtherWordings {

    /** Adjectives that tell neither which one is meant nor of what kind it is. */
    private static final Set<String> UNTELLING = Set.of(
            "different",
            "various",
            "several",
            "many",
            "most",
            "some",
            "numerous",
            "current",
            "modern",
            "typical",
            "certain",
            "particular",
            "specific",
            "entire",
            "whole");

    /** Adjectives that set something apart from others of its noun, or deny that it is one. */
    private static final Set<String> TELLING = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "last",
            "next",
            "former",
            "latter",
            "other",
            "same",
            "only",
            "own",
            "new",
            "old",
            "young",
            "main",
            "fake",
            "false",
            "mock",
            "artificial",
            "so-called",
            "alleged",
            "future",
            "left",
            "right",
            "upper",
            "lower",
            "inner",
            "outer",
            "northern",
            "southern",
            "eastern",
            "western",
            "male",
            "female",
            "black",
            "white",
            "such",
            "few",
            "little",
            "no",
            "non");

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

    /** What is known again without what it looks like: "the old clerk" is the clerk, but a red card is not any card. */
    private static final String ALIVE = "noun\\.(person|animal|plant)";

    private static final String CONCRETE = "noun\\.(person|animal|artifact|plant|food|object|group|communication)";

    private final SectionReading section;
    private final ParsedSentence sentence;
    private final Word head;
    private final List<Word> phrase;

    private OtherWordings(SectionReading section, ParsedSentence sentence, Word head, List<Word> phrase) {
        this.section = section;
        this.sentence = sentence;
        this.head = head;
        this.phrase = phrase;
    }

    /** Further wordings of the answer, without articles; none where it is no noun phrase. */
    static List<String> of(SectionReading section, ParsedSentence sentence, Answering answering) {
        Word head = answering.head();
        Set<Integer> joining = sentence.children(head, "case", "cc", "mark").stream()
                .filter(word -> word.index() < head.index())
                .flatMap(word -> sentence.subtree(word).stream())
                .map(Word::index)
                .collect(Collectors.toSet());
        List<Word> phrase = answering.words().stream()
                .filter(word -> !joining.contains(word.index()))
                .toList();
        boolean clause = !sentence.children(head, "cop", "nsubj").isEmpty();
        if (clause || !head.is(UniversalTag.NOUN, UniversalTag.PROPN) || !phrase.contains(head)) {
            return List.of();
        }
        OtherWordings wordings = new OtherWordings(section, sentence, head, phrase);
        boolean joined = phrase.stream().anyMatch(word -> word.hasRelation("conj") && word.head() == head.index());
        return joined
                ? wordings.sameByTwoNouns()
                : Stream.of(wordings.names(), wordings.shorter(), wordings.description())
                        .flatMap(List::stream)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
    }

    /** "Otters, or sea weasels": one thing by two names. */
    private List<String> sameByTwoNouns() {
        List<Word> others = sentence.children(head, "conj");
        Optional<Word> or = sentence.children(others.getFirst(), "cc").stream()
                .filter(word -> word.hasLemma("or")
                        && sentence.word(word.index() - 1).form().equals(","))
                .findFirst();
        if (others.size() > 1 || or.isEmpty()) {
            return List.of();
        }
        List<Word> first = phrase.stream()
                .filter(word -> word.index() < or.get().index() && !word.form().equals(","))
                .toList();
        List<Word> second =
                phrase.stream().filter(word -> word.index() > or.get().index()).toList();
        return second.isEmpty() ? List.of() : List.of(bare(first), bare(second));
    }

    /** The names beside or within a description: "a clerk named Ada Quist", "the pilot Ada Quist", "the isle of Rum". */
    private List<String> names() {
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
            found.addAll(ShortAnswers.namesOf(sentence.textOf(persons.getFirst())));
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

    /** Not "Bank" of "the Bank of Larvik", whose name may have been cut. */
    private boolean isWhole(Name name) {
        return phrase.contains(sentence.word(name.first()))
                && phrase.contains(sentence.word(name.last()))
                && phrase.stream()
                        .noneMatch(word -> word.index() == name.last() + 1
                                && (word.lower().equals("of") || !word.is(UniversalTag.ADP)));
    }

    /** Its name where the word is part of one, else its phrase. */
    private String called(Word word) {
        return sentence.nameAt(word)
                .map(sentence::textOf)
                .orElseGet(() -> bare(Trimming.phrase(
                        sentence,
                        word,
                        Set.copyOf(sentence.children(word, "case", "punct").stream()
                                .map(Word::index)
                                .toList()))));
    }

    /** Whether the name stands in the answer and is of the one meant: no owner, and nobody in a phrase behind it. */
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
                        || top.head() == head.index() && top.hasRelation("flat", "compound", "appos"));
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
    private List<String> description() {
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
        return plain && words.size() <= 6 ? List.of(bare(words)) : List.of();
    }

    private List<String> shorter() {
        List<String> found = new ArrayList<>();
        boolean owned = sentence.children(head, "nmod:poss").stream().anyMatch(Word::isThirdPersonPronoun);
        if (owned) {
            found.add(Surface.plain(sentence, phrase));
        }
        if (!head.is(UniversalTag.NOUN) || Nominals.isGeneral(head) || !isOnlyOne()) {
            return found;
        }
        List<Word> front =
                phrase.stream().filter(word -> word.index() <= head.index()).toList();
        boolean loses = front.size() < phrase.size();
        if (loses && !canLoseWhatFollows()) {
            front = phrase;
        } else if (loses) {
            found.add(bare(front));
        }
        Set<Integer> left = new HashSet<>();
        for (Word adjective : sentence.children(head, "amod", "det", "nmod:poss")) {
            boolean goes = adjective.hasRelation("amod") ? isUntelling(adjective) : adjective.is(UniversalTag.PRON);
            if (adjective.index() < head.index() && (goes || UNTELLING.contains(adjective.lower()))) {
                sentence.subtree(adjective).forEach(word -> left.add(word.index()));
            }
        }
        List<Word> stripped =
                front.stream().filter(word -> !left.contains(word.index())).toList();
        if (!left.isEmpty() && stripped.contains(head)) {
            found.add(bare(stripped));
        }
        return found;
    }

    /**
     * Whether the noun alone is one certain thing: "a clerk who had to carry salt" is "a clerk", but "clerks who carry
     * salt" are not all clerks, nor is "a box of sweets" a box.
     */
    private boolean canLoseWhatFollows() {
        boolean definite = sentence.children(head, "det").stream()
                .anyMatch(det -> det.lower().equals("the"));
        boolean single = !head.isPlural() && !sentence.children(head, "det").isEmpty();
        if (head.isPlural() && isWhereFrom()) {
            return true;
        }
        boolean ofSomething = sentence.children(head, "nmod").stream()
                .filter(phrase::contains)
                .anyMatch(word -> !definite || !isConcrete());
        boolean completed = sentence.children(head, "ccomp", "acl").stream()
                .filter(phrase::contains)
                .anyMatch(word -> word.hasRelation("ccomp")
                        || sentence.children(word, "mark").stream().anyMatch(mark -> mark.hasLemma("to", "that")));
        return single && !ofSomething && !completed && isConcrete();
    }

    /** "Painters from the north" are painters where nothing else is told of what they are. */
    private boolean isWhereFrom() {
        List<Word> after = sentence.children(head).stream()
                .filter(word -> word.index() > head.index() && phrase.contains(word))
                .toList();
        return !after.isEmpty()
                && category().equals("noun.person")
                && after.stream()
                        .allMatch(word -> word.hasRelation("nmod")
                                && sentence.children(word, "case").stream()
                                        .allMatch(preposition ->
                                                preposition.hasLemma("from", "in", "at", "across", "around")));
    }

    private boolean isConcrete() {
        return category().matches(CONCRETE);
    }

    private String category() {
        return Lexicon.shared().senses(head.lemma(), PartOfSpeech.NOUN).stream()
                .findFirst()
                .map(Sense::category)
                .orElse("");
    }

    /** "Current devices" are devices, "yellow flowers" are flowers; "hot dogs" are no dogs. */
    private boolean isUntelling(Word adjective) {
        String form = adjective.lower();
        boolean word = !Lexicon.shared()
                .senses(form + " " + head.lemma(), PartOfSpeech.NOUN)
                .isEmpty();
        boolean plain = adjective.pennTag().matches("JJ|VB[GN]")
                && Character.isLowerCase(
                        Surface.midSentence(sentence, adjective).codePointAt(0))
                && !TELLING.contains(form)
                && (category().matches(ALIVE)
                        || !sentence.children(head, "compound").isEmpty()
                                && category().equals("noun.substance"));
        return !word && (UNTELLING.contains(form) || plain);
    }

    /** Whether whatever else the section calls so is the same one again: "the clerk" after "an old clerk". */
    private boolean isOnlyOne() {
        Set<String> told = modifiers(sentence, head);
        return section.sentences().stream().allMatch(other -> other.words().stream()
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && word.lemma().equalsIgnoreCase(head.lemma())
                        && !(other.equals(sentence) && word.equals(head)))
                .allMatch(word -> word.isPlural() == head.isPlural()
                        && told.containsAll(modifiers(other, word))
                        && other.children(word, "det").stream()
                                .noneMatch(det -> det.lower().matches("an?|another|other|each|every|no"))));
    }

    private static Set<String> modifiers(ParsedSentence sentence, Word noun) {
        Set<String> forms = new HashSet<>();
        sentence.children(noun, "amod", "compound", "nummod").forEach(word -> forms.add(word.lower()));
        return forms;
    }

    /** The words without an article in front. */
    private String bare(List<Word> words) {
        List<Word> kept = Trimming.strip(words);
        boolean article = kept.size() > 1
                && kept.getFirst().is(UniversalTag.DET)
                && kept.getFirst().lower().matches("an?|the");
        return Surface.plain(sentence, article ? kept.subList(1, kept.size()) : kept);
    }
}
