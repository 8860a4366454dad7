package org.lectern.generator.question.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.ask.AskHow;
import org.lectern.generator.question.ask.AskHowMany;
import org.lectern.generator.question.ask.AskHowSomeoneFelt;
import org.lectern.generator.question.ask.AskOfWhichOfTwo;
import org.lectern.generator.question.ask.AskToWhom;
import org.lectern.generator.question.ask.AskWhatCameNext;
import org.lectern.generator.question.ask.AskWhatDidIt;
import org.lectern.generator.question.ask.AskWhatFollowsPreposition;
import org.lectern.generator.question.ask.AskWhatHappened;
import org.lectern.generator.question.ask.AskWhatItIs;
import org.lectern.generator.question.ask.AskWhatSomeoneDid;
import org.lectern.generator.question.ask.AskWhatWasDone;
import org.lectern.generator.question.ask.AskWhatWasMeant;
import org.lectern.generator.question.ask.AskWhen;
import org.lectern.generator.question.ask.AskWhere;
import org.lectern.generator.question.ask.AskWhichOfTwo;
import org.lectern.generator.question.ask.AskWhoDidIt;
import org.lectern.generator.question.ask.AskWhy;
import org.lectern.generator.question.ask.AskWhyJoined;
import org.lectern.generator.question.exercise.AskWhatToDo;
import org.lectern.generator.question.exercise.AskWhoIsMeant;
import org.lectern.generator.question.exercise.AskWordMeaning;
import org.lectern.generator.question.exercise.BlankTheKeyTerm;
import org.lectern.generator.question.exercise.MatchCausesToEffects;
import org.lectern.generator.question.exercise.MatchPeopleToDeeds;
import org.lectern.generator.question.exercise.MatchTermsToMeanings;
import org.lectern.generator.question.exercise.OrderTheEvents;
import org.lectern.generator.question.exercise.OrderTheSteps;
import org.lectern.generator.question.exercise.PickAllNamed;
import org.lectern.generator.question.exercise.PickTheEffect;
import org.lectern.generator.question.exercise.PickTheEvidence;
import org.lectern.generator.question.exercise.PickTheMainIdea;
import org.lectern.generator.question.exercise.PickTheTitle;
import org.lectern.generator.question.exercise.PickTheView;
import org.lectern.generator.question.judge.ChangeAFigure;
import org.lectern.generator.question.judge.DenyIt;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.judge.SwapTheName;
import org.lectern.generator.question.judge.TurnALimit;
import org.lectern.generator.question.judge.TurnAWord;
import org.lectern.generator.question.judge.TurnTheOrder;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.RoughStatements;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.summary.TermWeights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every rule over an article: generates wide, judges nothing. */
public final class Derivation {

    private static final List<StatementRule> QUESTION_RULES = List.of(
            new AskWhoDidIt(),
            new AskWhatDidIt(),
            new AskWhatWasDone(),
            new AskToWhom(),
            new AskWhatFollowsPreposition(),
            new AskWhen(),
            new AskWhere(),
            new AskHowMany(),
            new AskWhy(),
            new AskHow(),
            new AskWhatItIs(),
            new AskWhatSomeoneDid(),
            new AskWhatWasMeant(),
            new AskHowSomeoneFelt(),
            new AskWhatHappened(),
            new AskWhichOfTwo(),
            new AskOfWhichOfTwo());

    private static final List<StatementRule> JUDGEMENT_RULES = List.of(
            new StateTheTruth(),
            new TurnAWord(),
            new TurnALimit(),
            new TurnTheOrder(),
            new DenyIt(),
            new ChangeAFigure(),
            new SwapTheName());

    private static final List<SectionRule> SECTION_RULES = List.of(
            new AskWhatCameNext(),
            new AskWhyJoined(),
            new AskWordMeaning(),
            new PickTheMainIdea(),
            new PickTheTitle(),
            new PickTheView(),
            new PickTheEffect(),
            new PickAllNamed(),
            new AskWhoIsMeant(),
            new OrderTheEvents(),
            new AskWhatToDo(),
            new OrderTheSteps());

    private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);

    private Derivation() {}

    /** Candidates of one section, in the order of the text. */
    public static List<Candidate> of(ArticleReading article, TermWeights weights, SectionReading section) {
        List<Candidate> candidates = new ArrayList<>();
        BlankTheKeyTerm blank = new BlankTheKeyTerm(weights);
        for (ParsedSentence sentence : section.sentences()) {
            candidates.addAll(whole(() -> blank.derive(article, section, sentence)));
            for (Statement statement : whole(() -> StatementReader.read(section, sentence))) {
                for (StatementRule rule : QUESTION_RULES) {
                    candidates.addAll(whole(() -> rule.derive(article, statement)));
                }
                for (StatementRule rule : JUDGEMENT_RULES) {
                    candidates.addAll(whole(() -> rule.derive(article, statement)));
                }
            }
        }
        Set<String> stems = new HashSet<>();
        candidates.forEach(candidate -> stems.add(candidate.question().stem()));
        for (ParsedSentence sentence : section.sentences()) {
            for (Statement statement : whole(() -> RoughStatements.read(section, sentence))) {
                for (StatementRule rule : QUESTION_RULES) {
                    whole(() -> rule.derive(article, statement)).stream()
                            .filter(candidate -> stems.add(candidate.question().stem()))
                            .forEach(candidates::add);
                }
            }
        }
        for (SectionRule rule : SECTION_RULES) {
            candidates.addAll(whole(() -> rule.derive(article, section)));
        }
        List<Candidate> evidence = new ArrayList<>();
        candidates.forEach(candidate -> evidence.addAll(
                whole(() -> PickTheEvidence.of(section, candidate).stream().toList())));
        candidates.addAll(evidence);
        return candidates;
    }

    /** Candidates about the article as a whole. */
    public static List<Candidate> aboutTheWhole(ArticleReading article) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.addAll(
                whole(() -> new MatchPeopleToDeeds().derive(article).stream().toList()));
        candidates.addAll(
                whole(() -> new MatchCausesToEffects().derive(article).stream().toList()));
        candidates.addAll(whole(() -> new MatchTermsToMeanings().derive(article)));
        return candidates;
    }

    /**
     * What a rule derives; nothing where it fails, be it that it makes what no question can be, such as two options of
     * one wording. An article is not lost to one of its sentences.
     */
    public static <T> Collection<T> whole(Supplier<? extends Collection<T>> rule) {
        try {
            return rule.get();
        } catch (RuntimeException e) {
            LOG.warn("A rule failed on a sentence, which is left out", e);
            return List.of();
        }
    }
}
