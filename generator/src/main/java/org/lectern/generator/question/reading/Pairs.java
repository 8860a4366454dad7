package org.lectern.generator.question.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;

/**
 * The phrases of a section that mean two persons at once: "both leaders", "the two", "the pair", "they". They do where
 * the section has so far named two persons and no third, or named two together last, and nobody else could be meant.
 */
public final class Pairs {

    /** For a section of which nothing is known. */
    public static final Pairs NONE = new Pairs(Map.of());

    /**
     * Two persons.
     *
     * @param first the one the section named first, by a name
     */
    public record Pair(Mention first, Mention second) {

        /** What else the text calls them; fewer than two where one is mentioned only once. */
        public List<Chain> chains(ParsedText text) {
            return Stream.of(first, second)
                    .flatMap(one -> text.chainOf(one).stream())
                    .toList();
        }
    }

    private record Place(int sentence, int word) {}

    private final Map<Place, Pair> meant;

    private Pairs(Map<Place, Pair> meant) {
        this.meant = Map.copyOf(meant);
    }

    static Pairs in(List<ParsedSentence> section, ParsedText text) {
        Walk walk = new Walk(text);
        section.forEach(walk::read);
        return new Pairs(walk.meant);
    }

    /** Whom the phrase headed by this word means; empty where it does not mean two persons, or not surely. */
    public Optional<Pair> meantBy(ParsedSentence sentence, Word head) {
        return Optional.ofNullable(meant.get(new Place(sentence.index(), head.index())));
    }

    /** Whom the phrase means in which the word counts or points: "both" of "both leaders". */
    public Optional<Pair> toldBy(ParsedSentence sentence, Word word) {
        return word.hasRelation("det", "det:predet", "nummod", "amod")
                ? sentence.head(word).flatMap(head -> meantBy(sentence, head))
                : Optional.empty();
    }

    /** One reading of a section from its start. */
    private static final class Walk {

        /** Who was named or meant so many sentences ago may still be meant. */
        private static final int REACH = 4;

        private final ParsedText text;
        private final Map<Place, Pair> meant = new HashMap<>();
        private final Map<Object, Mention> persons = new LinkedHashMap<>();
        private final Map<Object, Integer> lastNamed = new HashMap<>();
        private final Set<String> groups = new HashSet<>();
        private final Set<Object> here = new HashSet<>();
        private boolean rivalPerson;
        private boolean rivals;
        private boolean rivalPersonHere;
        private boolean rivalsHere;
        private boolean apartHere;

        Walk(ParsedText text) {
            this.text = text;
        }

        void read(ParsedSentence sentence) {
            rivalPersonHere = false;
            rivalsHere = false;
            apartHere = false;
            here.clear();
            for (Word word : sentence.words()) {
                Optional<Mention> mention = sentence.mentionHeadedBy(word);
                if (mention.isPresent() && isName(mention.get(), word)) {
                    name(sentence, word, mention.get());
                } else if (isMeant(sentence, word, mention)) {
                    List<Mention> two = List.copyOf(persons.values());
                    meant.put(new Place(sentence.index(), word.index()), new Pair(two.getFirst(), two.getLast()));
                    meet(sentence);
                    rivalPerson = false;
                    rivals = false;
                } else if (mention.isPresent() && isKnown(mention.get())) {
                    here.add(keyOf(mention.get()));
                } else if (mention.isPresent() && !isNamedBehind(sentence, word)) {
                    rival(sentence, word, mention.get());
                }
            }
        }

        private static boolean isName(Mention mention, Word head) {
            return mention.isNamed()
                    && mention.type() == EntityType.PERSON
                    && !head.isPlural()
                    && !head.hasRelation("compound", "amod");
        }

        /** "The painter" of "the painter Ada Quist". */
        private static boolean isNamedBehind(ParsedSentence sentence, Word head) {
            return sentence.children(head, "appos", "flat").stream().anyMatch(name -> sentence.mentionHeadedBy(name)
                    .filter(mention -> isName(mention, name))
                    .isPresent());
        }

        private void name(ParsedSentence sentence, Word head, Mention mention) {
            List<Word> others = sentence.children(head, "conj");
            boolean two = others.size() == 1
                    && sentence.children(others.getFirst(), "cc").stream().anyMatch(cc -> cc.hasLemma("and"))
                    && sentence.mentionHeadedBy(others.getFirst())
                            .filter(other -> isName(other, others.getFirst()))
                            .isPresent();
            Object key = keyOf(mention);
            if (two) {
                // "He walked with Ada and Jonas": then the three of them are "they".
                rivalsHere |= here.stream().anyMatch(person -> !person.equals(key));
                persons.clear();
            }
            persons.putIfAbsent(key, mention);
            lastNamed.put(key, sentence.index());
            here.add(key);
            // "Ada or Jonas", "Ada and her aunt": they are no two to speak of.
            apartHere |= !others.isEmpty() && !two;
            rivals |= apartHere;
            boolean both = persons.size() == 2
                    && persons.keySet().stream().allMatch(person -> lastNamed.get(person) == sentence.index());
            if (both && !apartHere) {
                meet(sentence);
            }
        }

