package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Kind;
import org.lectern.generator.question.wording.Sex;
import org.lectern.generator.question.wording.ShortName;

/** Who is who in an article: its persons, each under every name and description that the text gives them. */
final class Persons {

    /** A sentence that says who somebody is: the two persons it names may be one. */
    private static final Pattern MAKES_ONE = Pattern.compile(
            "(?i)\\b(known as|called|named|renamed|nicknamed|nickname|alias|born|pen name|pseudonym|the name|"
                    + "becomes?|became|turned into|disguised)\\b");

    /** There they need not be two. */
    private static final Pattern MAY_MAKE_ONE = Pattern.compile("(?i)\\b(as (an?|the)|who (is|was))\\b");

    /** Who is told from others by what was said before. */
    private static final Pattern COMPARED =
            Pattern.compile("\\b(same|other|first|second|next|last|only|former|latter)\\b");

    /** Whoever it may be, and nobody of whom the text tells. */
    private static final Pattern NOBODY_IN_PARTICULAR = Pattern.compile(
            "\\b(respective|average|typical|ordinary|individual|given)\\b|\\b(person|somebody|someone|anyone)$");

    private static final int LONGEST = 4;

    /** What somebody is described by changes with who speaks of them: "Mira's mother" is another's aunt. */
    private static final Set<String> KIN = Set.of(
            "mother",
            "mom",
            "mum",
            "mommy",
            "mama",
            "father",
            "dad",
            "daddy",
            "papa",
            "parent",
            "sister",
            "brother",
            "son",
            "daughter",
            "uncle",
            "aunt",
            "cousin",
            "grandmother",
            "grandma",
            "grandfather",
            "grandpa",
            "wife",
            "husband",
            "friend",
            "teacher",
            "neighbour",
            "neighbor",
            "boss",
            "nephew",
            "niece",
            "servant",
            "nurse");

    /**
     * Somebody of the article.
     *
     * @param name what to call them in an option, written as within a sentence
     * @param isNamed whether that is a name rather than a description such as "the miller"
     * @param calls all that the article calls them
     * @param heads lemmas of the nouns that describe them
     * @param known what their names and descriptions are told by
     * @param places where it does, in full words
     */
    record Person(
            String name,
            boolean isNamed,
            Set<String> calls,
            Set<String> heads,
            Set<String> known,
            List<Place> places,
            List<Deed> deeds,
            Set<Sex> sexes) {

        /** Whether a text may speak of them. */
        boolean mayBeIn(String text) {
            return !Collections.disjoint(known, Alikeness.stems(text));
        }
    }

    record Place(ParsedSentence sentence, Word head) {}

    /**
     * What somebody takes part in.
     *
     * @param verb its lemma, in lower case
     * @param does whether they are its subject
     */
    record Deed(ParsedSentence sentence, String verb, boolean does) {}

    private final ParsedText text;
    private final List<Person> persons = new ArrayList<>();

