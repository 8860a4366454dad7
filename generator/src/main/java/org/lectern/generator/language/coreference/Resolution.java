package org.lectern.generator.language.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Goes through a text's mentions in order and joins each to the chain it continues: names by their words, noun phrases by
 * apposition and by a repeated definite noun, pronouns by a choice among what was mentioned shortly before.
 */
final class Resolution {

    /** A pronoun's antecedent is looked for so many sentences back. */
    private static final int REACH = 3;

    private static final int MOST_CANDIDATES = 40;
    /** Of all that share a word with a name, so many are looked at. */
    private static final int MOST_NAMES = 50;
    /** A repeated noun is taken for the same thing so many sentences on. */
    private static final int NOUN_REACH = 8;

    private final AntecedentChoice choice;
    private final List<Occurrence> seen = new ArrayList<>();
    private final Map<Occurrence, Group> groupOf = new HashMap<>();
    private final Map<Occurrence, Double> certainty = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Occurrence>> namesByWord = new HashMap<>();
    private final Map<String, Occurrence> lastByNoun = new HashMap<>();

    Resolution(AntecedentChoice choice) {
        this.choice = choice;
    }

    /** All chains, also those of a single mention, by first mention. */
    List<Group> resolve(List<ParsedSentence> sentences, List<float[][]> vectors) {
        int order = 0;
        Quotes quotes = new Quotes();
        for (ParsedSentence sentence : sentences) {
            List<Occurrence> own = new ArrayList<>();
            boolean[] quoted = quotes.read(sentence);
            boolean[] headed = new boolean[sentence.words().size() + 1];
            for (Mention mention : sentence.mentions()) {
                if (!headed[mention.head()]) {
                    headed[mention.head()] = true;
                    own.add(Occurrence.of(
                            mention, sentence, order++, vectors.get(sentence.index()), quoted[mention.head()]));
                }
            }
            own.sort((a, b) -> Integer.compare(a.mention().head(), b.mention().head()));
            own.forEach(this::place);
        }
        return groups;
    }

    private void place(Occurrence occurrence) {
        if (occurrence.isOtherPronoun()) {
            return;
        }
        Optional<Occurrence> antecedent = antecedent(occurrence);
        Group group = antecedent.map(groupOf::get).orElse(null);
        if (group == null) {
            group = new Group(occurrence);
            groups.add(group);
        } else {
            group.add(occurrence);
        }
        groupOf.put(occurrence, group);
        seen.add(occurrence);
        if (occurrence.mention().isNamed()) {
            for (String word : SameName.wordsOf(occurrence)) {
                namesByWord
                        .computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                        .add(occurrence);
            }
        } else if (!occurrence.mention().isPronoun()) {
            lastByNoun.put(occurrence.head().lemma(), occurrence);
        }
    }

    private Optional<Occurrence> antecedent(Occurrence occurrence) {
        return switch (occurrence.mention().form()) {
            case PRONOUN -> occurrence.pronounClass().flatMap(kind -> pronoun(occurrence, kind));
            case NAME -> appositive(occurrence).or(() -> name(occurrence)).or(() -> introduced(occurrence));
            case NOMINAL -> appositive(occurrence).or(() -> repeatedNoun(occurrence));
        };
    }

    /** "Ada Lovelace, the mathematician": the second stands for the first, unless it is somebody of another full name. */
    private Optional<Occurrence> appositive(Occurrence occurrence) {
        if (!occurrence.head().hasRelation("appos")) {
            return Optional.empty();
        }
        int above = occurrence.head().head();
        return ownSentence(occurrence).stream()
                .filter(o -> o.mention().head() == above && o.isPlural() == occurrence.isPlural())
                .filter(o -> !isAnother(occurrence, groupOf.get(o)))
                .findFirst();
    }

    /** "A boy named Jonas", "the boy was called Jonas", "the boy's name was Jonas": Jonas stands for the boy. */
    private Optional<Occurrence> introduced(Occurrence name) {
        ParsedSentence sentence = name.sentence();
        if (name.mention().type() != EntityType.PERSON && name.mention().type() != EntityType.ANIMAL) {
            return Optional.empty();
        }
        Optional<Word> named = sentence.child(name.head(), "cop").isPresent()
                ? sentence.child(name.head(), "nsubj")
                        .filter(subject -> subject.hasLemma("name"))
                        .flatMap(subject -> sentence.child(subject, "nmod:poss"))
                : sentence.head(name.head())
                        .filter(verb -> verb.hasLemma("name", "call"))
                        .filter(verb -> name.head().hasRelation("xcomp", "obj"))
                        .flatMap(verb -> named(sentence, verb));
        return named.flatMap(word -> ownSentence(name).stream()
                .filter(o -> o.mention().head() == word.index() && !o.mention().isNamed() && !o.isPlural())
                .filter(o -> !isAnother(name, groupOf.get(o)) && !groupOf.get(o).isNamed())
                .findFirst());
    }

