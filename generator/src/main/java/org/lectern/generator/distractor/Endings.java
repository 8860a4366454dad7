package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Asking;

/**
 * "According to the text, the miller …": what the text says of one, among what it says of others. Each wrong ending is
 * true of somebody or something else, so that a reader who mixes them up is found out.
 */
public final class Endings {

    private static final int MOST_WRONG = 3;
    private static final int FEWEST_WRONG = 2;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 18;

    /** Endings of very different length give the key away. */
    private static final double MOST_TIMES_LONGER = 2.2;

    /** Share of words that two endings may have in common without saying the same. */
    private static final double MOST_SHARED = 0.34;

    /** "His", "herself": they tell who is spoken of. */
    private static final Pattern TELLS_WHO =
            Pattern.compile("(?i)\\b(he|she|him|his|her|hers|himself|herself|the narrator|i|my|me)\\b");

    /**
     * What the text says of somebody or something.
     *
     * @param said the sentence after its subject
     */
    private record Claim(Statement statement, Asking.Halves halves, Optional<Chain> chain) {

        Word head() {
            return statement.subject().head();
        }

        ParsedSentence sentence() {
            return statement.sentence();
        }

        String subject() {
            return halves.subject();
        }

        String said() {
            return halves.rest();
        }
    }

    private Endings() {}

    /** Sentences of a section to be ended, with endings out of it and the sections beside it. */
    public static List<Candidate> of(ArticleReading article, SectionReading section) {
        List<Claim> own = claims(article, section);
        List<Claim> near = new ArrayList<>(own);
        for (int beside : List.of(section.index() - 1, section.index() + 1)) {
            if (beside >= 0 && beside < article.sections().size()) {
                near.addAll(claims(article, article.sections().get(beside)));
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (Claim key : own) {
            List<Claim> wrong = wrong(key, near);
            if (wrong.size() >= FEWEST_WRONG) {
                found.add(candidate(key, wrong));
            }
        }
        return found;
    }

    private static List<Claim> claims(ArticleReading article, SectionReading section) {
        List<Claim> claims = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            for (Statement statement : StatementReader.read(section, sentence)) {
                claim(article, statement).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(ArticleReading article, Statement whole) {
        Statement statement = whole.shortened(whole.subject());
        Word head = statement.subject().head();
        boolean plain = !statement.isNegated()
                && !head.lower().equals("i")
                && statement.sentence().children(head, "conj").isEmpty();
        if (!plain || StateTheTruth.sentence(article, whole).isEmpty()) {
            return Optional.empty();
        }
        return new Asking(article.parsed(), statement)
                .inHalves()
                .filter(halves -> Stems.words(halves.rest()) >= SHORTEST && Stems.words(halves.rest()) <= LONGEST)
                .map(halves -> new Claim(
                        statement,
                        halves,
                        statement.sentence().mentionHeadedBy(head).flatMap(article.parsed()::chainOf)));
    }

    private static List<Claim> wrong(Claim key, List<Claim> claims) {
        List<Claim> fitting = claims.stream()
                .filter(other -> couldBeSaidOf(key, other))
                .sorted(Comparator.comparingInt(other ->
                        Math.abs(other.sentence().index() - key.sentence().index())))
                .toList();
        List<Claim> wrong = new ArrayList<>();
        for (Claim claim : fitting) {
            boolean differs =
                    wrong.stream().allMatch(other -> Alikeness.overlap(other.said(), claim.said()) < MOST_SHARED);
            if (differs && wrong.size() < MOST_WRONG) {
                wrong.add(claim);
            }
        }
        return wrong;
    }

    /** Whether the other claim makes a sentence with the key's subject that the text does not make. */
    private static boolean couldBeSaidOf(Claim key, Claim other) {
        double longer = (double) other.said().length() / key.said().length();
        return !other.sentence().equals(key.sentence())
                && (key.chain().isEmpty() || !key.chain().equals(other.chain()))
                && !Alikeness.share(key.subject(), other.subject())
                && !Alikeness.share(key.subject(), other.sentence().text())
                && !Sorts.overlap(key.head().lemma(), other.head().lemma())
                && areAlike(kind(key), kind(other))
                && key.halves().agreement().equals(other.halves().agreement())
                && !TELLS_WHO.matcher(other.said()).find()
                && Alikeness.overlap(key.said(), other.said()) < MOST_SHARED
                && longer < MOST_TIMES_LONGER
                && longer > 1 / MOST_TIMES_LONGER;
    }

    private static Kind kind(Claim claim) {
        return Kind.of(claim.sentence(), claim.head());
    }

    /** A thing does not do what a person does; an organisation or an animal may do either's. */
    private static boolean areAlike(Kind one, Kind other) {
        return one == other || one == Kind.UNSURE || other == Kind.UNSURE;
    }

    private static Candidate candidate(Claim key, List<Claim> wrong) {
        List<Option> options = new ArrayList<>();
        options.add(Option.key(key.said(), "The text says so: see the words shown as evidence."));
        for (Claim claim : wrong) {
            options.add(Option.distractor(claim.said(), "The text says this of " + claim.subject() + "."));
        }
        return new Candidate(
                "ending",
                key.statement().section().index(),
                new SingleChoice("According to the text, " + key.halves().opening() + " …", options),
                key.said(),
                Answered.free(),
                List.of(key.statement().section().evidence(key.sentence())),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                key.statement().traits(0, 0.7));
    }
}
