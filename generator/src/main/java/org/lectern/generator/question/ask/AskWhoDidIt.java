package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.LooseEnds;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.OtherDoers;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Asking;

/** "Who founded the school?": the subject is a person or several. */
public final class AskWhoDidIt implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Piece subject = statement.subject();
        ParsedSentence sentence = statement.sentence();
        Kind kind = Kind.of(sentence, subject.head());
        // "Quist being late led to a delay": not she did, but that she was late.
        boolean event = sentence.children(subject.head(), "acl", "cop", "aux").stream()
                .flatMap(word -> sentence.subtree(word).stream())
                .anyMatch(word -> word.lower().matches("being|having")
                        && word.index() == subject.head().index() + 1);
        boolean perhaps = statement.rough() && kind == Kind.UNSURE && Kind.mayBeSomebody(sentence, subject.head());
        if (isCommonNoun(article, subject.head())
                || subject.head().lower().equals("i")
                || kind != Kind.WHO && !perhaps
                || event
                || !isWorthAsking(statement)) {
            return List.of();
        }
        if (!statement.rough() && (saysNobody(subject) || OtherDoers.does(article.parsed(), statement))) {
            return List.of();
        }
        boolean pronoun = subject.head().isThirdPersonPronoun();
        Optional<Mention> best = article.parsed().resolve(sentence, subject.head());
        if (!statement.rough()
                && !pronoun
                && !named(sentence, subject.head())
                && AskWhatDidIt.isBareDefinite(sentence, subject.head())
                && best.filter(Mention::isNamed).isEmpty()) {
            return List.of();
        }
        if (!statement.rough() && pronoun && best.filter(Mention::isNamed).isEmpty()) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(subject));
        boolean pluralPredicate = statement.isCopular() && statement.predicate().isPlural();
        return ShortAnswers.of(
                        "who-did-it",
                        article,
                        statement,
                        asking.forSubject("Who", pluralPredicate),
                        asking,
                        Answering.detail(subject, named(sentence, subject.head()) ? 0.85 : 0.7))
                .stream()
                .toList();
    }

    /** "Insulin tells …" where the article has "insulin", too: at the head of a sentence it was taken for a name. */
    private static boolean isCommonNoun(ArticleReading article, Word head) {
        // In a fable "Hare" is somebody among hares.
        boolean substance = Lexicon.shared().senses(head.lower(), PartOfSpeech.NOUN).stream()
                .limit(1)
                .allMatch(sense -> sense.category()
                        .matches("noun\\.(substance|process|phenomenon|act|cognition|attribute|state|artifact)"));
        return substance
                && head.index() == 1
                && head.is(UniversalTag.PROPN)
                && article.parsed().sentencesWith(head.lower()) > 0
                && article.parsed().sentences().stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .anyMatch(word ->
                                word.is(UniversalTag.NOUN) && word.form().equals(head.lower()));
    }

    /** "Officers", "only 41 million farmers": whoever does such things, or how many, but not who. */
    private static boolean saysNobody(Piece subject) {
        Word first = subject.words().getFirst();
        boolean counted = first.is(UniversalTag.NUM)
                || first.lower().matches("only|just|about|around|over|nearly|almost|roughly|approximately");
        return subject.head().is(UniversalTag.NOUN)
                && (counted || subject.words().size() == 1 && subject.head().isPlural());
    }

    private static boolean named(ParsedSentence sentence, Word head) {
        return sentence.nameAt(head).isPresent() || head.isThirdPersonPronoun();
    }

    /** "The miller said to her:": what, stands outside. */
    private static boolean saysNothing(Statement statement) {
        return statement.predicate().hasLemma("say", "tell", "reply", "answer", "ask")
                && statement.object().isEmpty()
                && statement.all(Piece.Role.COMPLEMENT).isEmpty()
                && !statement.sentence().isPassive(statement.predicate());
    }

    /** "Who wanted to know who was stronger?" asks twice. */
    private static boolean asksItself(Statement statement) {
        return statement.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .anyMatch(word ->
                        word.lower().matches("who|whom") && !word.features().is("PronType", "Rel"));
    }

    /** "Who was tired?" or "Who said it?" could be many. */
    private static boolean isWorthAsking(Statement statement) {
        if (statement.isNegated()
                || statement.predicate().hasLemma("include", "involve", "comprise", "number", "seem", "appear")
                || saysNothing(statement)
                || !statement.rough() && LooseEnds.in(statement.shortened(statement.subject()))
                || asksItself(statement)
                || Nominals.isGuessed(statement)) {
            return false;
        }
        if (statement.isCopular()) {
            return statement.sentence().children(statement.predicate(), "det").stream()
                    .anyMatch(det -> det.lower().equals("the"));
        }
        boolean complete = statement.pieces().stream()
                .anyMatch(piece -> piece.is(Piece.Role.OBJECT, Piece.Role.OBLIQUE, Piece.Role.COMPLEMENT));
        long content = statement.pieces().stream()
                .filter(piece ->
                        !piece.is(Piece.Role.SUBJECT, Piece.Role.AUXILIARY) && piece.head() != statement.predicate())
                .flatMap(piece -> piece.words().stream())
                .filter(Stems::isContent)
                .count();
        return complete && content >= 2;
    }
}