    /** Of the other sex, or known by a full name that has no word of this one's. */
    private static boolean isAnother(Occurrence occurrence, Group group) {
        if (occurrence.calledFor().filter(group::contradicts).isPresent()) {
            return true;
        }
        List<String> words = occurrence.mention().isNamed() ? SameName.wordsOf(occurrence) : List.of();
        return occurrence.mention().type() == EntityType.PERSON
                && words.size() > 1
                && group.members().stream()
                        .filter(member ->
                                member.mention().isNamed() && member.mention().type() == EntityType.PERSON)
                        .map(SameName::wordsOf)
                        .anyMatch(name -> name.size() > 1 && Collections.disjoint(name, words));
    }

    /** Of "the king was a cat named Jonas" the king. */
    private static Optional<Word> named(ParsedSentence sentence, Word verb) {
        if (!verb.hasRelation("acl")) {
            return sentence.child(verb, "nsubj:pass");
        }
        Optional<Word> noun = sentence.head(verb);
        return noun.filter(kind -> sentence.child(kind, "cop").isPresent())
                .flatMap(kind -> sentence.child(kind, "nsubj"))
                .filter(subject -> !subject.is(UniversalTag.PROPN))
                .or(() -> noun);
    }

    private List<Occurrence> ownSentence(Occurrence occurrence) {
        int from = seen.size();
        while (from > 0
                && seen.get(from - 1).mention().sentence()
                        == occurrence.mention().sentence()) {
            from--;
        }
        return seen.subList(from, seen.size());
    }

