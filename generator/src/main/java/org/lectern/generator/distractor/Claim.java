package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.Evidence;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Stating;

/**
 * What the text says of somebody or something, parted into who and what, so that it can be mixed up with what it says
 * of others.
 *
 * @param chain what the subject names, where it is named again
 */
record Claim(Statement statement, Stating.Halves halves, Optional<Chain> chain) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 18;

    /** Endings of very different length give the key away. */
    private static final double MOST_TIMES_LONGER = 2.2;

    /** Share of words that two claims may have in common without saying the same. */
    private static final double MOST_SHARED = 0.34;

    /** "His", "herself": they tell who is spoken of. */
    private static final Pattern TELLS_WHO =
            Pattern.compile("(?i)\\b(he|she|him|his|her|hers|himself|herself|the narrator|i|my|me)\\b");

    /** Empty where it cannot be parted, or is not said of one alone. */
    static Optional<Claim> of(ArticleReading article, Said said) {
        Statement whole = said.statement();
        Statement statement = whole.shortened(whole.subject());
        Word head = statement.subject().head();
        // "The Austrian" is somebody who is named elsewhere.
        boolean plain = !statement.isNegated()
                && !head.lower().equals("i")
                && !Lexicon.shared().kindsOf(head.form()).contains("inhabitant")
                && statement.sentence().children(head, "conj").isEmpty();
        if (!plain) {
            return Optional.empty();
        }
        return new Stating(article.parsed(), statement)
                .inHalves()
                .filter(halves -> Stems.words(halves.rest()) >= SHORTEST && Stems.words(halves.rest()) <= LONGEST)
                .map(halves -> new Claim(
                        statement,
                        halves,
                        statement.sentence().mentionHeadedBy(head).flatMap(article.parsed()::chainOf)));
    }

    String subject() {
        return halves.subject();
    }

    /** The sentence after its subject. */
    String said() {
        return halves.rest();
    }

    SectionReading section() {
        return statement.section();
    }

    Evidence evidence() {
        return statement.section().evidence(statement.sentence());
    }

    /**
     * Whether it tells what one did at one time: what one is, has or thinks may be true of others too, though the text
     * does not say it of them.
     */
    boolean tellsDeedOfNamed() {
        return isNamed()
                && !statement.isCopular()
                && halves.agreement().startsWith("past")
                && !statement
                        .predicate()
                        .hasLemma("have", "be", "know", "think", "like", "love", "want", "need", "live");
    }

    /** Whether it tells one deed in the plain past. */
    boolean tellsPlainDeed() {
        return halves.agreement().startsWith("past")
                && statement.auxiliaries().isEmpty()
                && !statement.isCopular()
                && statement.predicate().is(UniversalTag.VERB)
                && !statement
                        .predicate()
                        .hasLemma(
                                "have", "be", "know", "think", "like", "love", "want", "need", "live", "seem", "say",
                                "believe", "feel", "own", "contain", "remain");
    }

    /** "Was a boy who liked fish": of most other persons it is absurd. */
    private boolean tellsWhatOneIs() {
        return statement.isCopular() && statement.predicate().is(UniversalTag.NOUN, UniversalTag.PROPN);
    }

    boolean isOfPerson() {
        return type().filter(found -> found == EntityType.PERSON).isPresent();
    }

    /** Whether a pronoun in what is said tells of whom. */
    boolean tellsWho() {
        return TELLS_WHO.matcher(said()).find();
    }

    /** In sentences. */
    int distanceTo(int other) {
        return Math.abs(sentence().index() - other);
    }

    /** What is said of others and could be taken to be said of this one, the nearest first, no two alike. */
    List<Claim> confusable(List<Claim> others, GapFit gapFit, int most) {
        List<Claim> found = new ArrayList<>();
        others.stream()
                .filter(this::couldBeMixedUpWith)
                .sorted(Comparator.comparingInt(
                        other -> Math.abs(other.sentence().index() - sentence().index())))
                .filter(other -> found.stream().noneMatch(other::saysMuchTheSameAs))
                .filter(other -> isNamed() || gapFit.isSensible(other.sentence(), other.head(), head()))
                .limit(most)
                .forEach(found::add);
        return found;
    }

    /** Whether the other's ending makes a sentence with this subject that the text does not make. */
    private boolean couldBeMixedUpWith(Claim other) {
        double longer = (double) other.said().length() / said().length();
        return !other.sentence().equals(sentence())
                && (chain.isEmpty() || !chain.equals(other.chain()))
                && isOfSameKindAs(other)
                && halves.agreement().equals(other.halves().agreement())
                && !Alikeness.share(subject(), other.subject())
                && !Alikeness.share(subject(), other.sentence().text())
                && !Sorts.overlap(head().lemma(), other.head().lemma())
                && !TELLS_WHO.matcher(other.said()).find()
                && !(isOfPerson() && other.tellsWhatOneIs())
                && !Alikeness.share(subject(), other.said())
                && !saysMuchTheSameAs(other)
                && longer < MOST_TIMES_LONGER
                && longer > 1 / MOST_TIMES_LONGER;
    }

    /** A person for a person, a club for a club: a thing does not do what a person does. */
    private boolean isOfSameKindAs(Claim other) {
        boolean alike = isNamed()
                ? isActor(type()) && isActor(other.type()) || type().equals(other.type())
                : type().equals(other.type());
        return type().isPresent() && alike && isNamed() == other.isNamed();
    }

    /** A country, a town and a club act alike, and are easily taken for each other by whoever reads a name. */
    private static boolean isActor(Optional<EntityType> type) {
        return type.filter(found ->
                        found == EntityType.PLACE || found == EntityType.ORGANISATION || found == EntityType.GROUP)
                .isPresent();
    }

    private boolean saysMuchTheSameAs(Claim other) {
        return said().equalsIgnoreCase(other.said()) || Alikeness.overlap(said(), other.said()) >= MOST_SHARED;
    }

    private Optional<EntityType> type() {
        return sentence().mentionHeadedBy(head()).map(Mention::type);
    }

    /** By a name of its own, or by a pronoun for which one stands. */
    private boolean isNamed() {
        return head().is(UniversalTag.PROPN)
                || head().is(UniversalTag.PRON)
                        && Character.isUpperCase(subject().codePointAt(0));
    }

    private Word head() {
        return statement.subject().head();
    }

    private ParsedSentence sentence() {
        return statement.sentence();
    }
}
