package org.lectern.generator.question.wording;

import java.util.List;
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

    /** Somebody whom the sentence before does not speak of must be meant so surely, 0–1. */
    private static final double SURE_FROM_AFAR = 0.3;

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

    /** "Mrs Peters" for "he": the title tells that the pronoun means another. */
    static boolean isOfOtherSex(String pronoun, String name) {
        return Sex.ofTitled(name).filter(sex -> differs(pronoun, sex)).isPresent();
    }

    private static boolean differs(String pronoun, Sex sex) {
        return Sex.ofPronoun(pronoun).filter(own -> own != sex).isPresent();
    }

    /**
     * Whether the pronoun more likely means another than the one it was resolved to: its sentence has another subject
     * before it and not yet the one, or the sentence before speaks of others alone, or its own sentence names the one
     * later on, which no subject's pronoun can mean (principle C, Chomsky 1981).
     *
     * @param chosen names what the pronoun was resolved to
     */
    boolean isRivalled(Word pronoun, Mention chosen) {
        Optional<Chain> own = mention(pronoun).flatMap(text::chainOf);
        if (isNamedLater(pronoun, chosen)) {
            return true;
        }
        Optional<Mention> earlier = own.stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.sentence() == sentence.index() && mention.head() < pronoun.index())
                .findFirst();
        if (earlier.isPresent()) {
            // One pronoun is as sure as the one before it; a name settles it.
            return earlier.get().isPronoun()
                    && isRivalled(sentence.word(earlier.get().head()), chosen);
        }
        List<Mention> rivals = sentence.mentions().stream()
                .filter(other -> other.head() < pronoun.index() && isRival(pronoun, chosen, own, other))
                .filter(other -> !isSubjectOver(other, pronoun))
                .toList();
        boolean justBefore = own.stream()
                .flatMap(chain -> chain.mentions().stream())
                .anyMatch(mention -> mention.sentence() == sentence.index() - 1);
        boolean othersBefore = !justBefore
                && sentence.index() > 0
                && text.sentences().get(sentence.index() - 1).mentions().stream()
                        .anyMatch(other -> isRival(pronoun, chosen, own, other));
        boolean outOfSight =
                !justBefore && Sex.ofPronoun(pronoun.lower()).isPresent() && certaintyOf(pronoun) < SURE_FROM_AFAR;
        return othersBefore
                || outOfSight
                || isOfSomebodyNearer(pronoun, own)
                || rivals.stream().anyMatch(other -> sentence.word(other.head()).hasRelation("nsubj") || !justBefore);
    }

    private double certaintyOf(Word pronoun) {
        return mention(pronoun)
                .flatMap(mention -> text.chainOf(mention).map(chain -> chain.certaintyOf(mention)))
                .orElse(1.0);
    }

    /** "Ada's sister came. When she …": the sentence before tells of a person of whom the chosen one is only the owner. */
    private boolean isOfSomebodyNearer(Word pronoun, Optional<Chain> own) {
        if (sentence.index() == 0 || own.isEmpty() || !pronoun.hasRelation("nsubj")) {
            return false;
        }
        ParsedSentence before = text.sentences().get(sentence.index() - 1);
        List<Mention> there = own.get().mentions().stream()
                .filter(mention -> mention.sentence() == before.index())
                .toList();
        return !there.isEmpty()
                && there.stream().allMatch(mention -> {
                    Word owner = before.word(mention.head());
                    return owner.hasRelation("nmod:poss")
                            && before.head(owner)
                                    .filter(owned -> owned.hasRelation("nsubj"))
                                    .flatMap(before::mentionHeadedBy)
                                    .filter(owned -> agrees(pronoun.lower(), owned))
                                    .filter(owned -> Sex.of(text, owned)
                                            .filter(sex -> differs(pronoun.lower(), sex))
                                            .isEmpty())
                                    .isPresent();
                });
    }

    private boolean isNamedLater(Word pronoun, Mention chosen) {
        return pronoun.hasRelation("nsubj")
                && ShortName.of(text, chosen).stream().anyMatch(name -> sentence.mentions().stream()
                        .filter(later -> later.head() > pronoun.index() && !later.isPronoun())
                        .flatMap(later -> ShortName.of(text, later).stream())
                        .anyMatch(name::equalsIgnoreCase));
    }

    private boolean isRival(Word pronoun, Mention chosen, Optional<Chain> own, Mention other) {
        return !other.isPronoun()
                && agrees(pronoun.lower(), other)
                && (own.isEmpty() || !own.equals(text.chainOf(other)))
                && !sharesWord(chosen, other)
                && Sex.of(text, other)
                        .filter(sex -> differs(pronoun.lower(), sex))
                        .isEmpty();
    }

    private boolean sharesWord(Mention one, Mention other) {
        return List.of(text.textOf(one).split("\\s+"))
                .contains(text.sentenceOf(other).word(other.head()).form());
    }

    /** "Max brought her out": no object means the subject of its own verb. */
    private boolean isSubjectOver(Mention subject, Word pronoun) {
        Word head = sentence.word(subject.head());
        return pronoun.hasRelation("obj", "iobj") && head.hasRelation("nsubj") && head.head() == pronoun.head();
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
