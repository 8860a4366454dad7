package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** "Which of the two is deeper?": the text compares one with another by a comparative and "than". */
public final class AskWhichOfTwo implements StatementRule {

    private static final int FEWEST_STEM_WORDS = 2;
    private static final int MOST_STEM_WORDS = 22;
    private static final int MOST_OPTION_WORDS = 7;

    @Override
    public List<Candidate> derive(ArticleReading article, Statement whole) {
        Statement statement = whole.shortened(whole.subject());
        ParsedSentence sentence = statement.sentence();
        boolean plain = !statement.rough()
                && !statement.isNegated()
                && statement.fronted().isEmpty()
                && statement.all(Piece.Role.CLAUSE).isEmpty()
                && statement.auxiliaries().stream()
                        .noneMatch(word -> word.lower().matches("may|might|will|would|should|must|’ll|'ll|'d|’d"));
        if (!plain || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        return sentence.words().stream()
                .filter(word -> word.lower().equals("than") && word.hasRelation("case"))
                .flatMap(than -> sentence.head(than).stream())
                .filter(other -> isAnother(article, statement, other))
                .flatMap(other -> compared(article, statement, other).stream())
                .limit(1)
                .toList();
    }

    /** A noun phrase that stands behind the comparative and names a thing like the subject. */
    private static boolean isAnother(ArticleReading article, Statement statement, Word other) {
        ParsedSentence sentence = statement.sentence();
        return TwoOfAKind.isThing(sentence, other)
                && other.index() >= statement.predicate().index()
                && comparative(sentence, other).isPresent()
                && TwoOfAKind.are(
                        article.parsed(), sentence, statement.subject().head(), other);
    }

    /** The adjective or adverb that "than" completes. */
    private static Optional<Word> comparative(ParsedSentence sentence, Word other) {
        int than = sentence.children(other, "case").getFirst().index();
        return sentence.words().subList(0, than - 1).reversed().stream()
                .takeWhile(word -> !word.form().equals(","))
                .filter(word -> word.pennTag().matches("JJR|RBR"))
                .findFirst()
                .filter(word -> !word.lower().matches("rather|other|sooner|later|earlier"));
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static Optional<Candidate> compared(ArticleReading article, Statement statement, Word other) {
        ParsedSentence sentence = statement.sentence();
        Set<Integer> than = new HashSet<>();
        sentence.children(other, "case").forEach(word -> than.add(word.index()));
        List<Word> words = Trimming.phrase(sentence, other, than);
        boolean told = !words.isEmpty()
                && words.size() <= MOST_OPTION_WORDS
                && !Pointing.inside(statement.section(), sentence, words)
                && words.stream().noneMatch(word -> word.is(UniversalTag.PRON))
                && statement.pieces().stream()
                        .allMatch(piece -> !Pointing.inside(statement.section(), sentence, piece.words())
                                && !statement.needsContext(piece));
        Optional<Halves> halves = new Stating(article.parsed(), statement).inHalves();
        if (!told || halves.isEmpty()) {
            return Optional.empty();
        }
        Naming naming = Naming.of(article.parsed(), statement);
        Optional<String> rival = Wording.named(sentence, words, naming);
        String tail = " than " + rival.orElse("");
        String rest = halves.get().rest();
        if (rival.isEmpty() || !rest.contains(tail)) {
            return Optional.empty();
        }
        String asked = TwoOfAKind.singular(statement, rest.replace(tail, ""));
        boolean somebody = Kind.of(sentence, other) == Kind.WHO;
        String stem = "According to the text, " + (somebody ? "who " : "which of the two ") + asked + "?";
        boolean sound = Stems.words(asked) >= FEWEST_STEM_WORDS
                && Stems.words(asked) <= MOST_STEM_WORDS
                && Stems.words(halves.get().subject()) <= MOST_OPTION_WORDS
                && !asked.contains("than");
        return sound
                ? Optional.of(candidate(statement, stem, halves.get().subject(), rival.get(), alike(statement, other)))
                : Optional.empty();
    }

    private static String alike(Statement statement, Word other) {
        ParsedSentence sentence = statement.sentence();
        Word comparative = comparative(sentence, other).orElseThrow();
        boolean past = statement.predicate().pennTag().equals("VBD")
                || statement.auxiliaries().stream()
                        .anyMatch(word -> word.lower().matches("was|were|had|did|could"));
        String copula = past ? "were" : "are";
        boolean simple = statement.isCopular() && statement.predicate().is(UniversalTag.ADJ);
        if (simple && comparative.equals(statement.predicate())) {
            return "Both " + copula + " equally " + lemma(comparative);
        }
        if (simple && comparative.hasLemma("more", "less", "much", "little")) {
            return "Both " + copula + " equally " + statement.predicate().lower();
        }
        return "There " + (past ? "was" : "is") + " no difference between them";
    }

    private static Candidate candidate(Statement statement, String stem, String key, String wrong, String alike) {
        List<Option> options = new ArrayList<>();
        options.add(Option.key(Surface.capitalised(key), "The text compares the two and says so."));
        options.add(Option.distractor(
                Surface.capitalised(wrong), "It is the other way round: this is what the text measures it against."));
        options.add(Option.distractor(alike, "The text says that they differ in this."));
        return new Candidate(
                "which-of-two",
                statement.section().index(),
                new SingleChoice(stem, options),
                key,
                Answered.free(),
                List.of(statement.section().evidence(statement.sentence())),
                Skill.COMPARISON,
                BloomLevel.UNDERSTAND,
                statement.traits(0, 0.8));
    }
}
