package org.lectern.generator.question.ask;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Stating;
import org.lectern.generator.question.wording.Stating.Halves;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Surface;

/**
 * "Of which of the two is it true?": the text sets one beside another by "unlike", "like", "whereas", "while" or "but",
 * and a reader has to tell which of them it says something of, or whether of both.
 */
public final class AskOfWhichOfTwo implements StatementRule {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 18;
    private static final int MOST_OPTION_WORDS = 7;

    private static final Pattern CONTRAST = Pattern.compile(",? (whereas|while|but) .*");

    /** What the subject is set beside. */
    private record Other(Word head, boolean alike) {}

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        if (statement.rough() || !statement.whole() || statement.isNegated()) {
            return List.of();
        }
        return other(statement)
                .filter(other -> TwoOfAKind.isThing(statement.sentence(), other.head())
                        && TwoOfAKind.are(
                                article.parsed(),
                                statement.sentence(),
                                statement.subject().head(),
                                other.head()))
                .flatMap(other -> asked(article, statement, other))
                .stream()
                .toList();
    }

    private static Optional<Other> other(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        List<Piece> fronted = statement.fronted();
        if (fronted.size() == 1 && fronted.getFirst().is(Piece.Role.OBLIQUE)) {
            Piece piece = fronted.getFirst();
            String first = piece.words().getFirst().lower();
            return first.matches("unlike|like")
                    ? Optional.of(new Other(piece.head(), first.equals("like")))
                    : Optional.empty();
        }
        List<Piece> clauses = statement.all(Piece.Role.CLAUSE);
        boolean contrasted = clauses.size() == 1
                && clauses.getFirst().words().getFirst().lower().matches("whereas|while")
                && (fronted.isEmpty() || fronted.equals(clauses));
        if (contrasted) {
            return sentence.child(clauses.getFirst().head(), "nsubj").map(head -> new Other(head, false));
        }
        return sentence.children(statement.predicate(), "conj").stream()
                .filter(conj -> clauses.isEmpty()
                        && fronted.isEmpty()
                        && sentence.children(conj, "cc").stream().anyMatch(cc -> cc.hasLemma("but"))
                        && isSaidAlike(sentence, statement.predicate(), conj))
                .flatMap(conj -> sentence.child(conj, "nsubj").stream())
                .findFirst()
                .map(head -> new Other(head, false));
    }

    /** "Was tall, but … was short", "grew …, but … grew": elsewhere "but" often tells only what came of it. */
    private static boolean isSaidAlike(ParsedSentence sentence, Word one, Word other) {
        boolean copular = !sentence.children(one, "cop").isEmpty();
        return copular == !sentence.children(other, "cop").isEmpty()
                && (copular || one.lemma().equals(other.lemma()));
    }

    private static Optional<Candidate> asked(ArticleReading article, Statement statement, Other other) {
        ParsedSentence sentence = statement.sentence();
        Set<Integer> out = new HashSet<>();
        sentence.children(other.head(), "case", "appos").forEach(word -> out.add(word.index()));
        List<Word> words = Trimming.phrase(sentence, other.head(), out);
        Optional<Halves> halves = new Stating(article.parsed(), statement).inHalves();
        Optional<String> second = Optional.of(words)
                .filter(some -> !some.isEmpty()
                        && !Pointing.inside(statement.section(), sentence, some)
                        && some.stream().noneMatch(word -> word.is(UniversalTag.PRON)))
                .flatMap(some -> Wording.named(sentence, some, Naming.of(article.parsed(), statement)));
        if (halves.isEmpty() || second.isEmpty() || !standsAlone(article, statement)) {
            return Optional.empty();
        }
        String first = halves.get().subject();
        String rest = CONTRAST.matcher(halves.get().rest()).replaceFirst("");
        String said = TwoOfAKind.singular(statement, rest);
        boolean sound = !said.isEmpty()
                && Stems.words(said) >= FEWEST_WORDS
                && Stems.words(said) <= MOST_WORDS
                && Math.max(Stems.words(first), Stems.words(second.get())) <= MOST_OPTION_WORDS
                && !isPartOf(first, second.get())
                && !isPartOf(second.get(), first)
                && shareNoWord(rest, first)
                && shareNoWord(rest, second.get());
        return sound ? Optional.of(candidate(statement, other, first, second.get(), said)) : Optional.empty();
    }

    private static boolean standsAlone(ArticleReading article, Statement statement) {
        return Subjects.canBeNamed(article, statement)
                && statement.pieces().stream()
                        .noneMatch(piece -> statement.needsContext(piece)
                                || Pointing.inside(statement.section(), statement.sentence(), piece.words()));
    }

    private static boolean isPartOf(String one, String other) {
        return other.toLowerCase(Locale.ROOT).contains(one.toLowerCase(Locale.ROOT));
    }

    private static boolean shareNoWord(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return Arrays.stream(other.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .noneMatch(word -> word.length() > 3 && words.contains(word));
    }

    private static Candidate candidate(Statement statement, Other other, String first, String second, String said) {
        boolean somebody = Kind.of(statement.sentence(), other.head()) == Kind.WHO;
        String why = other.alike()
                ? "The text says it of both."
                : "The text says it of the other and sets this one against it.";
        List<Option> options = List.of(
                other.alike()
                        ? Option.distractor(Surface.capitalised(first), why)
                        : Option.key(Surface.capitalised(first), "The text says it of this one only."),
                Option.distractor(Surface.capitalised(second), why),
                other.alike()
                        ? Option.key("Both", "The text says that they are alike in this.")
                        : Option.distractor("Both", "The text sets the one against the other."));
        return new Candidate(
                "said-of-which",
                statement.section().index(),
                new SingleChoice(
                        "According to the text, " + (somebody ? "who " : "which of the two ") + said + "?", options),
                other.alike() ? "Both" : first,
                Answered.free(),
                List.of(statement.section().evidence(statement.sentence())),
                Skill.COMPARISON,
                BloomLevel.UNDERSTAND,
                statement.traits(0, 0.75));
    }
}
