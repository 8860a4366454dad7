package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Wording;

/** "What is a sluice?", "Who was Ada Holt?": the text says what kind of thing something is. */
public final class AskWhatItIs implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Word predicate = statement.predicate();
        Word subject = statement.subject().head();
        boolean indefinite = sentence.children(predicate, "det").stream().anyMatch(det -> det.hasLemma("a", "an"));
        boolean described =
                !sentence.children(predicate, "nmod", "acl", "acl:relcl").isEmpty();
        boolean plainCopula = statement.auxiliaries().size() == 1
                && statement.auxiliaries().getFirst().hasRelation("cop");
        if (!statement.isCopular()
                || statement.isNegated()
                || !predicate.is(UniversalTag.NOUN)
                || !indefinite
                || !described
                || !plainCopula
                || !sentence.children(predicate, "case").isEmpty()
                || statement.pieces().stream()
                        .anyMatch(piece -> !piece.is(Piece.Role.SUBJECT, Piece.Role.AUXILIARY, Piece.Role.PREDICATE))
                || statement.subject().words().size() > 5
                || predicate.hasLemma(
                        "name", "word", "term", "kind", "type", "sort", "part", "lot", "number", "example")
                || !isTerm(article, sentence, subject)) {
            return List.of();
        }
        boolean person = sentence.nameAt(subject)
                        .filter(name -> name.type() == EntityType.PERSON)
                        .isPresent()
                || subject.isThirdPersonPronoun()
                        && article.parsed()
                                .resolve(sentence, subject)
                                .map(Mention::type)
                                .filter(t -> t == EntityType.PERSON)
                                .isPresent();
        Naming naming = new Naming(article.parsed(), sentence, Optional.empty());
        Optional<String> term = Wording.named(sentence, statement.subject().words(), naming);
        Asking asking = new Asking(article.parsed(), statement);
        Optional<String> stem = term.map(t -> (person ? "Who " : "What ")
                + statement.auxiliaries().getFirst().lower() + " " + t + ", according to the text?");
        Answering answering =
                new Answering(predicate, statement.verb().words(), false, Skill.VOCABULARY, BloomLevel.REMEMBER, 0.8);
        return ShortAnswers.of("what-is-it", article, statement, stem, asking, answering).stream()
                .toList();
    }

    /** A name, a noun with "a" or a bare plural: something that is defined, not pointed at. */
    private static boolean isTerm(ArticleReading article, ParsedSentence sentence, Word subject) {
        if (subject.isThirdPersonPronoun()) {
            return article.parsed()
                    .resolve(sentence, subject)
                    .filter(Mention::isNamed)
                    .isPresent();
        }
        boolean named = subject.is(UniversalTag.PROPN);
        boolean generic = subject.is(UniversalTag.NOUN)
                && sentence.children(subject, "det").stream().allMatch(det -> det.hasLemma("a", "an"))
                && sentence.children(subject, "nmod:poss").isEmpty();
        return named || generic;
    }
}
