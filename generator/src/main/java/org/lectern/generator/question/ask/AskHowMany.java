package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.number.WrittenNumber;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Surface;

/** "How many ships sank?": a counted noun is asked for its number. */
public final class AskHowMany implements StatementRule {

    private static final Set<String> NOT_COUNTED = Set.of(
            "percent",
            "per",
            "%",
            "year",
            "page",
            "century",
            "number",
            "day",
            "chapter",
            "am",
            "pm",
            "o'clock",
            "minute",
            "hour",
            "second",
            "week",
            "month",
            "mile",
            "kilometre",
            "kilometer",
            "metre",
            "meter",
            "foot",
            "inch",
            "degree",
            "dollar",
            "pound",
            "euro",
            "gram",
            "litre",
            "liter",
            "time",
            "cent",
            "ton",
            "tonne",
            "acre",
            "cup",
            "spoon",
            "tablespoon",
            "teaspoon",
            "thousand",
            "million",
            "hundred",
            "half",
            "third",
            "quarter",
            "fifth",
            "tenth");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        if (statement.isNegated() || statement.isCopular()) {
            return found;
        }
        for (Piece piece : statement.pieces()) {
            if (piece.is(Piece.Role.SUBJECT, Piece.Role.OBJECT)) {
                ask(article, statement, piece).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "The two leaders": how many they are is known before. */
    private static boolean isSmall(Word number, Word article) {
        return article.lower().equals("the")
                && WrittenNumber.only(number.form())
                        .filter(value -> value.intValue() <= 3)
                        .isPresent();
    }

    private static Optional<Candidate> ask(ArticleReading article, Statement statement, Piece piece) {
        ParsedSentence sentence = statement.sentence();
        Word head = piece.head();
        List<Word> numbers = sentence.children(head, "nummod");
        boolean subject = piece.is(Piece.Role.SUBJECT);
        if (numbers.size() != 1
                || !head.is(UniversalTag.NOUN)
                || !head.isPlural()
                || NOT_COUNTED.contains(head.lemma())
                || Nominals.announces(sentence, head)
                || numbers.getFirst().index() > head.index()
                || !sentence.children(head, "conj", "nmod:poss").isEmpty()
                || !subject && !Subjects.canBeNamed(article, statement)) {
            return Optional.empty();
        }
        Word number = numbers.getFirst();
        List<Word> counted = piece.words().stream()
                .filter(word -> word.index() > number.index())
                .toList();
        List<Word> before = piece.words().stream()
                .filter(word -> word.index() < number.index())
                .toList();
        boolean plain = before.stream()
                .allMatch(word -> word.hasRelation("det")
                        && !word.hasLemma("these", "this", "that", "another")
                        && !isSmall(number, word));
        List<Word> figure = Trimming.phrase(sentence, number, Set.of());
        if (!plain
                || counted.isEmpty()
                || counted.stream().anyMatch(word -> word.form().equals(","))
                || figure.size() > 3
                || WrittenNumber.only(Surface.plain(sentence, figure)).isEmpty()) {
            return Optional.empty();
        }
        Naming naming = new Naming(
                article.parsed(), sentence, Optional.of(statement.subject().head()));
        Optional<String> noun = Wording.named(sentence, counted, naming);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(piece));
        String questionWord = "How many " + noun.get();
        Optional<String> stem = subject ? asking.forSubject(questionWord, true) : asking.forPiece(piece, questionWord);
        Answering answering = new Answering(number, figure, subject, Skill.DETAIL, BloomLevel.REMEMBER, 0.85);
        return ShortAnswers.of("how-many", article, statement, stem, asking, answering);
    }
}
