package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Locale;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;

/** "What causes the tides?": the subject is a thing, an event or an idea. */
public final class AskWhatDidIt implements StatementRule {

    private static final int LONGEST_SUBJECT = 10;

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Piece subject = statement.subject();
        ParsedSentence sentence = statement.sentence();
        if (Kind.of(sentence, subject.head()) != Kind.WHAT
                || statement.isNegated()
                || subject.words().size() > LONGEST_SUBJECT
                || !Nominals.saysSomething(sentence, subject.head())
                || Nominals.announces(sentence, subject.head())
                || isBareDefinite(sentence, subject.head())
                || statement.predicate().hasLemma("include", "comprise", "contain", "involve")
                || statement.sentence().isPassive(statement.predicate())
                        && statement.predicate().hasLemma("give", "take", "make", "pay", "place", "put", "hold", "say")
                || isMind(statement)
                || Nominals.isGuessed(statement)
                || isThere(statement)
                || isOneOfSome(statement)
                || isNamed(statement)
                || doesWithIts(statement)
                || !isSpecific(statement)) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(subject));
        Answering answering = Answering.detail(subject, 0.65);
        boolean causal = statement
                .predicate()
                .hasLemma(
                        "cause", "lead", "produce", "trigger", "create", "result", "prompt", "force", "enable",
                        "drive");
        return ShortAnswers.of(
                        "what-did-it",
                        article,
                        statement,
                        asking.forSubject(
                                "What",
                                statement.isCopular() && statement.predicate().isPlural()),
                        asking,
                        causal ? answering.as(Skill.CAUSE_AND_EFFECT, BloomLevel.UNDERSTAND) : answering)
                .stream()
                .toList();
    }

    /** "The season is in April": "what is in April?" asks for anything that is there. */
    private static boolean isThere(Statement statement) {
        return statement.isCopular()
                && !statement.sentence().children(statement.predicate(), "case").isEmpty();
    }

    /** "The site of the fort is Larvik": "what is Larvik?" would ask what it is. */
    private static boolean isNamed(Statement statement) {
        return statement.isCopular()
                && (statement.predicate().is(UniversalTag.PROPN)
                        || statement.sentence().nameAt(statement.predicate()).isPresent()
                        || statement.sentence().children(statement.predicate(), "compound").stream()
                                .anyMatch(word -> word.is(UniversalTag.PROPN)));
    }

    /** "A strong point is the large number of walls": "what is the large number?" would ask what it is. */
    private static boolean isOneOfSome(Statement statement) {
        return statement.isCopular()
                && statement.sentence().children(statement.subject().head(), "det").stream()
                        .anyMatch(det -> det.hasLemma("a", "an"));
    }

    /** "What lays their eggs?" does not agree with itself. */
    private static boolean doesWithIts(Statement statement) {
        return AnswerReading.isPlural(statement.sentence(), statement.subject().head())
                && statement.pieces().stream()
                        .filter(piece -> !piece.is(Piece.Role.SUBJECT))
                        .flatMap(piece -> piece.words().stream())
                        .anyMatch(word -> word.lower().matches("their|them|they|themselves"));
    }

    /** Only a person or a body of persons thinks or says: "What decided …?" would be wrong. */
    private static boolean isMind(Statement statement) {
        if (statement.predicate().hasLemma("look", "try", "seek", "hope", "aim", "plan", "attempt")
                && !statement.all(Piece.Role.COMPLEMENT).isEmpty()) {
            return true;
        }
        boolean reports = statement.predicate().hasLemma("find", "report", "note", "conclude", "say")
                && !statement.all(Piece.Role.COMPLEMENT).isEmpty();
        if (reports) {
            return true;
        }
        List<Sense> senses =
                Lexicon.shared().senses(statement.predicate().lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB);
        return !statement.isCopular()
                && !statement.sentence().isPassive(statement.predicate())
                && !senses.isEmpty()
                && senses.getFirst().category().matches("verb\\.(communication|cognition|emotion|social)")
                && !statement
                        .predicate()
                        .hasLemma("show", "suggest", "indicate", "mean", "reveal", "prove", "allow", "help");
    }

    /** "The project" tells only a reader of the sentence before which one is meant. */
    static boolean isBareDefinite(ParsedSentence sentence, Word head) {
        return sentence.children(head, "det").stream()
                        .anyMatch(det -> det.lower().equals("the"))
                && sentence.children(head).stream()
                        .noneMatch(child ->
                                child.hasRelation("nmod", "acl", "acl:relcl", "amod", "compound", "flat", "nummod"));
    }

    /** What is said of the subject must fit it alone: an object or two further phrases with content. */
    private static boolean isSpecific(Statement statement) {
        boolean object = statement.object().isPresent();
        long content = statement.pieces().stream()
                .filter(piece -> !piece.is(Piece.Role.SUBJECT))
                .flatMap(piece -> piece.words().stream())
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ, UniversalTag.NUM))
                .count();
        Word predicate = statement.predicate();
        boolean definite = statement.sentence().children(predicate, "det").stream()
                .anyMatch(det -> det.lower().equals("the"));
        return statement.isCopular() ? definite && content >= 3 : object && content >= 2 || content >= 3;
    }
}
