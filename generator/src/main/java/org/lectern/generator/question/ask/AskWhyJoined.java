package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.RoughStatements;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.wording.Asking;

/**
 * "Why did the miller stop?" of two clauses of which one tells why: "The wheel broke, so the miller stopped", "… for it
 * was broken", "was so tired that he stopped", "spoke low so that nobody could hear".
 */
public final class AskWhyJoined implements SectionRule {

    private static final Pattern QUOTES = Pattern.compile("[\"“”]");
    private static final Pattern NAMELESS = Pattern.compile(
            "(?i)why (did|was|were|had|could|would|does|do|is|are|can) (he|she|it|they|we|i|you|this|that|there)\\b.*");

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<Candidate> found = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            if (!QUOTES.matcher(sentence.text()).find() && !section.isQuoted(sentence)) {
                List<Statement> told = RoughStatements.read(section, sentence);
                for (Statement second : told) {
                    told.stream()
                            .filter(first -> hangsOn(second, first))
                            .flatMap(first -> derive(article, first, second).stream())
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** The second clause stands behind the first and is joined to it and to no other, and the first is told as a fact. */
    private static boolean hangsOn(Statement second, Statement first) {
        ParsedSentence sentence = first.sentence();
        boolean joined = sentence.head(second.predicate())
                .filter(first.predicate()::equals)
                .isPresent();
        boolean main = first.predicate().isRoot()
                || first.predicate().hasRelation("conj")
                        && sentence.head(first.predicate()).filter(Word::isRoot).isPresent();
        return joined && main && second.start() > first.predicate().index() && !isSupposed(first);
    }

    private static boolean isSupposed(Statement statement) {
        return statement.auxiliaries().stream()
                .anyMatch(word -> word.hasLemma("might", "would", "should", "may", "can", "will", "shall", "must"));
    }

    private static Optional<Candidate> derive(ArticleReading article, Statement first, Statement joined) {
        Statement second = withoutSo(joined);
        int start = second.start();
        String before = word(first.sentence(), start - 1);
        String earlier = word(first.sentence(), start - 2);
        boolean meant =
                second.auxiliaries().stream().anyMatch(word -> word.hasLemma("could", "might", "should", "may", "can"));
        if (before.equals("so") && earlier.matches("[,;]|and") && !isSupposed(second)) {
            return why(article, second, first, List.of());
        }
        if (before.equals("for") && earlier.matches("[,;]") && !isSupposed(second)) {
            return why(article, first, second, List.of());
        }
        if (before.equals("that") && earlier.equals("so") && meant) {
            return why(article, first, second, List.of(start - 2, start - 1));
        }
        Optional<Word> degree = first.sentence().words().stream()
                .filter(word -> word.lower().equals("so")
                        && word.index() >= first.start()
                        && word.index() < start - 2
                        && first.sentence()
                                .head(word)
                                .filter(described -> described.equals(first.predicate())
                                        && described.is(UniversalTag.ADJ, UniversalTag.VERB))
                                .isPresent())
                .findFirst();
        return before.equals("that") && degree.isPresent() && first.isCopular() && !meant && !isSupposed(second)
                ? why(article, second, first, List.of())
                : Optional.empty();
    }

    /** "So the miller stopped": read as an adverb of the clause that it joins. */
    private static Statement withoutSo(Statement statement) {
        Piece first = statement.pieces().getFirst();
        return first.is(Piece.Role.ADVERB)
                        && first.words().size() == 1
                        && first.head().lower().equals("so")
                ? statement.without(first)
                : statement;
    }

    /** @param joining indices of words that open the answer */
    private static Optional<Candidate> why(
            ArticleReading article, Statement effect, Statement cause, List<Integer> joining) {
        // Where the parser has the cause as a part of the effect, it is that part which is asked for.
        Piece asked = effect.pieces().stream()
                .filter(piece -> piece.words().contains(cause.predicate()))
                .findFirst()
                .orElse(effect.subject());
        Statement told = effect.shortened(asked);
        if (asked.is(Piece.Role.PREDICATE)
                || !asked.equals(effect.subject())
                        && asked.start() < effect.predicate().index()) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        joining.forEach(index -> words.add(effect.sentence().word(index)));
        cause.shortened(cause.subject()).pieces().stream()
                .filter(piece -> !piece.words().contains(effect.predicate()))
                .forEach(piece -> words.addAll(piece.words()));
        if (cause.verb().words().contains(effect.predicate())) {
            return Optional.empty();
        }
        Asking asking = new Asking(article.parsed(), told);
        Answering answering =
                new Answering(cause.predicate(), words, true, Skill.CAUSE_AND_EFFECT, BloomLevel.UNDERSTAND, 0.75);
        return ShortAnswers.of(
                "why-joined",
                article,
                told,
                asking.forPiece(asked, "Why")
                        .filter(stem -> !NAMELESS.matcher(stem).matches()),
                asking,
                answering);
    }

    private static String word(ParsedSentence sentence, int index) {
        return index < 1 ? "" : sentence.word(index).lower();
    }
}
