package org.lectern.generator.question.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Stating;

/**
 * A statement of the text with "not", to be judged false. Left alone where the denial would not contradict the text or
 * could be read in two ways: after "some" or "also", where something may be, and beside a reason.
 */
public final class DenyIt implements StatementRule {

    private static final int LONGEST = 22;

    private static final Pattern NEGATIVE = Pattern.compile(
            "un(?!i|der)\\p{L}{4,}|im(possible|probable|perfect)|in(capable|sufficient|complete|visible)");

    private static final Pattern SCOPE = Pattern.compile(
            "(?i)n['’]t\\b|\\bcannot\\b|\\b(only|also|even|still|already|yet|some|many|most|much|all|every|each|often|usually|always|sometimes|"
                    + "both|too|mostly|mainly|just|almost|nearly|rather|not|no|none|never|any|few|little|several|"
                    + "may|might|could|perhaps|probably|likely|again|once|either|neither|nor|but|or|so|first|least|"
                    + "because|due to|owing to|thanks to|despite|although|though|while|whereas|since|if|unless|until|hardly|barely|more|less|up to|at least|"
                    + "(about|around|roughly|approximately) [$£€]?\\d[\\d.,]*|one|half|majority|dozens|hundreds|thousands|millions|a lot|lots|anything|anyone|used to|nobody|nothing|everybody|everyone|everything|somebody|someone|something)\\b");

    /** What denies already: denied again, it has to be worked out what is said. */
    private static final String[] DENYING = {
        "decline",
        "refuse",
        "fail",
        "forbid",
        "lack",
        "deny",
        "avoid",
        "prevent",
        "prohibit",
        "ban",
        "reject",
        "cease",
        "neglect",
        "hesitate",
        "disappear"
    };

    private static final String[] REPORTING = {
        "add",
        "admit",
        "agree",
        "argue",
        "believe",
        "claim",
        "conclude",
        "confirm",
        "explain",
        "feel",
        "find",
        "hope",
        "insist",
        "know",
        "note",
        "predict",
        "show",
        "state",
        "suggest",
        "think",
        "warn",
        "write"
    };

    /** What is said to show or stand for something: whether it does is a matter of opinion, not of the text. */
    private static final String[] SIGNIFYING = {
        "highlight",
        "underscore",
        "underline",
        "illustrate",
        "exemplify",
        "symbolize",
        "symbolise",
        "epitomize",
        "epitomise",
        "showcase",
        "embody",
        "testify"
    };

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Statement shorter = statement.shortened(statement.subject());
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        boolean plain = !isGraded(shorter)
                && shorter.fronted().stream().allMatch(DenyIt::isDateOrPlace)
                && shorter.pieces().stream().noneMatch(piece -> piece.is(Piece.Role.CLAUSE))
                && !deniesHalf(shorter)
                && !statement.predicate().hasLemma(DENYING)
                && !isStillOpen(statement)
                && !isOfNobodyYet(statement)
                && !isOfSoMany(statement)
                && !isSignificance(statement)
                && !isReport(statement)
                && !statement.isNegated()
                && sentence.filter(text -> !SCOPE.matcher(text).find()).isPresent();
        if (!plain) {
            return List.of();
        }
        return new Stating(article.parsed(), shorter)
                        .asDenial()
                        .filter(text -> Stems.words(text) <= LONGEST)
                        .map(text -> StateTheTruth.candidate(
                                statement,
                                text,
                                false,
                                "The text says the opposite: see the words shown as evidence.",
                                "denied-statement",
                                0.7))
                        .stream()
                        .toList();
    }

    /** "Do not need soil and need light", "was not a kind man who wore glasses": which half is denied cannot be told. */
    private static boolean deniesHalf(Statement statement) {
        return statement.pieces().stream()
                .filter(piece -> !piece.is(Piece.Role.SUBJECT))
                .anyMatch(piece -> piece.words().stream()
                        .anyMatch(word -> word.hasRelation("conj") && word.is(UniversalTag.VERB, UniversalTag.AUX)
                                || piece.is(Piece.Role.PREDICATE) && word.hasRelation("acl:relcl")));
    }

    /** "The call does not underscore their bond", "does not serve as a reminder". */
    private static boolean isSignificance(Statement statement) {
        boolean serves = statement.predicate().hasLemma("serve", "stand", "act")
                && statement.pieces().stream().anyMatch(piece -> piece.head()
                        .hasLemma("reminder", "symbol", "testament", "example", "warning"));
        return serves
                || statement.predicate().hasLemma(SIGNIFYING)
                        && Kind.of(statement.sentence(), statement.subject().head()) != Kind.WHO;
    }

    /** "Five states did not join": the others may not have joined either, and these may have. */
    private static boolean isOfSoMany(Statement statement) {
        Word subject = statement.subject().head();
        return statement.sentence().children(subject, "nummod").stream()
                        .findAny()
                        .isPresent()
                && statement.sentence().children(subject, "det", "nmod:poss").isEmpty();
    }

    /** "A man named Jonas did not live in the town": whoever is only now told of has done nothing else yet. */
    private static boolean isOfNobodyYet(Statement statement) {
        return statement.predicate().isPast()
                && statement.sentence().children(statement.subject().head(), "det").stream()
                        .anyMatch(det -> det.hasLemma("a", "an", "some"));
    }

    /** "She did not say that it was late": whether what was said is denied, or that it was said, cannot be told. */
    private static boolean isReport(Statement statement) {
        return statement.predicate().hasLemma("say", "tell", "report", "announce")
                || statement.predicate().hasLemma(REPORTING)
                        && !statement.all(Piece.Role.COMPLEMENT).isEmpty();
    }

    /** "Was not going to" may come about all the same, and nobody asks what was "not added" to a speech. */
    private static boolean isStillOpen(Statement statement) {
        boolean planned = statement.predicate().lower().equals("going")
                && !statement.all(Piece.Role.COMPLEMENT).isEmpty();
        boolean goesOn = statement.predicate().hasLemma("add")
                && (statement.object().isEmpty()
                        || !statement.all(Piece.Role.COMPLEMENT).isEmpty());
        boolean habit = statement.predicate().lower().equals("used")
                && !statement.all(Piece.Role.COMPLEMENT).isEmpty();
        return planned || goesOn || habit;
    }

    /** "For good measure, she did not …" denies more than the text says; "in 1912" and "in Oslo" stay what they are. */
    private static boolean isDateOrPlace(Piece piece) {
        return piece.is(Piece.Role.OBLIQUE)
                && piece.words().stream().anyMatch(word -> word.is(UniversalTag.PROPN, UniversalTag.NUM));
    }

    /** "Not entirely" and "entirely not" deny different things, and "not impossible" is half a praise. */
    private static boolean isGraded(Statement statement) {
        return statement.pieces().stream()
                .filter(piece -> piece.is(Piece.Role.ADVERB, Piece.Role.PREDICATE))
                .flatMap(piece -> piece.words().stream())
                .anyMatch(word -> word.is(UniversalTag.ADV)
                                && word.lower().endsWith("ly")
                                && word.index() <= statement.predicate().index()
                        || word.is(UniversalTag.ADJ)
                                && NEGATIVE.matcher(word.lower()).matches());
    }
}
