package org.lectern.generator.language.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.GivenNames;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** What speaks for or against words being a name of each type, as numbers of about unit size. */
final class NameFeatures {

    /** How many numbers {@link #of} returns. */
    static final int COUNT = 139;

    private static final int NONE = Names.TYPES.size();
    private static final double LEAST = -8;

    private static final Set<String> ORGANISATION_WORDS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "ltd",
            "ltd.",
            "llc",
            "co",
            "co.",
            "company",
            "corporation",
            "association",
            "university",
            "college",
            "institute",
            "school",
            "party",
            "committee",
            "council",
            "commission",
            "agency",
            "department",
            "ministry",
            "bank",
            "group",
            "foundation",
            "church",
            "bureau",
            "court",
            "army",
            "hospital");

    private static final List<String> PREPOSITIONS = List.of(
            "in", "at", "from", "to", "near", "of", "by", "with", "for", "between", "on", "into", "across", "around",
            "against");

    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "obl",
            "nmod",
            "nmod:poss",
            "conj",
            "appos",
            "root",
            "compound",
            "vocative",
            "list",
            "flat",
            "parataxis");

    private static final List<String> NOUN_CLASSES =
            List.of("person", "location", "group", "artifact", "object", "act", "communication", "time", "event");

    private static final List<String> THREE_CLASSES = List.of("person", "location", "group");

    private final double[] values = new double[COUNT];
    private int next;
    private final NameCandidate name;
    private final ScoredSentence sentence;
    private final NamesOfText text;

    private NameFeatures(NameCandidate name, NamesOfText text) {
        this.name = name;
        this.sentence = name.sentence();
        this.text = text;
    }

    static double[] of(NameCandidate name, NamesOfText text) {
        NameFeatures features = new NameFeatures(name, text);
        features.network();
        features.form();
        features.known();
        features.before();
        features.tree();
        features.elsewhere();
        if (features.next != COUNT) {
            throw new IllegalStateException("A name has " + features.next + " features, not " + COUNT);
        }
        return features.values;
    }

    private void put(double value) {
        values[next++] = Math.max(LEAST, value);
    }

    private void put(boolean value) {
        values[next++] = value ? 1 : 0;
    }

    /** What the network thinks of the words, and of those on both sides. */
    private void network() {
        double least = 0;
        double most = LEAST;
        for (int i = name.first(); i <= name.last(); i++) {
            least = Math.min(least, sentence.at(i)[0]);
            most = Math.max(most, sentence.at(i)[0]);
        }
        for (int type = 0; type < NONE; type++) {
            double path = NameCandidate.either(
                    sentence.at(name.first())[2 * type + 1], sentence.at(name.first())[2 * type + 2] - 2);
            for (int i = name.first() + 1; i <= name.last(); i++) {
                path += sentence.at(i)[2 * type + 2];
            }
            put(path / name.length());
            put(name.evidence()[type]);
            put(Math.exp(name.evidence()[type]));
            put(name.read() == type);
        }
        put(name.evidence()[NONE]);
        put(Math.exp(name.evidence()[NONE]));
        put(least);
        put(most);
        put(name.widened());
        put(name.read() >= 0);
        double[] after = name.last() < sentence.size() ? sentence.at(name.last() + 1) : new double[0];
        put(after.length == 0 ? LEAST : Math.max(after[2], Math.max(after[4], after[6])));
        put(name.first() == 1 ? LEAST : Math.log1p(-Math.min(0.9999, Math.exp(sentence.at(name.first() - 1)[0]))));
    }

    /** How it is written, and the sentence. */
    private void form() {
        String first = name.word(name.first()).form();
        List<Word> words = sentence.words().subList(name.first() - 1, name.last());
        List<String> letters = words.stream()
                .map(Word::form)
                .filter(form -> form.chars().allMatch(Character::isLetter))
                .toList();
        put(name.length() == 1);
        put(name.length() == 2);
        put(name.length() > 3);
        put(!letters.isEmpty()
                && letters.stream().allMatch(NameFeatures::isUpper)
                && letters.stream().anyMatch(form -> form.length() > 1));
        put(isAcronym());
        put(Character.isLowerCase(first.codePointAt(0)));
        put(name.first() == 1);
        put(words.stream().anyMatch(w -> w.form().chars().anyMatch(Character::isDigit)));
        List<String> all = sentence.words().stream()
                .map(Word::form)
                .filter(form -> form.chars().allMatch(Character::isLetter))
                .toList();
        put(all.size() > 2 && share(all, false) > 0.8);
        put(all.size() > 2 && share(all, true) > 0.8);
        put(name.first() == 1 && name.last() >= sentence.size() - 1);
        put(name.headWord().is(UniversalTag.PROPN));
        put(name.headWord().pennTag().matches("NNP?S"));
        put(name.first() > 1 && name.word(name.first() - 1).is(UniversalTag.PROPN));
        put(name.last() < sentence.size() && name.word(name.last() + 1).is(UniversalTag.PROPN));
        put(name.first() > 2
                && Character.isUpperCase(name.word(name.first() - 1).form().codePointAt(0)));
    }

    private boolean isAcronym() {
        String form = name.word(name.first()).form();
        return name.length() == 1 && form.length() >= 2 && form.length() <= 5 && isUpper(form);
    }

    private static boolean isUpper(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals(form.toLowerCase(Locale.ROOT));
    }

    private static double share(List<String> forms, boolean firstOnly) {
        long count = forms.stream()
                .filter(form -> firstOnly ? Character.isUpperCase(form.codePointAt(0)) : isUpper(form))
                .count();
        return (double) count / forms.size();
    }

    /** What lists and WordNet know of it. */
    private void known() {
        List<String> words = sentence.words().subList(name.first() - 1, name.last()).stream()
                .map(Word::lower)
                .toList();
        boolean several = words.size() > 1;
        boolean city = WordLists.CITIES.contains(name.key());
        boolean place = WordLists.PLACES.contains(name.key());
        boolean given = isGiven(words.getFirst());
        put(city);
        put(place);
        put(several && WordLists.PLACES.contains(words.getLast()));
        put(WordLists.PERSONS.contains(name.key()));
        put(several && WordLists.PERSONS.contains(words.getLast()));
        put(WordLists.GROUPS.contains(name.key()));
        put(given);
        put(words.stream().skip(1).anyMatch(NameFeatures::isGiven));
        put(given && (city || place));
        put(!given && (city || place) ? Math.exp(name.evidence()[0]) : 0);
        put(!given && city && place);
        put(ORGANISATION_WORDS.contains(words.getLast()) || ORGANISATION_WORDS.contains(words.getFirst()));
        put(ORGANISATION_WORDS.contains(words.getLast()));
        put(words.stream().anyMatch(NameCues.PLACE_WORDS::contains));
        String meaning = WordLists.classOf(name.headWord().lower());
        NOUN_CLASSES.forEach(one -> put(several && one.equals(meaning)));
        put(!meaning.isEmpty());
        put(!several && !meaning.isEmpty());
        put(several ? 0 : text.lowerCased(name.headWord()));
    }

    private static boolean isGiven(String word) {
        return GivenNames.isMans(word) || GivenNames.isWomans(word);
    }

    /** The words beside it. */
    private void before() {
        String before = name.first() > 1 ? name.word(name.first() - 1).lower() : "";
        String after =
                name.last() < sentence.size() ? name.word(name.last() + 1).form() : "";
        put(Name.isTitle(before));
        put(Name.isTitle(name.word(name.first()).lower()));
        put(Set.of("'s", "’s", "'").contains(after));
        put(before.equals("the"));
        put(name.word(name.first()).lower().equals("the"));
        put(after.equals(","));
        put(before.equals("("));
        put(name.key().contains("@"));
    }

    /** What it depends on, and what depends on it. */
    private void tree() {
        Word head = name.headWord();
        List<Word> below = sentence.words().stream()
                .filter(word -> word.head() == head.index())
                .toList();
        List<String> cases = NameCues.cases(sentence, head);
        PREPOSITIONS.forEach(one -> put(cases.contains(one)));
        RELATIONS.forEach(one -> put(head.relation().equals(one)));
        List<Word> above = head.head() == 0 ? List.of() : List.of(sentence.word(head.head()));
        boolean subject = head.relation().equals("nsubj");
        put(NameCues.isSaying(sentence, head));
        put(subject && above.stream().anyMatch(word -> word.is(UniversalTag.VERB)));
        put(above.stream().anyMatch(word -> NameCues.PLACE_WORDS.contains(NameCues.lemma(word))));
        List<String> classes = NameCues.classes(above);
        THREE_CLASSES.forEach(one -> put(classes.contains(one)));
        put(below.stream().anyMatch(clause -> clause.relation().equals("acl:relcl") && isWho(clause)));
        Arrays.stream(NameCues.of(name)).forEach(this::put);
    }

    /** "Who" or "whom" soon before the clause's verb. */
    private boolean isWho(Word clause) {
        for (int i = Math.max(name.last() + 1, clause.index() - 5); i < clause.index(); i++) {
            if (Set.of("who", "whom").contains(name.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** What the rest of the text says. */
    private void elsewhere() {
        NamesOfText.Elsewhere same = text.same(name);
        put(Math.min(same.times(), 4) / 4.0);
        for (int type = 0; type <= NONE; type++) {
            put(same.mean()[type]);
            put(same.most()[type]);
            put(same.times() == 0 ? 0 : Math.log(same.mean()[type] + 1e-3) - Math.max(LEAST, name.evidence()[type]));
        }
        Arrays.stream(same.cues()).forEach(this::put);
        NamesOfText.Elsewhere wholes = text.wholes(name);
        put(wholes.times() > 0);
        Arrays.stream(wholes.most()).forEach(this::put);
        Arrays.stream(wholes.cues()).limit(2).forEach(this::put);
        NamesOfText.Elsewhere longForms = text.longForms(name);
        for (int type = 0; type < NONE; type++) {
            put(isAcronym() ? longForms.most()[type] : 0);
        }
    }
}
