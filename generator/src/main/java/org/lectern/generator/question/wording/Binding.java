package org.lectern.generator.question.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** What a pronoun of a sentence can mean and what it can't: by number, sex, and its place in the sentence. */
final class Binding {

    private final ParsedText text;
    private final ParsedSentence sentence;

    Binding(ParsedText text, ParsedSentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** Two persons were taken for one where some of its pronouns are "he" and some "she". */
    boolean holdsHimAndHer(Chain chain) {
        Set<String> pronouns = chain.mentions().stream()
                .filter(Mention::isPronoun)
                .map(mention -> text.sentenceOf(mention).word(mention.head()).lower())
                .collect(Collectors.toSet());
        return pronouns.stream().anyMatch(Set.of("he", "him", "his", "himself")::contains)
                && pronouns.stream().anyMatch(Set.of("she", "her", "hers", "herself")::contains);
    }

    /**
     * Whether nothing else in this sentence before the pronoun, or in the sentence before, agrees with it. A name is
     * found again by its spelling; a noun phrase is not, and a wrong one makes a wrong question.
     */
    boolean isOnlyChoice(Word pronoun, Mention chosen) {
        Optional<Chain> own = text.chainOf(chosen);
        return text.sentences().subList(Math.max(0, sentence.index() - 1), sentence.index() + 1).stream()
                .flatMap(near -> near.mentions().stream())
                .filter(other -> other.sentence() == sentence.index() && other.head() < pronoun.index()
                        || other.sentence() == sentence.index() - 1)
                .filter(other -> !other.isPronoun() && !other.equals(chosen))
                .filter(other -> agrees(pronoun.lower(), other))
                .allMatch(other -> own.isPresent() && own.equals(text.chainOf(other)));
    }

    /**
     * Whether the pronoun is taken to mean the subject of its own verb. It can't (principle B, Chomsky 1981), so the
     * one it was resolved to is wrong.
     */
    boolean isOwnSubject(Word word, Chain chain) {
        return word.hasRelation("obj", "iobj", "obl")
                && !word.lower().endsWith("self")
                && sentence.children(word, "case").isEmpty()
                && sentence.head(word)
                        .flatMap(sentence::subjectOf)
                        .flatMap(this::mention)
                        .flatMap(text::chainOf)
                        .filter(chain::equals)
                        .isPresent();
    }

    /**
     * Whether the pronoun is taken to mean the very phrase it stands in ("telegrams to their parents"), or the subject
     * of which that phrase is said or to which it belongs ("the results are a step in understanding them").
     */
    boolean isCircular(Word pronoun, Chain chain) {
        Set<Integer> meant = chain.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index() && !mention.isPronoun())
                .map(Mention::head)
                .collect(Collectors.toSet());
        boolean possessive = pronoun.hasRelation("nmod:poss");
        boolean ofSomething = sentence.children(pronoun, "case").stream().anyMatch(word -> word.hasLemma("of"));
        Word below = pronoun;
        Optional<Word> above = sentence.head(below);
        boolean nominal = true;
        while (above.isPresent()) {
            nominal &= below.hasRelation("nmod");
            if (nominal && meant.contains(above.get().index())) {
                return true;
            }
            boolean said = !sentence.children(above.get(), "cop").isEmpty() && below != pronoun;
            boolean hasIt = ofSomething && below.hasRelation("obj");
            boolean ofSubject = sentence.children(above.get(), "nsubj").stream()
                    .anyMatch(subject -> meant.contains(subject.index()));
            if (!possessive && ofSubject && (said || hasIt)) {
                return true;
            }
            if (!below.hasRelation("nmod", "acl", "obj") || below.hasRelation("acl:relcl")) {
                return false;
            }
            below = above.get();
            above = sentence.head(below);
        }
        return false;
    }

    /** Whether a possessive whose antecedent is not known may be taken to mean the subject of its clause. */
    boolean isBoundBy(Optional<Word> subject, Word word) {
        if (subject.isEmpty()
                || subject.get().index() > word.index()
                || subject.get().is(UniversalTag.PRON)) {
            return false;
        }
        boolean plural = subject.get().isPlural()
                || !sentence.children(subject.get(), "conj").isEmpty();
        EntityType type = mention(subject.get()).map(Mention::type).orElse(EntityType.ABSTRACT);
        return switch (word.lower()) {
            case "their" ->
                plural && (type.isWho() || type == EntityType.ORGANISATION || type == EntityType.ANIMAL)
                        || type == EntityType.ORGANISATION
                        || type == EntityType.GROUP;
            case "its" -> !plural && type != EntityType.PERSON;
            default -> type == EntityType.PERSON && !plural;
        };
    }

    /** "Mrs Peters" or "Nora Peters" for "he": the title or the given name tells that the pronoun means another. */
    static boolean isOfOtherSex(String pronoun, String name) {
        return Sex.ofName(name).filter(sex -> differs(pronoun, sex)).isPresent();
    }

    /** Whether a pronoun that tells a sex tells another than this. */
    static boolean differs(String pronoun, Sex sex) {
        return Sex.ofPronoun(pronoun).filter(own -> own != sex).isPresent();
    }

    /** Whether number and kind allow the pronoun to mean this. */
    boolean agrees(String pronoun, Mention best) {
        boolean person = best.type() == EntityType.PERSON;
        Word head = text.sentenceOf(best).word(best.head());
        boolean plural =
                head.isPlural() || !text.sentenceOf(best).children(head, "conj").isEmpty();
        return switch (pronoun) {
            case "he", "him", "his", "she", "her", "hers" -> !plural && (person || best.type() == EntityType.ANIMAL);
            case "it", "its" -> !person && !plural && best.type() != EntityType.TIME;
            case "they", "them", "their", "theirs" ->
                plural || best.type() == EntityType.ORGANISATION || best.type() == EntityType.GROUP;
            default -> true;
        };
    }

    private Optional<Mention> mention(Word word) {
        return sentence.mentionHeadedBy(word);
    }
}
