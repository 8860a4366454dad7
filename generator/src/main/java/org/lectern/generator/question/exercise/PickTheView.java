package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.ClauseWords;
import org.lectern.generator.question.reading.Definites;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Soundness;
import org.lectern.generator.question.wording.Stating;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Surface;

/**
 * "Which statement does the text report as something that the mayor believes rather than as a fact?": what somebody
 * says or thinks among what the text itself states.
 */
public final class PickTheView implements SectionRule {

    private static final int WRONG = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 24;
    private static final double MOST_TIMES_LONGER = 1.8;

    /** What is said or thought and may be otherwise; what one knows, sees or shows is so. */
    private static final Pattern HOLDS = Pattern.compile("say|think|believe|argue|claim|suggest|maintain|insist|contend"
            + "|feel|suppose|imagine|suspect|fear|hope|predict|assume|estimate|state|declare|complain|hold|conclude"
            + "|warn|boast|propose|speculate|doubt|expect");

    /** The text's own statement can't be the report of another's. */
    private static final Pattern REPORTS = Pattern.compile(
            "(?i).*\\b(sa(y|ys|id)|think|thinks|thought|believed?s?|told"
                    + "|claim(ed|s)?|argue[ds]?|according|suggest(ed|s)?|felt|hope[ds]?|fear(ed|s)?|know|knew|known|call(ed|s)?"
                    + "|consider(ed|s)?|seem(ed|s)?|appear(ed|s)?|perhaps|probably|maybe|may|might|could|would|should|must"
                    + "|expect(ed|s)?|\\p{L}+ed that|found that|shows? that|theory|theories|report(ed|s)?|supposed|best|worst|good|bad|beautiful|important)\\b.*");

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        ToldBeside told = new ToldBeside(article, section);
        List<Candidate> found = new ArrayList<>();
        for (Statement statement : told.statements()) {
            if (Subjects.canBeNamed(article, statement)) {
                held(article, statement)
                        .or(() -> accordingTo(article, statement))
                        .flatMap(view -> asked(told, section, statement, view))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * @param holder "the mayor says"
     * @param said what, as a sentence
     */
    private record View(String holder, String said) {}

    /** "The mayor says that …" */
    private static Optional<View> held(ArticleReading article, Statement statement) {
        Optional<String> who =
                new Stating(article.parsed(), statement).inHalves().map(Stating.Halves::subject);
        return view(statement)
                .flatMap(piece -> sentence(article, statement, piece))
                .flatMap(said -> who.map(
                        name -> new View(name + " " + statement.predicate().lower(), said)));
    }

    /** "According to the mayor, …" */
    private static Optional<View> accordingTo(ArticleReading article, Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Optional<Piece> source = statement.all(Piece.Role.OBLIQUE).stream()
                .filter(piece -> piece.words().size() > 2
                        && piece.words().getFirst().lower().equals("according")
                        && piece.words().get(1).lower().equals("to"))
                .findFirst();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Piece piece = source.get();
        List<Word> words = piece.words().subList(2, piece.words().size());
        String verb = piece.head().isPlural()
                        || !sentence.children(piece.head(), "conj").isEmpty()
                ? " say"
                : " says";
        boolean named = !Pointing.inside(statement.section(), sentence, words)
                && !Definites.needsContext(statement.section(), sentence, piece.head());
        return Wording.named(sentence, words, Naming.of(article.parsed(), statement))
                .filter(who -> named)
                .flatMap(who -> StateTheTruth.sentence(article, statement.without(piece))
                        .map(said -> new View(who + verb, said)));
    }

    /** The clause that tells what one says or thinks. */
    private static Optional<Piece> view(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        boolean holds = HOLDS.matcher(statement.predicate().lemma()).matches()
                && statement.auxiliaries().isEmpty()
                && !statement.isNegated()
                && statement.object().isEmpty()
                && statement.all(Piece.Role.INDIRECT_OBJECT).isEmpty()
                && !statement.subject().head().lower().matches("i|we|you");
        return statement.all(Piece.Role.COMPLEMENT).stream()
                .filter(piece -> holds
                        && piece.start() > statement.predicate().index()
                        && ClauseWords.isFinite(sentence, piece.head())
                        && !sentence.children(piece.head(), "nsubj").isEmpty()
                        && sentence.children(piece.head(), "mark").stream()
                                .allMatch(mark -> mark.lower().equals("that"))
                        && piece.words().stream()
                                .noneMatch(word -> word.features().is("PronType", "Int")
                                        || word.form().equals("?")))
                .findFirst();
    }

    private static Optional<Candidate> asked(ToldBeside told, SectionReading section, Statement statement, View view) {
        List<Option> options = new ArrayList<>();
        options.add(Option.key(view.said(), "The text only reports it: see the words shown as evidence."));
        told.besides(view.said(), other -> isTheTextsOwn(statement, other), MOST_TIMES_LONGER, WRONG)
                .forEach(text -> options.add(Option.distractor(text, "The text states this as a fact.")));
        if (options.size() <= WRONG) {
            return Optional.empty();
        }
        String stem =
                "Which statement does the text report as something that " + view.holder() + " rather than as a fact?";
        return Optional.of(new Candidate(
                "view",
                section.index(),
                new SingleChoice(stem, options),
                view.said(),
                Answered.free(),
                List.of(section.evidence(statement.sentence())),
                Skill.EVIDENCE,
                BloomLevel.ANALYSE,
                statement.traits(0, 0.75)));
    }

    private static Optional<String> sentence(ArticleReading article, Statement statement, Piece view) {
        ParsedSentence sentence = statement.sentence();
        Set<Integer> out = new HashSet<>();
        sentence.children(view.head(), "mark").forEach(mark -> out.add(mark.index()));
        List<Word> words = Trimming.phrase(sentence, view.head(), out);
        boolean alone = !words.isEmpty()
                && !Pointing.inside(statement.section(), sentence, words)
                && words.stream()
                        .noneMatch(word -> word.hasRelation("nsubj", "obj", "iobj")
                                && Definites.needsContext(statement.section(), sentence, word));
        Naming naming = Naming.of(article.parsed(), statement);
        return Optional.of(words)
                .filter(some -> alone)
                .flatMap(some -> Wording.named(sentence, some, naming))
                .filter(text -> Soundness.holds(text, sentence)
                        && !Pointing.inText(text)
                        && Stems.words(text) >= FEWEST_WORDS
                        && Stems.words(text) <= MOST_WORDS)
                .map(text -> Surface.capitalised(text) + ".");
    }

    private static boolean isTheTextsOwn(Statement view, Statement other) {
        return !other.sentence().equals(view.sentence())
                && !REPORTS.matcher(other.sentence().text().replaceAll("\\s+", " "))
                        .matches();
    }
}
