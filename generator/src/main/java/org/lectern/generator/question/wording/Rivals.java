package org.lectern.generator.question.wording;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

/** Who else a pronoun of a sentence may mean than the one it was resolved to, and so how far that can be relied on. */
final class Rivals {

    /** Whoever is named for "he" or "she" must be meant so surely, 0–1: below it one name in four was wrong. */
    private static final double SURE = 0.7;

    /** Whoever was not the subject of the sentence before, where another was, must be meant so surely. */
    private static final double SURE_OF_OBJECT = 0.85;

    /** Who is asked for himself must be meant so surely. */
    private static final double BEYOND_DOUBT = 0.8;

    private final ParsedText text;
    private final ParsedSentence sentence;
    private final Binding binding;

    Rivals(ParsedText text, ParsedSentence sentence, Binding binding) {
        this.text = text;
        this.sentence = sentence;
        this.binding = binding;
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
        if (isNamedLater(pronoun, chosen) || pointsAhead(pronoun, chosen, own)) {
            return true;
        }
        Optional<Mention> earlier = own.stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.sentence() == sentence.index() && mention.head() < pronoun.index())
                .findFirst();
        if (earlier.isPresent()) {
            // One pronoun is as sure as the one before it; a name settles it.
            return earlier.get().isPronoun()
                    ? isRivalled(sentence.word(earlier.get().head()), chosen)
                    : isOfAnotherSubject(pronoun, chosen, own, earlier.get());
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
        boolean unsure = Sex.ofPronoun(pronoun.lower()).isPresent() && certaintyOf(pronoun) < SURE;
        return othersBefore
                || unsure
                || isNoSubjectThere(pronoun, chosen, own)
                || isOfSomebodyNearer(pronoun, own)
                || rivals.stream()
                        .anyMatch(other ->
                                other.isNamed() || sentence.word(other.head()).hasRelation("nsubj") || !justBefore);
    }

    /**
     * "Ida, whom Nora had taught, said that she …", "Ida saw the girl, and when the girl saw her": the sentence names the
     * one before, but as no subject, and its clause hangs on another's, or another became the subject since.
     */
    private boolean isOfAnotherSubject(Word pronoun, Mention chosen, Optional<Chain> own, Mention named) {
        Word name = sentence.word(named.head());
        return sentence.mentions().stream()
                .filter(other -> other.head() < pronoun.index() && isRival(pronoun, chosen, own, other))
                .filter(other -> sentence.word(other.head()).hasRelation("nsubj") && !isSubjectOver(other, pronoun))
                .anyMatch(other -> other.head() > name.index()
                        || !name.hasRelation("nsubj")
                                && pronoun.hasRelation("nsubj")
                                && sentence.head(sentence.word(other.head()))
                                        .filter(verb -> sentence.isBelow(pronoun, verb))
                                        .isPresent());
    }

    /** "Since he came, the wolf has …": what stands before the subject of a sentence points ahead to it. */
    private boolean pointsAhead(Word pronoun, Mention chosen, Optional<Chain> own) {
        Word root = sentence.root();
        boolean fronted =
                sentence.children(root, "advcl").stream().anyMatch(clause -> sentence.isBelow(pronoun, clause));
        return fronted
                && sentence.child(root, "nsubj")
                        .filter(subject -> subject.index() > pronoun.index())
                        .flatMap(this::mention)
                        .filter(subject -> isRival(pronoun, chosen, own, subject))
                        .isPresent();
    }

    /**
     * Whether a reader can have no doubt whom the pronoun means: nobody else whom it could mean stands in this sentence
     * before it or in the two before, or it carries on the subject of the sentence before.
     */
    boolean isBeyondDoubt(Word pronoun, Mention chosen) {
        Optional<Chain> own = mention(pronoun).flatMap(text::chainOf);
        if (certaintyOf(pronoun) < BEYOND_DOUBT || isRivalled(pronoun, chosen) || sentence.index() == 0) {
            return false;
        }
        ParsedSentence before = text.sentences().get(sentence.index() - 1);
        boolean carriesOn = pronoun.hasRelation("nsubj")
                && before.subjectOf(before.root())
                        .flatMap(before::mentionHeadedBy)
                        .flatMap(text::chainOf)
                        .equals(own);
        return text
                .sentences()
                .subList(Math.max(0, sentence.index() - (carriesOn ? 0 : 2)), sentence.index() + 1)
                .stream()
                .flatMap(near -> near.mentions().stream())
                .filter(other -> other.sentence() < sentence.index() || other.head() < pronoun.index())
                .noneMatch(
                        other -> isRival(pronoun, chosen, own, other) || isSamePronounForAnother(pronoun, own, other));
    }

    private boolean isSamePronounForAnother(Word pronoun, Optional<Chain> own, Mention other) {
        Optional<Sex> sex =
                Sex.ofPronoun(text.sentenceOf(other).word(other.head()).lower());
        return other.isPronoun()
                && sex.isPresent()
                && sex.equals(Sex.ofPronoun(pronoun.lower()))
                && !text.chainOf(other).equals(own);
    }

    private double certaintyOf(Word pronoun) {
        return mention(pronoun)
                .flatMap(mention -> text.chainOf(mention).map(chain -> chain.certaintyOf(mention)))
                .orElse(1.0);
    }

    /** "Nora felt sorry for Ida. She …": a subject rather carries on the other one's. */
    private boolean isNoSubjectThere(Word pronoun, Mention chosen, Optional<Chain> own) {
        if (sentence.index() == 0 || !pronoun.hasRelation("nsubj") || certaintyOf(pronoun) >= SURE_OF_OBJECT) {
            return false;
        }
        ParsedSentence before = text.sentences().get(sentence.index() - 1);
        boolean subject = own.stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.sentence() == before.index())
                .anyMatch(mention -> before.word(mention.head()).hasRelation("nsubj"));
        return !subject
                && before.mentions().stream()
                        .anyMatch(other ->
                                before.word(other.head()).hasRelation("nsubj") && isRival(pronoun, chosen, own, other));
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
                                    .filter(owned -> binding.agrees(pronoun.lower(), owned))
                                    .filter(owned -> Sex.of(text, owned)
                                            .filter(sex -> Binding.differs(pronoun.lower(), sex))
                                            .isEmpty())
                                    .isPresent();
                });
    }

    private boolean isNamedLater(Word pronoun, Mention chosen) {
        return pronoun.hasRelation("nsubj")
                && ShortName.of(text, chosen).stream().anyMatch(name -> sentence.mentions().stream()
                        .filter(later -> later.head() > pronoun.index() && !later.isPronoun())
                        .flatMap(later -> ShortName.of(text, later).stream())
                        .anyMatch(later -> name.equalsIgnoreCase(later)
                                || chosen.isNamed()
                                        && List.of(later.split("\\s+")).contains(name)));
    }

    private boolean isRival(Word pronoun, Mention chosen, Optional<Chain> own, Mention other) {
        return !other.isPronoun()
                && binding.agrees(pronoun.lower(), other)
                && (own.isEmpty() || !own.equals(text.chainOf(other)))
                && !sharesWord(chosen, other)
                && Sex.of(text, other)
                        .filter(sex -> Binding.differs(pronoun.lower(), sex))
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

    private Optional<Mention> mention(Word word) {
        return sentence.mentionHeadedBy(word);
    }
}
