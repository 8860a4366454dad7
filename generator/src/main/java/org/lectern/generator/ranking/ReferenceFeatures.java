package org.lectern.generator.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;

/**
 * How far an item can be understood by itself, and how sure it is that the names in it stand where the text had
 * pronouns: part of {@link QualityFeatures}.
 */
final class ReferenceFeatures {

    private static final Pattern WHEN_TOLD = Pattern.compile(
            "(?i)\\b(yesterday|today|tomorrow|tonight|currently|now"
                    + "|(last|next|this) (week|weekend|month|year|night|summer|winter|spring|autumn|season)|so far|recently)\\b");
    private static final Pattern AFTER_WHAT = Pattern.compile("(?i)\\b((seconds|minutes|hours|days|weeks|months|years)"
            + " (later|before|earlier|after)|later|then|previously|afterwards?|meanwhile|instead|next door|remainder"
            + "|(his|her|their|its) (return|arrival|death|departure))\\b");
    private static final Pattern ONE_OF_SOME = Pattern.compile(
            "(?i)\\b(the|a|an) (first|second|third|other|latter|former|same|new|next|last|latest|final|further|additional"
                    + "|relevant|similar|different)\\b|\\b(another|such|also|too|though|either|both)\\b");

    /** "The country", "the team": one that has a name, which a reader of the item may want. */
    private static final Map<String, EntityType> NAMED_BODIES =
            Map.of("noun.location", EntityType.PLACE, "noun.group", EntityType.ORGANISATION);

    private static final Pattern WRITER = Pattern.compile("(?i)\\bthe (narrator|author)\\b");

    /** "It cannot y": what is left of a word that was torn. */
    private static final Pattern LETTER_ALONE =
            Pattern.compile("(?<![\\p{L}\\p{N}'’.&-])[b-hj-z](?![\\p{L}\\p{N}'’.&-])");

    private final Map<String, Double> found = new TreeMap<>();

    private ReferenceFeatures() {}

    /**
     * @param item everything of the candidate that a student reads or types
     * @param section the sentences of its section
     */
    static Map<String, Double> of(String item, ParsedSentence sentence, List<ParsedSentence> section, ParsedText text) {
        ReferenceFeatures features = new ReferenceFeatures();
        String lower = item.toLowerCase(Locale.ROOT);
        features.ofPronouns(lower, sentence, text);
        features.ofWords(lower, sentence);
        features.ofThings(lower, sentence, text);
        features.ofDefinites(lower, sentence, section);
        features.ofUnnamed(lower, sentence, section);
        features.put("writer", count(WRITER, item) > 0 ? 1 : 0);
        features.put("letter alone", count(LETTER_ALONE, item) > 0 ? 1 : 0);
        features.put("when it was told", count(WHEN_TOLD, item));
        features.put("after what", count(AFTER_WHAT, item));
        features.put("compared with what", lower.contains(" than ") ? 0 : comparatives(lower, sentence));
        features.put("one of some", Math.min(2, count(ONE_OF_SOME, item)));
        return features.found;
    }

    private void ofPronouns(String item, ParsedSentence sentence, ParsedText text) {
        double sure = 1;
        int rivals = 0;
        boolean outOfSight = false;
        for (Mention mention : sentence.mentions()) {
            Word head = sentence.word(mention.head());
            if (!mention.isPronoun() || text.resolve(mention).isEmpty()) {
                continue;
            }
            Mention name = text.resolve(mention).get();
            String named = text.sentenceOf(name).word(name.head()).lower();
            boolean replaced = hasWord(item, named)
                    && !hasWord(sentence.text().toLowerCase(Locale.ROOT), named)
                    && head.is(UniversalTag.PRON);
            if (replaced) {
                double own =
                        text.chainOf(mention).map(c -> c.certaintyOf(mention)).orElse(1.0);
                sure = Math.min(sure, own);
                rivals = Math.max(rivals, rivals(name, sentence, text));
                outOfSight |= text.chainOf(mention).stream()
                        .flatMap(chain -> chain.mentions().stream())
                        .noneMatch(other -> other.sentence() == sentence.index() - 1);
            }
        }
        put("doubt of a name", 1 - sure);
        put("grave doubt of a name", Math.max(0, 0.6 - sure));
        put("rivals for a name", Math.min(3, rivals));
        put("name out of sight", outOfSight ? 1 : 0);
    }

