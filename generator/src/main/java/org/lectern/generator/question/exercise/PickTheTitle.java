package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.words.Surface;

/**
 * "Which title fits the section best?": the one thing that it opens with and speaks of throughout, among
 * things that one of its sentences names. Asked only where no heading gives it away.
 */
public final class PickTheTitle implements SectionRule {

    private static final int FEWEST_SENTENCES = 5;
    private static final int WRONG = 3;
    private static final int MOST_WORDS = 4;

    /** Share of the sentences that speak of the key, and their number at least. */
    private static final double MOSTLY = 0.5;

    private static final int OFTEN = 3;

    /** Share of the sentences in which something else may be named before it might be the title, too. */
    private static final double SELDOM = 0.2;

    /** Share of the finite verbs that tell of the past, from which on a story is told rather than a thing explained. */
    private static final double STORY = 0.5;

    /** What can be seen, eaten or watched as it happens; a length or a chance is no title. */
    private static final Pattern TANGIBLE = Pattern.compile(
            "noun\\.(artifact|animal|plant|object|body|food|substance|location|phenomenon|process|group)");

    /** What more than one word tell enough of. */
    private static final Pattern TOLD = Pattern.compile("noun\\.(act|event|communication|cognition)");

    private static final Set<AnswerKind> NAMES =
            EnumSet.of(AnswerKind.PLACE_NAME, AnswerKind.ORGANISATION_NAME, AnswerKind.OTHER_NAME);

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(all|each|every|other|others|such|own|same|different|certain|specific"
                    + "|particular|various|several|number|numbers|things?|parts?|kinds?|types?|sorts?|way|ways|side|sides|place"
                    + "|places|area|areas|time|times|example|case|surface|bit|piece|pieces|lot|groups?|people|forms?|which|what|great|good|no|not|two|three|four|whole|little|nice|(mon|tues|wednes|thurs|fri|satur|sun)day)\\b|\\d|[^\\p{L} ’'-]|^-");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|an?|its|their|his|her|some|many|most) ");

    private record Title(String text, Word head, ParsedSentence sentence) {

        String lemma() {
            return head.lemma().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<ParsedSentence> sentences = section.sentences();
        Optional<Title> key = sentences.size() < FEWEST_SENTENCES
                ? Optional.empty()
                : opening(sentences.getFirst())
                        .filter(title -> isSpokenOfThroughout(title, sentences) && isExplained(title, sentences))
                        .filter(title -> !isShown(title, article, section));
        if (key.isEmpty()) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.key(key.get().text(), "The text speaks of it from beginning to end."));
        for (String wrong : tooNarrow(article, section, key.get())) {
            options.add(Option.distractor(wrong, "Too narrow: the text speaks of it in passing only."));
        }
        if (options.size() <= WRONG) {
            return List.of();
        }
        String which = article.sections().size() > 1 ? "section" : "text";
        return List.of(new Candidate(
                "best-title",
                section.index(),
                new SingleChoice("Which title fits the " + which + " best?", options),
                key.get().text(),
                Answered.free(),
                List.of(section.evidence(key.get().sentence())),
                Skill.MAIN_IDEA,
                BloomLevel.ANALYSE,
                Traits.of(key.get().sentence(), 0.8)));
    }

    /** What the first sentence is about: its subject, where that is a kind of thing or has a name. */
    private static Optional<Title> opening(ParsedSentence first) {
        return first.child(first.root(), "nsubj")
                .filter(subject -> subject.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && first.children(subject, "conj", "nmod:poss").isEmpty()
                        && first.children(subject, "det").stream()
                                .allMatch(det -> det.lower().matches("the|an?")))
                .filter(subject ->
                        first.children(subject, "nmod", "nummod", "acl").isEmpty()
                                && first.children(subject, "amod").stream().noneMatch(PickTheTitle::compares))
                .flatMap(subject -> title(first, subject))
                .filter(title -> title.text().contains(" ") || !isPointedAt(first, title.head()));
    }

    /** "The city", "the burner": which one, a title would have to tell. */
    private static boolean isPointedAt(ParsedSentence sentence, Word head) {
        return head.is(UniversalTag.NOUN)
                && sentence.children(head, "det").stream()
                        .anyMatch(det -> det.lower().equals("the"));
    }

    /** "The first house", "the most important bee": one among others, which the text is about as a whole. */
    private static boolean compares(Word adjective) {
        return adjective.pennTag().matches("JJ[RS]")
                || adjective.features().is("NumType", "Ord")
                || adjective
                        .lower()
                        .matches("important|main|chief|current|present|famous|new|old|little|big|young|good|great");
    }

    /** Of a common noun: "a tiger" whose tale is told is not what the tale is about. */
    private static boolean isExplained(Title title, List<ParsedSentence> sentences) {
        List<Word> finite = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.pennTag().matches("VB[DPZ]"))
                .toList();
        long past = finite.stream().filter(word -> word.pennTag().equals("VBD")).count();
        return title.head().is(UniversalTag.PROPN) || past <= STORY * finite.size();
    }

    private static Optional<Title> title(ParsedSentence sentence, Word head) {
        List<Word> words = sentence.nameAt(head)
                .map(name -> sentence.words().subList(name.first() - 1, name.last()))
                .orElseGet(() -> sentence.words().stream()
                        .filter(word -> word.equals(head)
                                || word.head() == head.index()
                                        && word.index() < head.index()
                                        && word.hasRelation("compound", "amod", "nmod", "nummod", "punct"))
                        .toList());
        boolean joined = words.getLast().index() - words.getFirst().index() + 1 == words.size();
        EntityType type = sentence.mentionHeadedBy(head).map(Mention::type).orElse(EntityType.ABSTRACT);
        boolean titled =
                switch (type) {
                    case TIME, QUANTITY, GROUP -> false;
                    // The subject of a life, not somebody in a story.
                    case PERSON ->
                        words.size() > 1
                                && sentence.child(sentence.root(), "cop").isPresent();
                    case ORGANISATION, PLACE, EVENT, WORK, THING, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> true;
                };
        return joined && titled && words.size() <= MOST_WORDS && !Pointing.inside(sentence, words)
                ? Optional.of(new Title(asTitle(Surface.plain(sentence, words)), head, sentence))
                : Optional.empty();
    }

    private static boolean isSpokenOfThroughout(Title title, List<ParsedSentence> sentences) {
        long told = sentences.stream()
                .filter(other -> speaksOf(other, title.lemma()))
                .count();
        return told >= OFTEN && told >= MOSTLY * sentences.size();
    }

    private static boolean speaksOf(ParsedSentence sentence, String lemma) {
        return sentence.words().stream()
                .anyMatch(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ)
                        && word.lemma().toLowerCase(Locale.ROOT).equals(lemma));
    }

    private static boolean isShown(Title title, ArticleReading article, SectionReading section) {
        String shown = article.article().title() + " " + section.section().heading();
        return shown.toLowerCase(Locale.ROOT).contains(title.lemma());
    }

    /** Things of about as many words, each in few sentences. */
    private static List<String> tooNarrow(ArticleReading article, SectionReading section, Title key) {
        List<String> found = new ArrayList<>();
        Set<String> heads = new HashSet<>(Set.of(key.lemma()));
        article.phrasesIn(section).stream()
                .filter(phrase -> phrase.sentence() != key.sentence().index()
                        && isTitle(phrase)
                        && !sharesWord(phrase.text(), key.text())
                        && !Sorts.overlap(phrase.answered().head(), key.lemma())
                        && section.sentences().stream()
                                        .filter(other -> speaksOf(
                                                other, phrase.answered().head()))
                                        .count()
                                <= Math.max(1, SELDOM * section.sentences().size()))
                .sorted(Comparator.comparingInt(phrase ->
                        Math.abs(asTitle(phrase.text()).length() - key.text().length())))
                .forEach(phrase -> {
                    String title = asTitle(phrase.text());
                    if (found.size() < WRONG
                            && !found.contains(title)
                            && heads.add(phrase.answered().head())) {
                        found.add(title);
                    }
                });
        return found;
    }

    private static boolean isTitle(Phrase phrase) {
        String title = asTitle(phrase.text());
        boolean named = NAMES.contains(phrase.answered().kind());
        boolean tangible = Lexicon.shared().senses(phrase.answered().head(), PartOfSpeech.NOUN).stream()
                .limit(1)
                .anyMatch(sense -> TANGIBLE.matcher(sense.category()).matches()
                        || Stems.words(title) > 1
                                && TOLD.matcher(sense.category()).matches());
        return (named || phrase.answered().kind() == AnswerKind.THING && tangible)
                && !VAGUE.matcher(title).find()
                && Stems.words(title) <= MOST_WORDS
                && title.length() > 3;
    }

    private static boolean sharesWord(String one, String other) {
        String words = one.toLowerCase(Locale.ROOT);
        return Arrays.stream(other.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> word.length() > 2 && words.contains(word.substring(0, Math.min(5, word.length()))));
    }

    private static String asTitle(String text) {
        return Surface.capitalised(ARTICLE.matcher(text).replaceFirst(""));
    }
}