    Persons(ArticleReading article) {
        this.text = article.parsed();
        Map<Object, List<Mention>> byChain = new LinkedHashMap<>();
        for (Mention mention : text.mentions()) {
            if (isPerson(mention)) {
                byChain.computeIfAbsent(key(mention), ignored -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (List<Mention> group : merged(byChain.values())) {
            person(group)
                    .filter(found ->
                            persons.stream().noneMatch(other -> other.name().equals(found.name())))
                    .ifPresent(persons::add);
        }
    }

    List<Person> all() {
        return persons;
    }

    /** The one so called; empty where nobody or more than one may be meant. */
    Optional<Person> called(String name) {
        List<Person> exact = persons.stream()
                .filter(person -> person.calls().contains(plain(name)))
                .toList();
        List<Person> found = exact.isEmpty()
                ? persons.stream()
                        .filter(person -> person.isNamed() && person.known().equals(known(name)))
                        .toList()
                : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether they surely are two: a sentence speaks of both, or one is described as the other's. */
    boolean areTwo(Person one, Person other) {
        return one.name().startsWith(other.name())
                || other.name().startsWith(one.name())
                || one.places().stream()
                        .anyMatch(place -> other.places().stream().anyMatch(beside -> tellsApart(place, beside)));
    }

    /** Whether they could be one under two names. */
    boolean mayBeOne(Person one, Person other) {
        return !Collections.disjoint(one.known(), other.known())
                || one.places().stream()
                        .map(Place::sentence)
                        .filter(sentence -> MAKES_ONE.matcher(sentence.text()).find())
                        .anyMatch(sentence -> other.places().stream()
                                .anyMatch(place -> place.sentence().equals(sentence)))
                || one.heads().stream()
                        .anyMatch(head -> other.heads().stream().anyMatch(its -> Sorts.overlap(head, its)));
    }

    private static boolean tellsApart(Place one, Place other) {
        ParsedSentence sentence = one.sentence();
        return sentence.index() == other.sentence().index()
                && !isSaidOf(sentence, one.head(), other.head())
                && !isSaidOf(sentence, other.head(), one.head())
                && !MAY_MAKE_ONE.matcher(sentence.text()).find();
    }

    /** "The smith was a tall man", "his brother, the smith". */
    private static boolean isSaidOf(ParsedSentence sentence, Word one, Word other) {
        return sentence.head(one).filter(other::equals).isPresent() && !one.hasRelation("conj", "nmod");
    }

    private boolean isPerson(Mention mention) {
        ParsedSentence sentence = text.sentenceOf(mention);
        Word head = sentence.word(mention.head());
        boolean who = mention.isNamed()
                ? sentence.nameAt(head).map(Name::type).orElse(mention.type()) == EntityType.PERSON
                : head.is(UniversalTag.NOUN) && Kind.of(sentence, head) == Kind.WHO;
        return !mention.isPronoun()
                && who
                && !head.isPlural()
                && !head.hasRelation("vocative", "appos", "compound", "flat")
                && sentence.children(head, "conj").isEmpty()
                && name(mention).isPresent();
    }

    private Object key(Mention mention) {
        return text.chainOf(mention).<Object>map(chain -> chain).orElseGet(() -> name(mention)
                .orElseThrow());
    }

    /** A name, "the miller", or "Mira's mother". */
    private Optional<String> name(Mention mention) {
        Optional<String> name = ShortName.of(text, mention);
        if (mention.isNamed()) {
            return name.filter(n -> Character.isUpperCase(n.codePointAt(0)) && n.length() > 2 && !n.matches(".*[’']s"));
        }
        return name.filter(n -> n.startsWith("the ")
                        && n.split(" ").length <= LONGEST
                        && !COMPARED.matcher(n).find()
                        && !NOBODY_IN_PARTICULAR.matcher(n).find())
                .or(() -> related(mention));
    }

    private Optional<String> related(Mention mention) {
        ParsedSentence sentence = text.sentenceOf(mention);
        Word head = sentence.word(mention.head());
        boolean plain = KIN.contains(head.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(head).stream().allMatch(child -> child.hasRelation("nmod:poss", "case", "punct"));
        return sentence.child(head, "nmod:poss")
                .filter(owner -> plain && !owner.isPlural())
                .flatMap(owner -> text.resolve(sentence, owner))
                .filter(owner -> owner.isNamed() && owner.type() == EntityType.PERSON)
                .flatMap(owner -> ShortName.of(text, owner))
                .map(owner -> owner + "’s " + head.lower());
    }

    /** Groups that share a part of a name are one person, whatever coreference made of them. */
    private List<List<Mention>> merged(Iterable<List<Mention>> groups) {
        List<List<Mention>> merged = new ArrayList<>();
        for (List<Mention> group : groups) {
            Set<String> own = names(group).flatMap(name -> known(name).stream()).collect(Collectors.toSet());
            Optional<List<Mention>> same = merged.stream()
                    .filter(other -> names(other).anyMatch(name -> !Collections.disjoint(own, known(name))))
                    .findFirst();
            if (same.isPresent()) {
                same.get().addAll(group);
            } else {
                merged.add(new ArrayList<>(group));
            }
        }
        return merged;
    }

    private Stream<String> names(List<Mention> group) {
        return group.stream().filter(Mention::isNamed).flatMap(mention -> name(mention).stream());
    }

    private Optional<Person> person(List<Mention> group) {
        Optional<String> named = names(group).max(Comparator.comparingInt(String::length));
        Optional<String> called = named.or(
                () -> group.stream().flatMap(mention -> name(mention).stream()).findFirst());
        List<Deed> deeds = deeds(group);
        if (called.isEmpty() || deeds.stream().noneMatch(Deed::does)) {
            return Optional.empty();
        }
        Set<String> calls = new HashSet<>();
        Set<String> known = new HashSet<>();
        Set<String> heads = new HashSet<>();
        List<Place> places = new ArrayList<>();
        for (Mention mention : group) {
            ParsedSentence sentence = text.sentenceOf(mention);
            Word head = sentence.word(mention.head());
            calls.add(plain(name(mention).orElseThrow()));
            calls.add(plain(sentence.textOf(mention)));
            places.add(new Place(sentence, head));
            if (mention.isNamed()) {
                known.addAll(known(name(mention).orElseThrow()));
            } else {
                known.addAll(Alikeness.stems(head.lower()));
                heads.add(head.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.of(
                new Person(called.get(), named.isPresent(), calls, heads, known, places, deeds, sexes(group)));
    }

    private static Set<String> known(String name) {
        Set<String> stems = new HashSet<>(Alikeness.stems(name));
        stems.removeIf(stem -> stem.length() < 3 || Name.isTitle(stem));
        return stems.isEmpty() ? Alikeness.stems(name) : stems;
    }

    private static String plain(String call) {
        return call.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^(the|an?) ", "");
    }

    private List<Deed> deeds(List<Mention> group) {
        Set<Mention> all = new HashSet<>(group);
        group.stream()
                .flatMap(mention -> text.chainOf(mention).stream())
                .map(Chain::mentions)
                .forEach(all::addAll);
        return all.stream()
                .flatMap(mention ->
                        deed(text.sentenceOf(mention), text.sentenceOf(mention).word(mention.head())).stream())
                .toList();
    }

    /** "Mira and Jonas sang": both did. */
    private static Optional<Deed> deed(ParsedSentence sentence, Word word) {
        Word first = word;
        while (first.hasRelation("conj") && sentence.head(first).isPresent()) {
            first = sentence.head(first).orElseThrow();
        }
        boolean does = first.hasRelation("nsubj");
        return sentence.head(first).map(verb -> new Deed(sentence, verb.lemma().toLowerCase(Locale.ROOT), does));
    }

    private Set<Sex> sexes(List<Mention> group) {
        return group.stream().flatMap(mention -> Sex.of(text, mention).stream()).collect(Collectors.toSet());
    }
}
