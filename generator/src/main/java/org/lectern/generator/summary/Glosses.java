package org.lectern.generator.summary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.generator.language.Modality;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;

/** What a term means: as the text itself explains it, else by WordNet where it knows but one meaning. */
final class Glosses {

    private static final int LONGEST = 18;

    /** Uses in WordNet's sense-tagged texts from which on a pupil has met a word. */
    private static final int FAMILIAR = 15;

    /** WordNet's highest words: to say that a relation is an abstraction explains nothing. */
    private static final String HIGHEST = "noun.Tops";

    private static final Pattern SAID = Pattern.compile("[\"“”„«»]");

    /** WordNet's kinds of people by what they do, not by what others think of them. */
    private static final Set<String> ROLES = Set.of(
            "leader",
            "worker",
            "professional",
            "expert",
            "adult",
            "creator",
            "artist",
            "entertainer",
            "contestant",
            "scientist",
            "politician",
            "communicator",
            "relative",
            "ruler",
            "serviceman",
            "educator",
            "learner",
            "traveler",
            "owner",
            "representative",
            "negotiator",
            "intellectual",
            "inhabitant",
            "religious person",
            "juvenile",
            "peer",
            "capitalist",
            "merchant",
            "applicant",
            "candidate",
            "fighter",
            "defender",
            "advocate");

    private static final Set<String> PLACING = Set.of(
            "former",
            "senior",
            "junior",
            "retired",
            "local",
            "deputy",
            "chief",
            "assistant",
            "young",
            "old",
            "small",
            "large",
            "public",
            "private",
            "independent",
            "late",
            "non-profit",
            "nonprofit",
            "annual",
            "weekly",
            "daily",
            "monthly",
            "rural",
            "urban",
            "coastal",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "online",
            "free",
            "open",
            "joint",
            "big",
            "little",
            "major",
            "minor",
            "international",
            "national");

    private static final Set<String> VALUING = Set.of(
            "good",
            "great",
            "bad",
            "beautiful",
            "wonderful",
            "terrible",
            "perfect",
            "stupid",
            "true",
            "real",
            "simple");

    private Glosses() {}

    /** Empty where nobody says. */
    static String of(Topic topic, List<ParsedSentence> sentences) {
        for (ParsedSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.lemma().toLowerCase(Locale.ROOT).equals(topic.head())
                        && word.is(UniversalTag.NOUN, UniversalTag.PROPN)) {
                    Optional<String> explained = explained(sentence, word, topic);
                    if (explained.isPresent()) {
                        return explained.get();
                    }
                }
            }
        }
        return topic.named() ? "" : fromDictionary(topic);
    }

    /** "X, a Y, …" or "X is a Y". */
    private static Optional<String> explained(ParsedSentence sentence, Word word, Topic topic) {
        if (SAID.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        Optional<Word> head = sentence.head(word);
        String called = sentence.textOf(sentence.words().stream()
                .filter(w -> w.equals(word)
                        || w.head() == word.index() && w.index() < word.index() && w.hasRelation("compound", "amod"))
                .toList());
        if (!topic.named() && !called.equalsIgnoreCase(topic.name())) {
            return Optional.empty();
        }
        boolean subjectOfNoun = word.relation().equals("nsubj")
                && head.filter(noun -> noun.is(UniversalTag.NOUN)
                                && !sentence.children(noun, "cop").isEmpty())
                        .isPresent()
                && sentence.children(word, "amod", "nmod", "nmod:poss").isEmpty();
        Optional<Word> noun =
                subjectOfNoun ? head : sentence.child(word, "appos").filter(other -> other.is(UniversalTag.NOUN));
        return noun.filter(n -> sentence.children(n, "det").stream().anyMatch(det -> det.hasLemma("a", "an")))
                .filter(n -> !sentence.isNegated(n) && sentence.modality(n) == Modality.FACT)
                .filter(n -> !isOpinion(sentence, n, topic.named()))
                .map(n -> phrase(sentence, n, word))
                .filter(text -> text.split(" ").length <= LONGEST && text.split(" ").length >= 2);
    }

    /**
     * "A stolid socialist", "a good team": what somebody thinks of it. Adjectives that place a thing ("a Danish
     * painter", "a former mayor") say what it is; in what is said of a name no others do.
     */
    private static boolean isOpinion(ParsedSentence sentence, Word noun, boolean ofName) {
        boolean named = ofName
                && Lexicon.shared().isPerson(noun.lemma())
                && Lexicon.shared().kindsOf(noun.lemma()).stream().noneMatch(ROLES::contains);
        return named
                || sentence.children(noun, "amod").stream()
                        .flatMap(word -> Stream.concat(Stream.of(word), sentence.children(word, "conj").stream()))
                        .anyMatch(word -> ofName ? !places(word) : VALUING.contains(word.lower()));
    }

    private static boolean places(Word adjective) {
        return !adjective.is(UniversalTag.ADJ)
                || Character.isUpperCase(adjective.form().codePointAt(0))
                || PLACING.contains(adjective.lower())
                || Lexicon.shared().senses(adjective.lower(), PartOfSpeech.ADJECTIVE).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category().equals("adj.pert"));
    }

    private static String phrase(ParsedSentence sentence, Word noun, Word subject) {
        List<Word> words = sentence.subtree(
                noun,
                word -> word.index() > subject.index()
                        && !word.hasRelation(
                                "nsubj", "cop", "aux", "advcl", "parataxis", "punct", "acl:relcl", "advmod")
                        && !(word.hasRelation("conj", "cc") && word.head() == noun.index()));
        return sentence.textOf(words).replaceAll("\\s+", " ");
    }

    private static String fromDictionary(Topic topic) {
        String phrase = topic.name().toLowerCase(Locale.ROOT).replaceFirst(".*[^a-z ].*", "");
        List<Sense> whole = Lexicon.shared().senses(phrase, PartOfSpeech.NOUN);
        boolean compound = phrase.contains(" ") && !whole.isEmpty();
        List<Sense> senses = compound ? whole : Lexicon.shared().senses(topic.head(), PartOfSpeech.NOUN);
        boolean certain = senses.size() == 1
                || senses.size() > 1
                        && senses.getFirst().uses() >= 10
                        && senses.get(1).uses() * 6 <= senses.getFirst().uses();
        return certain && (compound || !phrase.contains(" ")) && isWorthExplaining(senses.getFirst())
                ? senses.getFirst().gloss()
                : "";
    }

    private static boolean isWorthExplaining(Sense sense) {
        return !sense.category().equals(HIGHEST) && sense.uses() < FAMILIAR;
    }
}
