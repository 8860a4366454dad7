package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.RoughStatements;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.wording.Stating;

/**
 * "What did the fox do after the hens fell asleep?", "How did she feel after opening the box?", "What happened after the
 * rope broke?": of two things that a story tells one right after the other, the first is given. A story tells events in
 * their order unless it says otherwise (Labov and Waletzky 1967).
 */
public final class AskWhatCameNext implements SectionRule {

    private static final int LONGEST_OCCASION = 14;

    /** What breaks the order of telling. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?i)\\b(had|already|before|earlier|meanwhile|meantime|once|previously|while|whenever|always|often"
                    + "|usually|every|sometimes|never|if|unless|would|used)\\b");

    private static final Pattern QUOTES = Pattern.compile("[\"“”]");

    private static final Pattern NAMELESS =
            Pattern.compile("(?i)(what|how) (did )?(he|she|it|they|we|i|you|this|that|these|those|who|which)\\b.*");

    private static final Pattern NAMELESS_CLAUSE =
            Pattern.compile("(?i)(he|she|it|they|we|i|you|this|that|these|those|who|which|there)\\b.*");

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<Candidate> found = new ArrayList<>();
        List<Statement> told = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            boolean plain = !QUOTES.matcher(sentence.text()).find()
                    && !LOOKS_BACK.matcher(sentence.text()).find()
                    && !section.isQuoted(sentence);
            if (plain) {
                RoughStatements.read(section, sentence).stream()
                        .filter(AskWhatCameNext::isToldAsFact)
                        .sorted(Comparator.comparingInt(
                                statement -> statement.predicate().index()))
                        .forEach(told::add);
            }
        }
        for (int i = 1; i < told.size(); i++) {
            Statement next = told.get(i);
            Statement before = told.get(i - 1);
            if (isEvent(before) && follows(before, next)) {
                found.addAll(derive(article, section, before, next));
            } else if (i > 1
                    && Feelings.told(next).isPresent()
                    && isEvent(told.get(i - 2))
                    && follows(told.get(i - 2), next)) {
                found.addAll(derive(article, section, told.get(i - 2), next));
            }
        }
        return found;
    }

    private static List<Candidate> derive(
            ArticleReading article, SectionReading section, Statement first, Statement next) {
        boolean same = isSameSubject(article, first, next);
        Stating stating = new Stating(article.parsed(), plain(first));
        Optional<String> occasion = (same ? stating.asGerund() : stating.asClause())
                .filter(text -> text.split(" ").length <= LONGEST_OCCASION)
                .filter(text -> !NAMELESS_CLAUSE.matcher(text).matches())
                .map(text -> "after " + text);
        if (occasion.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Optional<Word> feeling = Feelings.told(next);
        Kind kind = Kind.of(next.sentence(), next.subject().head());
        Statement asked = plain(next);
        Asking asking = new Asking(article.parsed(), asked);
        if (feeling.isPresent() && kind != Kind.WHAT) {
            List<Word> words = feeling.get() == next.predicate()
                    ? next.verb().words()
                    : next.all(Piece.Role.COMPLEMENT).getFirst().words();
            Answering answering =
                    new Answering(feeling.get(), words, false, Skill.CHARACTER, BloomLevel.UNDERSTAND, 0.7);
            add(
                    "how-felt-next",
                    article,
                    section,
                    first,
                    asked,
                    asking.forFeeling(occasion.get()),
                    asking,
                    answering,
                    found);
        } else if (isEvent(next)) {
            List<Word> deed = words(asked, false);
            if (kind != Kind.WHAT && deed.size() >= 2) {
                Answering answering =
                        new Answering(next.predicate(), deed, false, Skill.SEQUENCE, BloomLevel.UNDERSTAND, 0.7);
                add(
                        "what-did-next",
                        article,
                        section,
                        first,
                        asked,
                        asking.forDeed(occasion.get()),
                        asking,
                        answering,
                        found);
            }
            if (!same) {
                Asking whole = new Asking(article.parsed(), asked);
                Answering answering = new Answering(
                        next.predicate(), words(asked, true), true, Skill.SEQUENCE, BloomLevel.UNDERSTAND, 0.7);
                add(
                        "what-happened-next",
                        article,
                        section,
                        first,
                        asked,
                        Optional.of("What happened " + occasion.get() + "?"),
                        whole,
                        answering,
                        found);
            }
        }
        return found;
    }

    private static void add(
            String rule,
            ArticleReading article,
            SectionReading section,
            Statement first,
            Statement next,
            Optional<String> stem,
            Asking asking,
            Answering answering,
            List<Candidate> found) {
        ShortAnswers.of(
                        rule,
                        article,
                        next,
                        stem.filter(text -> !NAMELESS.matcher(text).matches()),
                        asking,
                        answering)
                .filter(candidate -> !NAMELESS_CLAUSE.matcher(candidate.focus()).matches())
                .map(candidate -> first.sentence().equals(next.sentence())
                        ? candidate
                        : candidate.provenAlsoBy(section.evidence(first.sentence())))
                .ifPresent(found::add);
    }

    /** Without what stands in front of the subject: it dates the event or ties it to the one before. */
    private static Statement plain(Statement statement) {
        Statement plain = statement.shortened(statement.subject());
        for (Piece piece : plain.fronted()) {
            plain = plain.without(piece);
        }
        return plain;
    }

