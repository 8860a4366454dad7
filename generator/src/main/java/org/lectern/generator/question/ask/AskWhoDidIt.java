package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
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
        boolean perhaps = statement.rough() && kind == Kind.UNSURE;
        if (subject.head().lower().equals("i") || kind != Kind.WHO && !perhaps || event || !isWorthAsking(statement)) {
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

    private static boolean named(ParsedSentence sentence, Word head) {
        return sentence.nameAt(head).isPresent() || head.isThirdPersonPronoun();
    }

    /** "Who was tired?" or "Who said it?" could be many. */
    private static boolean isWorthAsking(Statement statement) {
        if (statement.isNegated()
                || statement.predicate().hasLemma("include", "involve", "comprise", "number", "seem", "appear")) {
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
