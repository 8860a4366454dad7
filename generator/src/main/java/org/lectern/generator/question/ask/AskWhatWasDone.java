package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Complements;
import org.lectern.generator.question.reading.Idioms;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Wording;

/** "What did Ada Holt build?", "Whom did the council elect?": the object is asked for. */
public final class AskWhatWasDone implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement read) {
        Optional<Piece> longer = read.object().flatMap(object -> Complements.withOwn(read, object));
        Statement statement = longer.map(read::joining).orElse(read);
        Optional<Piece> object = statement.object();
        if (object.isEmpty() || statement.isNegated() || statement.isCopular()) {
            return List.of();
        }
        ParsedSentence sentence = statement.sentence();
        Word head = object.get().head();
        Kind kind = Kind.of(sentence, head);
        boolean time = sentence.mentionHeadedBy(head)
                .map(Mention::type)
                .filter(t -> t == EntityType.TIME || t == EntityType.QUANTITY)
                .isPresent();
        if (kind == Kind.UNSURE && !statement.rough()
                || time
                || statement.predicate().hasLemma("find", "consider", "make", "leave", "keep", "call")
                        && object.get().words().size() > 4
                || Nominals.announces(sentence, head)
                || kind == Kind.WHO
                        && statement.predicate().hasLemma("include", "involve", "comprise", "have", "number")
                || head.is(UniversalTag.PRON)
                || !statement.rough() && !isSpecific(statement, object.get())
                || statement.needsContext(object.get())
                || isOneOfTwo(statement)
                || goesOn(statement, object.get())
                || isMeasure(sentence, head)
                || Complements.opensWithParticle(statement, object.get())
                || kind == Kind.WHO && statement.predicate().hasLemma("play")
                || isAnybody(article, statement, kind, head)
                || Idioms.isIdiom(sentence, statement.predicate(), head)
                || !Nominals.saysSomething(sentence, head)
                || !statement.all(Piece.Role.COMPLEMENT).isEmpty()
                || !Subjects.canBeNamed(article, statement)) {
            return List.of();
        }
        Asking asking = new Asking(article.parsed(), statement.shortened(object.get()));
        Optional<String> questionWord = ObjectWord.of(statement, object.get(), kind);
        if (questionWord.isEmpty()) {
            return List.of();
        }
        return ShortAnswers.of(
                        "what-was-done",
                        article,
                        statement,
                        asking.forPiece(object.get(), questionWord.get()),
                        asking,
                        Answering.detail(
                                object.get(),
                                isBare(object.get())
                                                || AskWhatDidIt.isBareDefinite(sentence, head)
                                                || statement.predicate().hasLemma("have")
                                        ? 0.62
                                        : 0.75))
                .map(candidate -> longer.isEmpty()
                        ? candidate
                        : alsoAccepting(candidate, article, read, read.object().orElseThrow()))
                .stream()
                .toList();
    }

    /** "Its inquiry" is as good an answer as "its inquiry into the fire". */
    private static Candidate alsoAccepting(Candidate candidate, ArticleReading article, Statement read, Piece shorter) {
        if (!(candidate.question() instanceof ShortAnswer question)) {
            return candidate;
        }
        Naming naming = Naming.of(article.parsed(), read);
        naming.mentioned(read.subject().head());
        List<String> accepted = new ArrayList<>(question.accepted());
        Wording.named(read.sentence(), shorter.words(), naming)
                .map(ShortAnswers::accepted)
                .ifPresent(accepted::addAll);
        return candidate.asking(
                new ShortAnswer(question.stem(), accepted.stream().distinct().toList()),
                candidate.traits().distractors());
    }

    /** "Tickets to see the match": what they are for would be left behind in the question. */
    private static boolean goesOn(Statement statement, Piece object) {
        return Idioms.takesInfinitive(object.words().getLast())
                && statement.pieces().stream()
                        .anyMatch(piece -> piece.is(Piece.Role.CLAUSE)
                                && piece.words().getFirst().lower().equals("to")
                                && piece.start() == object.words().getLast().index() + 1);
    }

    /** "She brought Ida a cake": read as two objects, the first is no object; see {@link AskToWhom}. */
    private static boolean isOneOfTwo(Statement statement) {
        return statement.all(Piece.Role.OBJECT).size() > 1;
    }

    /** "Rowed a few miles", "spent his youth": how far or how long, and not what. */
    private static boolean isMeasure(ParsedSentence sentence, Word head) {
        boolean times = sentence.children(head, "nmod").stream().anyMatch(of -> of.hasLemma("time"));
        return times
                || Lexicon.shared().senses(head.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category().matches("noun\\.(quantity|time)"));
    }

    /** "The man": who that is, this sentence does not tell, and the answer would tell as little. */
    private static boolean isAnybody(ArticleReading article, Statement statement, Kind kind, Word head) {
        ParsedSentence sentence = statement.sentence();
        return kind == Kind.WHO
                && !statement.rough()
                && sentence.nameAt(head).isEmpty()
                && AskWhatDidIt.isBareDefinite(sentence, head)
                && article.parsed()
                        .resolve(sentence, head)
                        .filter(Mention::isNamed)
                        .isEmpty();
    }

    /** "What did he take?": a verb that goes with nearly anything must be told more of than its subject. */
    private static boolean isSpecific(Statement statement, Piece object) {
        long content = statement.pieces().stream()
                .filter(piece -> !piece.equals(object)
                        && !piece.is(Piece.Role.SUBJECT, Piece.Role.AUXILIARY)
                        && piece.head() != statement.predicate())
                .flatMap(piece -> piece.words().stream())
                .filter(Stems::isContent)
                .count();
        return content >= 1
                || !statement
                        .predicate()
                        .hasLemma(
                                "take", "get", "have", "give", "make", "do", "see", "bring", "put", "find", "hear",
                                "use", "show", "want", "need", "know", "hold", "keep", "leave", "place", "set", "pay",
                                "provide", "offer", "include", "affect", "produce", "like", "love", "receive", "buy",
                                "eat", "hit", "catch", "carry", "pick", "pull", "open", "close", "start", "finish");
    }

    /** "A letter": one indefinite noun is seldom worth asking for. */
    private static boolean isBare(Piece piece) {
        return piece.words().size() <= 2 && piece.words().getFirst().hasLemma("a", "an");
    }
}