    private static List<Word> words(Statement statement, boolean withSubject) {
        return statement.pieces().stream()
                .filter(piece -> withSubject || !piece.is(Piece.Role.SUBJECT))
                .flatMap(piece -> piece.words().stream())
                .toList();
    }

    /** A main clause, or one joined to it by "and". */
    private static boolean isToldAsFact(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Word predicate = statement.predicate();
        while (predicate.hasRelation("conj")
                && sentence.children(predicate, "cc").stream().noneMatch(cc -> cc.hasLemma("or", "for", "nor"))) {
            predicate = sentence.head(predicate).orElseThrow();
        }
        return predicate.isRoot() && !statement.isNegated();
    }

    /** Something done or come about, in the past and no state. */
    private static boolean isEvent(Statement statement) {
        return statement.auxiliaries().isEmpty()
                && statement.predicate().pennTag().equals("VBD")
                && !statement
                        .predicate()
                        .hasLemma(
                                "be",
                                "have",
                                "know",
                                "like",
                                "love",
                                "want",
                                "seem",
                                "live",
                                "own",
                                "hate",
                                "think",
                                "believe",
                                "stand",
                                "lie",
                                "need",
                                "contain",
                                "include",
                                "feel",
                                "look",
                                "mean",
                                "hold",
                                "remain",
                                "say",
                                "wear",
                                "appear",
                                "keep",
                                "continue",
                                "become",
                                "grow",
                                "wish",
                                "hope",
                                "belong",
                                "dwell",
                                "lead",
                                "sit",
                                "do",
                                "consist",
                                "understand",
                                "fear",
                                "reply",
                                "answer",
                                "resemble",
                                "suppose");
    }

    /** The very next thing told, in the same sentence or the next one of the paragraph. */
    private static boolean follows(Statement first, Statement next) {
        if (first.sentence().equals(next.sentence())) {
            return next.predicate().hasRelation("conj")
                    && next.predicate().index() > first.predicate().index();
        }
        return next.sentence().index() == first.sentence().index() + 1
                && next.sentence().paragraph() == first.sentence().paragraph();
    }

    private static boolean isSameSubject(ArticleReading article, Statement first, Statement next) {
        Word one = first.subject().head();
        Word other = next.subject().head();
        if (first.sentence().equals(next.sentence()) && one.equals(other)) {
            return true;
        }
        Optional<Chain> chain = first.sentence().mentionHeadedBy(one).flatMap(article.parsed()::chainOf);
        return chain.isPresent()
                && chain.equals(next.sentence().mentionHeadedBy(other).flatMap(article.parsed()::chainOf));
    }
}