    private Optional<Occurrence> name(Occurrence occurrence) {
        List<String> words = SameName.wordsOf(occurrence);
        List<Occurrence> alike = words.stream()
                .flatMap(word -> recent(namesByWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())))
                .filter(other -> isAlias(occurrence, words, other))
                .distinct()
                .toList();
        Optional<Occurrence> spelledSo =
                latest(alike.stream().filter(other -> SameName.wordsOf(other).equals(words)));
        if (spelledSo.isPresent()) {
            return spelledSo;
        }
        if (alike.isEmpty() && words.size() == 1 && words.getFirst().length() > 1) {
            return acronym(words);
        }
        return spokenOfMost(alike).flatMap(group -> latest(alike.stream().filter(o -> groupOf.get(o) == group)));
    }

    private static Stream<Occurrence> recent(List<Occurrence> occurrences) {
        return occurrences.subList(Math.max(0, occurrences.size() - MOST_NAMES), occurrences.size()).stream();
    }

    private static Optional<Occurrence> latest(Stream<Occurrence> occurrences) {
        return occurrences.max(Comparator.comparingInt(Occurrence::order));
    }

    /**
     * Whether the name may be another form of one mentioned before. A person whose chain knows another full name is
     * another: Ida Quist is not Mara Quist, though both are Quist. Nor is who is listed by a longer name than anybody
     * had before: in "Quist has two sons, Jan Quist and …" nobody is Quist. Mrs Quist is not Mr Quist.
     */
    private boolean isAlias(Occurrence occurrence, List<String> words, Occurrence other) {
        EntityType type = occurrence.mention().type();
        List<String> others = SameName.wordsOf(other);
        if (!SameName.of(words, others, type, other.mention().type())) {
            return false;
        }
        if (occurrence.calledFor().filter(groupOf.get(other)::contradicts).isPresent()) {
            return false;
        }
        boolean listed = words.size() > others.size()
                && occurrence.head().hasRelation("appos", "conj", "list", "parataxis", "dep");
        return type != EntityType.PERSON
                || !listed
                        && groupOf.get(other).members().stream()
                                .filter(member -> member.mention().isNamed())
                                .map(SameName::wordsOf)
                                .allMatch(name -> name.size() == 1 || words.size() == 1 || name.equals(words));
    }

    /** The only chain among them, or the one that has twice as many mentions as any other. */
    private Optional<Group> spokenOfMost(List<Occurrence> alike) {
        List<Group> chains = alike.stream()
                .map(groupOf::get)
                .distinct()
                .sorted(Comparator.comparingInt(group -> -group.members().size()))
                .toList();
        boolean leads = chains.size() == 1
                || chains.size() > 1
                        && chains.get(0).members().size()
                                >= 2 * chains.get(1).members().size();
        return leads ? Optional.of(chains.getFirst()) : Optional.empty();
    }

    /** A name some way back whose first letters the word may be. */
    private Optional<Occurrence> acronym(List<String> words) {
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - 400); i--) {
            Occurrence other = seen.get(i);
            List<String> others = other.mention().isNamed() ? SameName.wordsOf(other) : List.of();
            if (others.size() > 1 && SameName.of(words, others, EntityType.ORGANISATION, EntityType.ORGANISATION)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** "the bridge" after "an old bridge"; not "the other bridge", nor where both say which one differently. */
    private Optional<Occurrence> repeatedNoun(Occurrence occurrence) {
        boolean definite = occurrence
                .determiner()
                .map(Word::lower)
                .filter(d -> d.equals("the") || d.equals("this") || d.equals("that") || d.equals("these"))
                .isPresent();
        Occurrence last = lastByNoun.get(occurrence.head().lemma());
        if (!definite || last == null || last.isPlural() != occurrence.isPlural()) {
            return Optional.empty();
        }
        boolean near = occurrence.mention().sentence() - last.mention().sentence() <= NOUN_REACH;
        return near && agree(occurrence, last) ? Optional.of(last) : Optional.empty();
    }

    /** Every word that the later mention says the noun apart by was said of the earlier one too. */
    private static boolean agree(Occurrence later, Occurrence earlier) {
        for (Word modifier : later.sentence().children(later.head(), "amod", "compound", "nmod", "nummod", "acl")) {
            boolean known = earlier.sentence().children(earlier.head(), "amod", "compound", "nmod", "nummod").stream()
                    .anyMatch(w -> w.lemma().equals(modifier.lemma()));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private Optional<Occurrence> pronoun(Occurrence pronoun, PronounClass kind) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Group> nearer = new HashSet<>();
        for (int i = seen.size() - 1; i >= 0 && candidates.size() < MOST_CANDIDATES; i--) {
            Occurrence candidate = seen.get(i);
            if (pronoun.mention().sentence() - candidate.mention().sentence() > REACH) {
                break;
            }
            Group group = groupOf.get(candidate);
            if (isPossible(pronoun, kind, candidate, group)) {
                int others = nearer.contains(group) ? nearer.size() - 1 : nearer.size();
                candidates.add(new Candidate(
                        candidate,
                        group,
                        PronounFeatures.of(pronoun, kind, candidate, seen.size() - 1 - i, others, group)));
                nearer.add(group);
            }
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        AntecedentChoice.Choice chosen = choice.choose(pronoun, candidates);
        if (chosen.equals(AntecedentChoice.UNKNOWN)) {
            return Optional.empty();
        }
        Occurrence antecedent = candidates.get(chosen.candidate()).occurrence();
        certainty.put(pronoun, chosen.certainty() * certaintyOf(antecedent));
        return Optional.of(antecedent);
    }

    /** How sure it is that a mention belongs to its chain, 0–1: for a pronoun over every pronoun on the way to a name. */
    double certaintyOf(Occurrence occurrence) {
        return certainty.getOrDefault(occurrence, 1.0);
    }

    private static boolean isPossible(Occurrence pronoun, PronounClass kind, Occurrence candidate, Group group) {
        if (candidate.pronounClass().filter(c -> c != kind).isPresent() || group.contradicts(kind)) {
            return false;
        }
        if (pronoun.isWithin(candidate)
                && !pronoun.isPossessor()
                && !candidate.head().hasRelation("nsubj")) {
            return false;
        }
        boolean plural = candidate.isPlural();
        return switch (kind) {
            case HE, SHE ->
                !plural
                        && switch (candidate.mention().type()) {
                            case TIME, QUANTITY, EVENT, SUBSTANCE, PLACE, PLANT ->
                                candidate.mention().isNamed();
                            case PERSON, GROUP, ORGANISATION, WORK, THING, ANIMAL, ABSTRACT -> true;
                        };
            case IT ->
                !candidate.head().features().is("Number", "Plur")
                        && !candidate.mention().type().isWho();
            case THEY -> !candidate.head().is(UniversalTag.NUM);
        };
    }
}