    /** "The hotel" as a subject: how often the section spoke of one before. */
    private void ofDefinites(String item, ParsedSentence sentence, List<ParsedSentence> section) {
        for (Word noun : sentence.words()) {
            boolean bare = noun.is(UniversalTag.NOUN)
                    && noun.hasRelation("nsubj")
                    && hasWord(item, "the " + noun.lower())
                    && sentence.children(noun).stream().allMatch(child -> child.hasRelation("det", "case", "punct"));
            if (bare) {
                long before = section.stream()
                        .filter(other -> other.index() < sentence.index())
                        .flatMap(other -> other.words().stream())
                        .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                                && word.lemma().equalsIgnoreCase(noun.lemma()))
                        .limit(2)
                        .count();
                put("subject not spoken of before", before == 0 ? 1 : 0);
                put("subject spoken of once before", before == 1 ? 1 : 0);
            }
        }
    }

    /** Definite nouns wherever they stand: how many the section has not spoken of, and whose name the item lacks. */
    private void ofUnnamed(String item, ParsedSentence sentence, List<ParsedSentence> section) {
        int fresh = 0;
        for (Word noun : sentence.words()) {
            boolean bare = noun.is(UniversalTag.NOUN)
                    && hasWord(item, "the " + noun.lower())
                    && sentence.children(noun).stream().allMatch(child -> child.hasRelation("det", "case", "punct"));
            if (!bare) {
                continue;
            }
            boolean spoken = section.stream()
                    .filter(other -> other.index() < sentence.index())
                    .flatMap(other -> other.words().stream())
                    .anyMatch(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                            && word.lemma().equalsIgnoreCase(noun.lemma()));
            fresh += spoken ? 0 : 1;
            Lexicon.shared().senses(noun.lemma(), Lexicon.PartOfSpeech.NOUN).stream()
                    .findFirst()
                    .map(sense -> NAMED_BODIES.get(sense.category()))
                    .filter(type -> sentence.names().stream()
                            .noneMatch(name -> name.type() == type
                                    && hasWord(item, sentence.word(name.last()).lower())))
                    .ifPresent(type -> put(type == EntityType.PLACE ? "place not named" : "body not named", 1));
        }
        put("definites not spoken of before", Math.min(3, fresh));
    }

    /** Others of its type in the sentence and the two before: any of them could have been meant. */
    private static int rivals(Mention name, ParsedSentence sentence, ParsedText text) {
        Chain own = text.chainOf(name).orElse(new Chain(List.of(name)));
        return (int) text.sentences().subList(Math.max(0, sentence.index() - 2), sentence.index() + 1).stream()
                .flatMap(near -> near.mentions().stream())
                .filter(other -> !other.isPronoun() && other.type() == name.type())
                .filter(other -> !own.mentions().contains(other))
                .map(other -> text.chainOf(other)
                        .map(chain -> chain.mentions().getFirst())
                        .orElse(other))
                .distinct()
                .count();
    }

    /** Nouns, verbs and adjectives that no dictionary has: misspelt, torn or run together. */
    private void ofWords(String item, ParsedSentence sentence) {
        Lexicon lexicon = Lexicon.shared();
        long odd = sentence.words().stream()
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.VERB, UniversalTag.ADJ))
                .filter(word -> word.form().chars().allMatch(c -> c >= 'a' && c <= 'z'))
                .filter(word -> hasWord(item, word.form()))
                .filter(word ->
                        Set.of(Lexicon.PartOfSpeech.NOUN, Lexicon.PartOfSpeech.VERB, Lexicon.PartOfSpeech.ADJECTIVE)
                                .stream()
                                .allMatch(part -> lexicon.senses(word.lemma(), part)
                                                .isEmpty()
                                        && lexicon.senses(word.form(), part).isEmpty()))
                .count();
        put("words in no dictionary", Math.min(3, odd));
    }

    private static double comparatives(String item, ParsedSentence sentence) {
        return sentence.words().stream()
                        .filter(word ->
                                word.pennTag().equals("JJR") || word.pennTag().equals("RBR"))
                        .anyMatch(word -> hasWord(item, word.lower()))
                ? 1
                : 0;
    }

    /** How much of what the item names the rest of the text comes back to: scenery is named once. */
    private void ofThings(String item, ParsedSentence sentence, ParsedText text) {
        List<Word> things = sentence.words().stream()
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN) && hasWord(item, word.lower()))
                .toList();
        if (things.isEmpty()) {
            put("names nothing", 1);
            return;
        }
        double again = things.stream()
                .filter(word -> text.sentencesWith(word.lemma()) > 1)
                .count();
        put("things taken up", again / things.size());
        put("no thing taken up", again == 0 ? 1 : 0);
        put(
                "most taken up",
                Math.log(things.stream()
                        .mapToInt(word -> text.sentencesWith(word.lemma()))
                        .max()
                        .orElse(1)));
    }

    private static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            if (opens && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private void put(String name, double value) {
        if (value != 0) {
            found.put(name, value);
        }
    }
}
