package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Soundness;
import org.lectern.generator.question.words.Surface;

/**
 * Three or four terms of the article to be matched with what the text says they are, or as many persons with what it says
 * who they are: "X is a Y that …", "a Y that … is called X", "X, a Y that …".
 */
public final class MatchTermsToMeanings {

    private static final int FEWEST = 3;
    private static final int MOST = 4;

    /** A single noun says too little to tell one from another. */
    private static final int FEWEST_WORDS = 3;

    private static final int MOST_WORDS = 16;
    private static final int MOST_TERM_WORDS = 4;
    private static final int SHORTEST_TERM = 3;
    private static final int SHORTEST_WORD = 4;

    /** Words that tell nothing of what a meaning speaks of. */
    private static final Set<String> JOINING = Set.of(
            "that", "which", "with", "from", "into", "have", "were", "whose", "where", "when", "whom", "been",
            "between", "their", "through");

    /** From so many words on a meaning tells more than the kind of thing. */
    private static final int TELLING = 6;

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|an?) ");

    private static final Pattern SAYS_LITTLE = Pattern.compile(
            "(?i)name|word|term|kind|type|sort|part|lot|number|example|one|way|reason|result|cause|problem|fact"
                    + "|component|influence|version|majority|minority|series|object|home|success|failure|sign|man|woman"
                    + "|boy|girl|person|people|member|beginning|end|rest|recipient");

    /** More than one thing, or a name with more behind it. */
    private static final Pattern NO_TERM = Pattern.compile("(?i).*(,|\\b(and|or|both|like|that|this|one|other)\\b).*");

    /** @param kind lemma of the meaning's head: "boat" for "a boat with two hulls" */
    private record Meaning(
            String term, String meaning, String kind, boolean person, Evidence evidence, ParsedSentence sentence) {}

    /** At most one candidate about terms and one about persons. */
    public List<Candidate> derive(ArticleReading article) {
        List<Meaning> all = article.sections().stream()
                .flatMap(MatchTermsToMeanings::of)
                .filter(MatchTermsToMeanings::isWhole)
                .toList();
        return Stream.of(false, true)
                .flatMap(
                        person -> matched(
                                all.stream()
                                        .filter(one -> one.person() == person)
                                        .toList(),
                                person)
                                .stream())
                .toList();
    }

    private static Stream<Meaning> of(SectionReading section) {
        return section.sentences().stream()
                .filter(sentence -> PlainProse.holds(section, sentence))
                .flatMap(sentence -> Stream.concat(
                        StatementReader.read(section, sentence).stream()
                                .flatMap(statement ->
                                        Stream.concat(defined(statement).stream(), called(statement).stream())),
                        sentence.words().stream().flatMap(word -> beside(section, sentence, word).stream())));
    }

    /** "X is a Y that …" */
    private static Optional<Meaning> defined(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Word predicate = statement.predicate();
        Word subject = statement.subject().head();
        boolean plain = statement.isCopular()
                && !statement.isNegated()
                && predicate.is(UniversalTag.NOUN)
                && statement.pieces().size() == 3
                && statement.auxiliaries().size() == 1
                && sentence.children(predicate, "case").isEmpty()
                && sentence.children(predicate, "det").stream().anyMatch(det -> det.hasLemma("a", "an", "the"))
                && !sentence.children(predicate, "nmod", "acl", "acl:relcl").isEmpty();
        boolean generic = subject.is(UniversalTag.NOUN)
                && sentence.children(subject, "det").stream().allMatch(det -> det.hasLemma("a", "an"));
        return Optional.of(statement)
                .filter(found -> plain && (generic || sentence.nameAt(subject).isPresent()))
                .flatMap(found -> meaning(
                        found.section(),
                        sentence,
                        subject,
                        found.subject().words(),
                        predicate,
                        found.verb().words()));
    }

    /** "A Y that … is called X" */
    private static Optional<Meaning> called(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Word subject = statement.subject().head();
        List<Piece> names = statement.all(Piece.Role.COMPLEMENT);
        boolean plain = statement.predicate().hasLemma("call", "name", "term")
                && statement.predicate().pennTag().equals("VBN")
                && !statement.isNegated()
                && names.size() == 1
                && statement.pieces().size() == 4
                && names.getFirst().head().is(UniversalTag.NOUN, UniversalTag.PROPN)
                && subject.is(UniversalTag.NOUN)
                && !sentence.children(subject, "nmod", "acl", "acl:relcl").isEmpty()
                && sentence.children(subject, "nummod").isEmpty();
        return Optional.of(statement)
                .filter(found -> plain)
                .flatMap(found -> meaning(
                        found.section(),
                        sentence,
                        names.getFirst().head(),
                        names.getFirst().words(),
                        subject,
                        found.subject().words()));
    }

    /** "X, a Y that …" */
    private static Optional<Meaning> beside(SectionReading section, ParsedSentence sentence, Word meaning) {
        boolean plain = meaning.hasRelation("appos")
                && meaning.is(UniversalTag.NOUN)
                && sentence.children(meaning, "det").stream().anyMatch(det -> det.hasLemma("a", "an"))
                && sentence.children(meaning, "conj").isEmpty();
        return sentence.head(meaning)
                .filter(head -> plain
                        && head.index() < meaning.index()
                        && isSetOff(sentence, meaning)
                        && sentence.children(head, "conj").isEmpty())
                .flatMap(head -> sentence.nameAt(head)
                        .filter(name -> sentence.word(name.last() + 1).form().equals(","))
                        .flatMap(name -> meaning(
                                section,
                                sentence,
                                head,
                                sentence.words().subList(name.first() - 1, name.last()),
                                meaning,
                                Trimming.phrase(sentence, meaning, Set.of()))));
    }

    /** Between commas, or a comma and the end of the sentence: nothing of it stands outside. */
    private static boolean isSetOff(ParsedSentence sentence, Word meaning) {
        List<Word> words = sentence.subtree(meaning, word -> !word.is(UniversalTag.PUNCT));
        int first = words.getFirst().index();
        int last = words.getLast().index();
        return first > 1
                && sentence.word(first - 1).form().equals(",")
                && last < sentence.words().size()
                && sentence.word(last + 1).form().matches("[,.]");
    }

    private static Optional<Meaning> meaning(
            SectionReading section,
            ParsedSentence sentence,
            Word head,
            List<Word> term,
            Word kind,
            List<Word> meaning) {
        boolean alone = !meaning.isEmpty()
                && meaning.stream().noneMatch(word -> word.hasRelation("conj") && word.is(UniversalTag.VERB))
                && Stream.of(term, meaning)
                        .noneMatch(words -> Pointing.inside(section, sentence, words)
                                || words.stream()
                                        .anyMatch(word -> word.is(UniversalTag.PRON)
                                                && !word.features().is("PronType", "Rel")));
        Optional<EntityType> named = sentence.nameAt(head).map(name -> name.type());
        boolean person = named.filter(type -> type == EntityType.PERSON).isPresent();
        // A person is a somebody, and what else has a name is not: else the analysis took one for the other.
        boolean fits = named.isEmpty()
                || person == Lexicon.shared().isPerson(kind.lemma().toLowerCase(Locale.ROOT))
                        && (!person || term.size() > 1);
        return Optional.of(new Meaning(
                        ARTICLE.matcher(Surface.plain(sentence, term)).replaceFirst(""),
                        Surface.plain(sentence, meaning),
                        kind.lemma().toLowerCase(Locale.ROOT),
                        person,
                        section.evidence(sentence),
                        sentence))
                .filter(found -> alone && fits && Soundness.holds(found.meaning(), sentence));
    }

    /** Long enough to tell what it is, and not told by the term itself. */
    private static boolean isWhole(Meaning one) {
        int words = Stems.words(one.meaning());
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && Stems.words(one.term()) <= MOST_TERM_WORDS
                && one.term().length() >= SHORTEST_TERM
                && !NO_TERM.matcher(one.term()).matches()
                && !SAYS_LITTLE.matcher(one.kind()).matches()
                && !one.meaning().matches("(?i).*\\b(he|she|it|they|his|her|its|their)\\b.*")
                && shareNoWord(one.term(), one.meaning());
    }

    private static Optional<Candidate> matched(List<Meaning> meanings, boolean persons) {
        List<Meaning> chosen = new ArrayList<>();
        meanings.stream()
                .filter(one -> chosen.size() < MOST && chosen.stream().allMatch(other -> areApart(one, other)))
                .forEach(chosen::add);
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        Meaning first = chosen.getFirst();
        return Optional.of(new Candidate(
                persons ? "match-persons" : "match-meanings",
                first.evidence().section(),
                new Matching(
                        persons
                                ? "Match each person with what the text says of who they are."
                                : "Match each term or name with what the text says it is.",
                        chosen.stream()
                                .map(one -> new Matching.Pair(Surface.capitalised(one.term()), one.meaning()))
                                .toList(),
                        List.of()),
                persons ? "persons" : "meanings",
                Answered.free(),
                chosen.stream().map(Meaning::evidence).toList(),
                persons ? Skill.DETAIL : Skill.VOCABULARY,
                BloomLevel.UNDERSTAND,
                Traits.of(first.sentence(), 0.75)));
    }

    /** Neither what is said of one could be said of the other, nor does one name the other. */
    private static boolean areApart(Meaning one, Meaning other) {
        boolean told = Math.min(Stems.words(one.meaning()), Stems.words(other.meaning())) >= TELLING;
        return (told ? !one.kind().equals(other.kind()) : !Sorts.overlap(one.kind(), other.kind()))
                && shareNoWord(one.term(), other.term())
                && shareNoWord(one.meaning(), other.meaning())
                && shareNoWord(one.term(), other.meaning())
                && shareNoWord(one.meaning(), other.term());
    }

    private static boolean shareNoWord(String one, String other) {
        Set<String> words = new HashSet<>(words(one));
        return words(other).stream().noneMatch(words::contains);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !JOINING.contains(word))
                .toList();
    }
}
