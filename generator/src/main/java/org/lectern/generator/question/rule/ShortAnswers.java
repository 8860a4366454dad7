package org.lectern.generator.question.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Sex;
import org.lectern.generator.question.wording.ShortName;
import org.lectern.generator.question.wording.Soundness;
import org.lectern.generator.question.wording.Wording;

/** Makes a short-answer candidate of a stem and the words that answer it, where both stand on their own. */
public final class ShortAnswers {

    private static final int FEWEST_STEM_WORDS = 4;
    private static final int MOST_STEM_WORDS = 30;
    private static final int MOST_ANSWER_WORDS = 16;

    private static final int MOST_NAMES = 4;

    /** Descriptions in front, a name, where it is from: no more than one person's, and no verb in it. */
    private static final Pattern ONE_NAME = Pattern.compile(
            "(?!(?:and|or|but|this|that|these|those|no) )(?:\\p{Ll}[\\p{L}’'-]* ){0,3}\\p{Lu}\\S*"
                    + "(?: (?:\\p{Lu}\\S*|d[aeiu]|del|la|le|van|von|de[rn]|ten|bin|ibn|al))*(?<!['’]s)(?:(?: of|,) .*)?");

    private static final Pattern OPENING = Pattern.compile("(?i)(the|an?|in order to|in|on|at|because of|because|by|to"
            + "|(?:partly|largely|mainly|mostly|primarily|chiefly|particularly|especially|notably)"
            + "(?= (?:in|on|at|because|by|to) )) ");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(the|an?) ");

    private ShortAnswers() {}

    public static Optional<Candidate> of(
            String rule,
            ArticleReading article,
            Statement statement,
            Optional<String> stem,
            Asking asking,
            Answering answering) {
        if (stem.isEmpty() || !Stems.stand(statement, stem.get(), answering)) {
            return Optional.empty();
        }
        ParsedSentence sentence = statement.sentence();
        List<Word> words = answering.words();
        boolean torn = !words.isEmpty() && words.getFirst().lower().equals("such")
                || !words.isEmpty()
                        && words.getLast()
                                .is(UniversalTag.ADP, UniversalTag.CCONJ, UniversalTag.DET, UniversalTag.SCONJ)
                        && !words.getLast().hasRelation("compound:prt");
        if (torn
                || !statement.rough() && limitsTheVerb(statement)
                || !statement.rough() && !isWhole(sentence, answering)
                || words.isEmpty()
                || words.size() > MOST_ANSWER_WORDS
                || !statement.rough() && isEmpty(sentence, answering)) {
            return Optional.empty();
        }
        Naming naming = Naming.of(article.parsed(), statement);
        boolean unsure = answering.head().is(UniversalTag.PRON) && !naming.isSure(answering.head());
        if (unsure && !statement.rough()) {
            return Optional.empty();
        }
        if (!answering.isSubject()) {
            naming.mentioned(statement.subject().head());
        }
        Optional<String> answer = Wording.named(sentence, words, naming);
        int length = Stems.words(stem.get());
        if (answer.isEmpty()
                || !Soundness.holds(answer.get(), sentence)
                || stem.get().matches(".*(\\s[–—-]|[–—]\\s).*|.*\\bbut [a-z]+ing\\b.*")
                || length < FEWEST_STEM_WORDS
                || length > MOST_STEM_WORDS) {
            return Optional.empty();
        }
        Traits traits = statement.traits(asking.resolved() + naming.resolved(), answering.safety());
        return Optional.of(new Candidate(
                rule,
                statement.section().index(),
                new ShortAnswer(
                        stem.get(),
                        accepted(
                                        answer.get(),
                                        NameParts.connected(
                                                answer.get(), names(article, sentence, answering, answer.get())),
                                        OtherWordings.of(statement.section(), sentence, answering))
                                .stream()
                                .filter(form ->
                                        form.equals(answer.get()) || !callsAnother(article, sentence, answering, form))
                                .toList()),
                answer.get(),
                AnswerReading.of(rule, sentence, answering.head(), words, article),
                List.of(statement.section().evidence(sentence)),
                answering.skill(),
                answering.level(),
                traits));
    }

    /** "What does it only allow?": "only" looks for the words that the question has taken away. */
    private static boolean limitsTheVerb(Statement statement) {
        return statement.all(Piece.Role.ADVERB).stream()
                .anyMatch(piece -> piece.words().size() == 1 && piece.head().hasLemma("only"));
    }

    /** Neither half of a pair nor the first of a list: what is joined to the answer, or goes on behind it, is in it. */
    private static boolean isWhole(ParsedSentence sentence, Answering answering) {
        List<Word> words = answering.words();
        if (words.isEmpty()) {
            return false;
        }
        boolean joined = sentence.children(answering.head(), "conj").stream().allMatch(words::contains)
                || answering.head().isRoot();
        int next = words.getLast().index() + 1;
        // "Helped her beans and cabbages grow": a bare verb has taken the second of two for its own subject.
        boolean goesOn = next <= sentence.words().size()
                && sentence.word(next).is(UniversalTag.CCONJ)
                && sentence.head(sentence.word(next))
                        .filter(conjunct -> sentence.children(conjunct, "nsubj").isEmpty()
                                || conjunct.pennTag().equals("VB")
                                        && sentence.children(conjunct, "aux").isEmpty())
                        .isPresent();
        // "The Chathams consist of the main island, smaller Pitt Island, and some outcrops": read as asides, these are
        // members.
        boolean lists = sentence.words().stream()
                .anyMatch(word -> word.hasLemma("consist", "include", "comprise", "contain", "feature")
                        && word.index() < words.getFirst().index());
        boolean cut = sentence.subtree(answering.head()).stream()
                .anyMatch(word -> word.is(UniversalTag.CCONJ) && !words.contains(word));
        return joined && !(lists && cut) && (!goesOn || answering.isSubject());
    }