        /** From here on they are who was spoken of last, with whom their sentence names beside them. */
        private void meet(ParsedSentence sentence) {
            persons.keySet().forEach(person -> lastNamed.put(person, sentence.index()));
            rivalPerson = rivalPersonHere;
            rivals = rivalsHere;
        }

        private Object keyOf(Mention mention) {
            Optional<Chain> chain = text.chainOf(mention);
            return chain.isPresent() ? chain.get() : mention;
        }

        private boolean isKnown(Mention mention) {
            return persons.containsKey(keyOf(mention));
        }

        private void rival(ParsedSentence sentence, Word head, Mention mention) {
            boolean who = mention.type().isWho()
                    || mention.type() == EntityType.ORGANISATION
                    || mention.type() == EntityType.ANIMAL;
            if (!who || head.hasRelation("compound", "nmod:desc")) {
                return;
            }
            boolean plural = head.isPlural() || !sentence.children(head, "conj").isEmpty();
            if (!mention.isPronoun() || head.isThirdPersonPronoun()) {
                rivals = true;
                rivalsHere = true;
            }
            if (!mention.isPronoun() && !plural && mention.type() == EntityType.PERSON) {
                rivalPerson = true;
                rivalPersonHere = true;
            }
            if (!mention.isPronoun() && plural) {
                groups.add(head.lemma());
            }
        }

        private boolean isMeant(ParsedSentence sentence, Word word, Optional<Mention> mention) {
            if (persons.size() != 2) {
                return false;
            }
            if (isCounted(sentence, word)) {
                return !rivalPerson && !groups.contains(word.lemma());
            }
            boolean near =
                    persons.keySet().stream().allMatch(person -> sentence.index() - lastNamed.get(person) <= REACH);
            boolean meant = isTheTwo(sentence, word) && !rivalPerson
                    || isBoth(sentence, word) && !rivals
                    || mention.isPresent() && isThey(sentence, word, mention.get()) && !rivals;
            return near && meant;
        }

        /** "Both leaders", "the two men"; not "both parents", who may be those of the two. */
        private static boolean isCounted(ParsedSentence sentence, Word head) {
            String noun = head.lemma();
            boolean both = sentence.children(head, "det", "det:predet").stream()
                    .anyMatch(word -> word.lower().equals("both"));
            boolean two = sentence.children(head, "nummod").stream()
                            .anyMatch(word -> word.lower().equals("two"))
                    && sentence.children(head, "det").stream()
                            .anyMatch(word -> word.lower().matches("the|these"));
            return (both || two)
                    && head.is(UniversalTag.NOUN)
                    && head.isPlural()
                    && Lexicon.shared().isPerson(noun)
                    && !Lexicon.shared().kindsOf(noun).contains("relative")
                    && sentence.children(head).stream()
                            .allMatch(child -> child.hasRelation("det", "det:predet", "nummod", "case", "punct"));
        }

        /** "Ada works for them": then they are others. */
        private boolean isOneOfThemDoing(ParsedSentence sentence, Word them) {
            return them.hasRelation("obj", "iobj", "obl")
                    && sentence.words().stream()
                            .filter(subject -> subject.hasRelation("nsubj") && subject.head() == them.head())
                            .flatMap(subject -> sentence.mentionHeadedBy(subject).stream())
                            .anyMatch(this::isKnown);
        }

        private boolean isOfPair(Mention phrase) {
            return meant.containsKey(new Place(phrase.sentence(), phrase.head()));
        }

        /** "The two", "the pair". */
        private static boolean isTheTwo(ParsedSentence sentence, Word word) {
            List<Word> below = below(sentence, word);
            return word.hasRelation("nsubj", "obj", "obl", "iobj")
                    && word.lower().matches("two|pair|duo|couple")
                    && below.size() == 1
                    && below.getFirst().lower().equals("the");
        }

        private static boolean isBoth(ParsedSentence sentence, Word word) {
            return word.hasRelation("nsubj")
                    && word.lower().equals("both")
                    && below(sentence, word).isEmpty();
        }

        private static List<Word> below(ParsedSentence sentence, Word word) {
            return sentence.children(word).stream()
                    .filter(child -> !child.hasRelation("case", "punct"))
                    .toList();
        }

        private boolean isThey(ParsedSentence sentence, Word word, Mention mention) {
            boolean type = mention.type().isWho() || mention.type() == EntityType.ORGANISATION;
            Optional<Mention> known = text.resolve(mention);
            return Set.of("they", "them", "their", "theirs").contains(word.lower())
                    && type
                    && !isOneOfThemDoing(sentence, word)
                    && sentence.words().stream()
                            .noneMatch(all -> all.lower().equals("all") && all.head() == word.head())
                    && (known.isEmpty() || isKnown(known.get()) || isOfPair(known.get()));
        }
    }
}
