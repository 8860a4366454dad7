package org.lectern.generator.question.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Verb;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.lectern.generator.language.WordNet;

/**
 * WordNet 3.1 (Miller 1995; Fellbaum 1998) asked in our own words. May be shared by threads: the dictionary below is
 * not safe for them, so each look-up takes a lock and is remembered.
 */
public final class Lexicon {

    /** The classes of WordNet's lexicographer files that answer "who". */
    private static final String PERSON_FILE = "noun.person";

    /** Numbers of WordNet's sentence frames: "somebody (something) ----s something (somebody)". */
    private static final Set<Integer> TRANSITIVE = Set.of(8, 9, 10, 11);

    /** "Something (somebody) ----s", with or without a phrase behind it. */
    private static final Set<Integer> INTRANSITIVE = Set.of(1, 2, 3, 4, 22);

    private static final int DEEPEST = 12;
    private static final int MOST_KEPT = 100_000;

    private final Dictionary dictionary;
    private final Map<String, List<Sense>> senses = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> kinds = new ConcurrentHashMap<>();
    private final Map<String, List<VerbUse>> uses = new ConcurrentHashMap<>();

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    private static final class Shared {
        private static final Lexicon LEXICON = new Lexicon(WordNet.dictionary());
    }

    /** The one dictionary of this process, loaded at first use. */
    public static Lexicon shared() {
        return Shared.LEXICON;
    }

    /** Every sense of a lemma, the most frequent first; empty where WordNet lacks the word. */
    public List<Sense> senses(String lemma, PartOfSpeech part) {
        String key = part + ":" + lemma.toLowerCase(Locale.ROOT);
        return remembered(senses, key, ignored -> read(lemma.toLowerCase(Locale.ROOT), part));
    }

    /** Texts of any number bring words of any number: what is looked up beyond the first is not kept. */
    private static <T> T remembered(Map<String, T> known, String key, Function<String, T> lookUp) {
        T found = known.get(key);
        if (found == null) {
            found = lookUp.apply(key);
            if (known.size() < MOST_KEPT) {
                known.put(key, found);
            }
        }
        return found;
    }

    /** Whether the noun's most frequent sense is a person: "teacher", not "teaching". */
    public boolean isPerson(String noun) {
        List<Sense> all = senses(noun, PartOfSpeech.NOUN);
        return !all.isEmpty() && all.getFirst().category().equals(PERSON_FILE);
    }

    /** Whether no common sense of the noun is a person or a group of persons. */
    public boolean isNeverPerson(String noun) {
        return senses(noun, PartOfSpeech.NOUN).stream()
                .limit(4)
                .noneMatch(sense ->
                        sense.category().equals(PERSON_FILE) || sense.category().equals("noun.group"));
    }

    /**
     * The lemmas of everything above a noun's or name's first sense, and of what a name is an instance of: for "Oslo"
     * among others "national capital" and "city".
     */
    public Set<String> kindsOf(String noun) {
        return remembered(kinds, noun.toLowerCase(Locale.ROOT), this::climb);
    }

    /** How often texts use the word in any sense, by WordNet's sense-tagged texts; 0 where they never do. */
    public int frequency(String lemma, PartOfSpeech part) {
        return senses(lemma, part).stream().mapToInt(Sense::uses).sum();
    }

    private List<Sense> read(String lemma, PartOfSpeech part) {
        synchronized (dictionary) {
            try {
                Optional<IndexWord> found = Optional.ofNullable(dictionary.getIndexWord(part.pos(), lemma));
                if (found.isEmpty()) {
                    return List.of();
                }
                List<Sense> all = new ArrayList<>();
                for (Synset synset : found.get().getSenses()) {
                    all.add(sense(synset, lemma));
                }
                return List.copyOf(all);
            } catch (JWNLException e) {
                throw new IllegalStateException("WordNet can't be read.", e);
            }
        }
    }

    /** How a verb is used, its most frequent meaning first; empty where WordNet lacks it. */
    public List<VerbUse> verbUses(String lemma) {
        return remembered(uses, lemma.toLowerCase(Locale.ROOT), this::readUses);
    }

    private List<VerbUse> readUses(String lemma) {
        synchronized (dictionary) {
            try {
                Optional<IndexWord> found = Optional.ofNullable(dictionary.getIndexWord(POS.VERB, lemma));
                if (found.isEmpty()) {
                    return List.of();
                }
                List<VerbUse> all = new ArrayList<>();
                for (Synset synset : found.get().getSenses()) {
                    for (Word word : synset.getWords()) {
                        if (word instanceof Verb verb && verb.getLemma().equalsIgnoreCase(lemma)) {
                            all.add(use(verb));
                        }
                    }
                }
                return List.copyOf(all);
            } catch (JWNLException e) {
                throw new IllegalStateException("WordNet can't be read.", e);
            }
        }
    }

    private static VerbUse use(Verb verb) throws JWNLException {
        Set<String> opposites = new LinkedHashSet<>();
        for (Pointer pointer : verb.getPointers(PointerType.ANTONYM)) {
            if (pointer.getTarget() instanceof Word other) {
                opposites.add(other.getLemma().replace('_', ' '));
            }
        }
        int[] frames = verb.getVerbFrameIndices();
        return new VerbUse(
                Arrays.stream(frames).anyMatch(TRANSITIVE::contains),
                Arrays.stream(frames).anyMatch(INTRANSITIVE::contains),
                opposites);
    }

    private static Sense sense(Synset synset, String lemma) {
        List<String> words = new ArrayList<>();
        int uses = 0;
        for (Word word : synset.getWords()) {
            String written = word.getLemma().replace('_', ' ');
            if (written.equalsIgnoreCase(lemma)) {
                uses = word.getUseCount();
            } else {
                words.add(written);
            }
        }
        String gloss = synset.getGloss();
        int examples = gloss.indexOf("; \"");
        return new Sense(words, examples < 0 ? gloss : gloss.substring(0, examples), synset.getLexFileName(), uses);
    }

    private Set<String> climb(String noun) {
        synchronized (dictionary) {
            Set<String> above = new LinkedHashSet<>();
            try {
                Optional<IndexWord> found = Optional.ofNullable(dictionary.getIndexWord(POS.NOUN, noun));
                if (found.isPresent() && !found.get().getSenses().isEmpty()) {
                    // The list loads lazily and answers get alone.
                    climb(found.get().getSenses().get(0), above, 0);
                }
            } catch (JWNLException e) {
                throw new IllegalStateException("WordNet can't be read.", e);
            }
            return Set.copyOf(above);
        }
    }

    private static void climb(Synset synset, Set<String> above, int depth) throws JWNLException {
        if (depth > DEEPEST) {
            return;
        }
        for (PointerType type : List.of(PointerType.INSTANCE_HYPERNYM, PointerType.HYPERNYM)) {
            for (Pointer pointer : synset.getPointers(type)) {
                Synset target = pointer.getTargetSynset();
                target.getWords().forEach(word -> above.add(word.getLemma().replace('_', ' ')));
                climb(target, above, depth + 1);
            }
        }
    }

    /** Parts of speech that WordNet knows. */
    public enum PartOfSpeech {
        NOUN(POS.NOUN),
        VERB(POS.VERB),
        ADJECTIVE(POS.ADJECTIVE),
        ADVERB(POS.ADVERB);

        private final POS pos;

        PartOfSpeech(POS pos) {
            this.pos = pos;
        }

        private POS pos() {
            return pos;
        }
    }
}