    private static boolean isEmpty(ParsedSentence sentence, Answering answering) {
        Word head = answering.head();
        return Pointing.inside(sentence, answering.words())
                || head.is(UniversalTag.DET)
                || answering.words().getFirst().lower().matches("no|not|few|little|none|hardly")
                || answering.words().getFirst().features().is("PronType", "Rel")
                || head.is(UniversalTag.NOUN)
                        && (!Nominals.saysSomething(sentence, head)
                                || Nominals.saysOnlyThatThereAreSome(sentence, head)
                                || Nominals.saysOnlyThatThereWasOne(sentence, head)
                                || Nominals.fitsAnyQuestion(sentence, head));
    }

    /** "Ada Quist" and "Quist" of "the local poet Ada Quist", and what else the article calls her. */
    private static Set<String> names(
            ArticleReading article, ParsedSentence sentence, Answering answering, String answer) {
        Word head = answering.head();
        Set<String> names = new LinkedHashSet<>(NameParts.behindDescription(answer));
        if (sentence.children(head, "conj").isEmpty()) {
            sentence.nameAt(head)
                    .filter(name -> name.type() == EntityType.PERSON)
                    .map(name -> sentence.textOf(sentence.words().subList(name.first() - 1, name.last())))
                    .ifPresent(name -> names.addAll(NameParts.of(name)));
            article.parsed()
                    .resolve(sentence, head)
                    .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON)
                    .filter(mention ->
                            isOne(article.parsed(), head, mention) && agrees(article.parsed(), head, mention))
                    .or(() -> Relations.named(article.parsed(), sentence, head)
                            .filter(mention -> agrees(article.parsed(), head, mention)))
                    .ifPresent(mention -> names.addAll(namesOf(article.parsed(), mention)));
        }
        return names;
    }

    private static boolean callsAnother(
            ArticleReading article, ParsedSentence sentence, Answering answering, String form) {
        return article.parsed()
                .resolve(sentence, answering.head())
                .filter(Mention::isNamed)
                .or(() -> sentence.mentionHeadedBy(answering.head()))
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> NameParts.isAnothers(article.parsed(), mention, form))
                .isPresent();
    }

    /** Not the first of two: "they" are "Mara and Ida", and "Mara" is half of the answer. */
    private static boolean isOne(ParsedText text, Word head, Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        return !head.lower().matches("they|them")
                || where.children(where.word(mention.head()), "conj").isEmpty();
    }

    /** "The woman" is nobody who may be a man. */
    private static boolean agrees(ParsedText text, Word head, Mention named) {
        Optional<Sex> told = head.is(UniversalTag.NOUN) ? Sex.ofNoun(head.lemma()) : Optional.empty();
        return told.isEmpty() || told.equals(Sex.of(text, named));
    }

    /** What the article calls a person, the name that says most first, and the parts of each that tell who. */
    public static List<String> namesOf(ParsedText text, Mention person) {
        Optional<Sex> sex = Sex.of(text, person);
        Optional<String> own = ShortName.of(text, person);
        if (sex.isEmpty() && own.flatMap(Sex::ofTitled).isPresent()) {
            // "Mrs Astor" with somebody who is "he": two of a family were taken for one.
            return own.stream().flatMap(name -> NameParts.of(name).stream()).toList();
        }
        Stream<String> others = text.chainOf(person).stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON)
                .filter(mention -> !isCalledAfter(text, mention))
                .flatMap(mention -> ShortName.of(text, mention).stream())
                .filter(name -> ONE_NAME.matcher(name).matches() && !name.endsWith("-"))
                // "Mrs Astor" of a family is not what "he" is called.
                .filter(name -> sex.isEmpty()
                        || Sex.ofTitled(name)
                                .filter(title -> title != sex.get())
                                .isEmpty());
        return Stream.concat(own.stream(), others)
                .distinct()
                .limit(MOST_NAMES)
                .flatMap(name -> NameParts.of(name).stream())
                .distinct()
                .filter(name -> own.filter(name::equals).isPresent() || !NameParts.isAnothers(text, person, name))
                .toList();
    }

    /** "The Holt Plan" is nobody's name. */
    private static boolean isCalledAfter(ParsedText text, Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        Word head = where.word(mention.head());
        boolean definite =
                where.children(head, "det").stream().anyMatch(det -> det.lower().equals("the"));
        return definite && Lexicon.shared().frequency(head.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN) > 0;
    }

    private static List<String> accepted(String answer, List<String> names, List<String> others) {
        Set<String> seen = new HashSet<>();
        return Stream.of(accepted(answer), names, others)
                .flatMap(Collection::stream)
                .filter(form -> seen.add(form.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The answer with and without its leading preposition or article. */
    public static List<String> accepted(String answer) {
        Set<String> forms = new LinkedHashSet<>(List.of(answer));
        Matcher opening = OPENING.matcher(answer);
        while (opening.lookingAt() && answer.length() > opening.end() + 2) {
            forms.add(answer.substring(opening.end()));
            boolean article = ARTICLE.matcher(opening.group()).matches();
            opening.region(opening.end(), answer.length());
            if (article) {
                break;
            }
        }
        return new ArrayList<>(forms);
    }
}
