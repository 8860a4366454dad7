package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.distractor.Persons.Deed;
import org.lectern.generator.distractor.Persons.Person;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.wording.Sex;

/**
 * Other persons of the article, by name or as "the miller", for a question about one of them: nobody who may be the same
 * one under another name, and nobody of whom the text says anything like what is asked.
 */
final class OtherPersons implements DistractorSource {

    private static final Pattern MALE = Pattern.compile("(?i)\\b(he|him|his|himself)\\b");
    private static final Pattern FEMALE = Pattern.compile("(?i)\\b(she|her|hers|herself)\\b");

    /** What tells the sex of somebody and cannot be said of them by "their". */
    private static final Pattern TELLS_WHO = Pattern.compile("(?i)\\b(he|she|him|hers|himself|herself)\\b");

    private static final int FARTHEST = 60;

    private final Persons persons;
    private final List<ParsedSentence> sentences;

    OtherPersons(ArticleReading article, Persons persons) {
        this.persons = persons;
        this.sentences = article.parsed().sentences();
    }

    static boolean asksForPerson(Candidate candidate) {
        AnswerKind kind = candidate.answer().kind();
        return (kind == AnswerKind.PERSON_NAME || kind == AnswerKind.PERSON)
                && !candidate.answer().plural();
    }

    /**
     * "Who put on their coat?" for "his coat", which would rule out half of the persons; as it is where somebody else is
     * spoken of, whose coat it might be.
     */
    Candidate withoutSex(Candidate candidate) {
        if (!asksForPerson(candidate) || !(candidate.question() instanceof ShortAnswer question)) {
            return candidate;
        }
        String stem = question.stem();
        ParsedSentence sentence = sentences.get(candidate.traits().sentence());
        boolean owned = !TELLS_WHO.matcher(stem).find()
                && sentence.words().stream()
                        .filter(word -> word.lower().equals("her"))
                        .allMatch(word -> word.hasRelation("nmod:poss"));
        boolean alone = stem.startsWith("Who ") && persons.all().stream().noneMatch(person -> person.mayBeIn(stem));
        return owned && alone
                ? candidate.asking(
                        new ShortAnswer(stem.replaceAll("\\b(his|her)\\b", "their"), question.accepted()),
                        candidate.traits().distractors())
                : candidate;
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        if (!asksForPerson(candidate)) {
            return List.of();
        }
        Optional<Person> key = persons.called(candidate.focus());
        if (key.isEmpty() || groupMayHaveDone(candidate)) {
            return List.of();
        }
        String stem = candidate.question().stem();
        List<Alternative> found = new ArrayList<>();
        for (Person other : persons.all()) {
            boolean two = persons.areTwo(key.get(), other);
            if (other != key.get()
                    && !persons.mayBeOne(key.get(), other)
                    && (two || key.get().isNamed() && other.isNamed())
                    // "Mira" and "Mira's mother" are read as nearly one.
                    && !Alikeness.share(other.name(), candidate.focus())
                    && !other.mayBeIn(stem)
                    && distance(other, candidate) <= FARTHEST
                    && fitsPronouns(other, stem)
                    && other.deeds().stream().noneMatch(deed -> isLike(deed, candidate))) {
                found.add(new Alternative(
                        inForm(other, candidate.focus()),
                        distance(other, candidate) == 0 ? Alternative.Reason.MISREADS : Alternative.Reason.ELSEWHERE,
                        fit(other, key.get(), two, candidate)));
            }
        }
        found.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return found;
    }

    /** "A farmer" beside "a miller", not beside "the miller"; a name stays what it is. */
    private static String inForm(Person other, String key) {
        if (other.isNamed() || !key.toLowerCase(Locale.ROOT).matches("an? .*")) {
            return other.name();
        }
        String bare = other.name().replaceFirst("^the ", "");
        return ("aeiou".indexOf(Character.toLowerCase(bare.charAt(0))) >= 0 ? "an " : "a ") + bare;
    }

    /** "Who put on his coat?": only men can be meant, and so it must be with the options. */
    private static boolean fitsPronouns(Person other, String stem) {
        boolean male = MALE.matcher(stem).find();
        boolean female = FEMALE.matcher(stem).find();
        return !male && !female || male != female && other.sexes().equals(Set.of(male ? Sex.MALE : Sex.FEMALE));
    }

    private static int distance(Person other, Candidate candidate) {
        return other.places().stream()
                .mapToInt(place ->
                        Math.abs(place.sentence().index() - candidate.traits().sentence()))
                .min()
                .orElse(FARTHEST);
    }

    private static double fit(Person other, Person key, boolean two, Candidate candidate) {
        double near = 1.0 / (1 + distance(other, candidate) / 3.0);
        return 0.35 * near + (other.isNamed() == key.isNamed() ? 0.35 : 0.15) + (two ? 0.3 : 0.15);
    }

    /** The same deed, or another that is told in much the same words: it may be true of this one, too. */
    private boolean isLike(Deed deed, Candidate candidate) {
        boolean sameRole = !candidate.rule().startsWith("who") || deed.does();
        boolean sameVerb = deed.verb().equals(candidate.answer().verb());
        if (!sameRole || deed.sentence().index() == candidate.traits().sentence()) {
            return sameRole && sameVerb;
        }
        Set<String> asked = asked(candidate);
        return shared(asked, deed.sentence()) + (sameVerb ? 1 : 0) >= Math.min(2, asked.size());
    }

    /** "They all went to the beach": not one alone. */
    private boolean groupMayHaveDone(Candidate candidate) {
        Set<String> asked = asked(candidate);
        return sentences.stream()
                .filter(sentence ->
                        Math.abs(sentence.index() - candidate.traits().sentence()) <= FARTHEST)
                .anyMatch(sentence -> sentence.words().stream()
                                .filter(word -> word.lemma()
                                        .equalsIgnoreCase(candidate.answer().verb()))
                                .flatMap(verb -> sentence.subjectOf(verb).stream())
                                .anyMatch(subject -> isGroup(sentence, subject))
                        && shared(asked, sentence) >= 1);
    }

    private static boolean isGroup(ParsedSentence sentence, Word subject) {
        return subject.isPlural()
                || subject.lower().matches("they|we|everyone|everybody|all|both|each")
                || !sentence.children(subject, "conj").isEmpty();
    }

    /** What is asked, without its verb and without the names of persons. */
    private Set<String> asked(Candidate candidate) {
        ParsedSentence sentence = sentences.get(candidate.traits().sentence());
        Set<String> asked = new HashSet<>(Alikeness.stems(candidate.question().stem()));
        asked.removeAll(Alikeness.stems("who did had one day"));
        sentence.words().stream()
                .filter(word -> word.hasLemma(candidate.answer().verb()))
                .forEach(word -> asked.removeAll(Alikeness.stems(word.form())));
        persons.all().stream().filter(Person::isNamed).map(Person::known).forEach(asked::removeAll);
        return asked;
    }

    private static long shared(Set<String> asked, ParsedSentence sentence) {
        Set<String> said = Alikeness.stems(sentence.text());
        return asked.stream().filter(said::contains).count();
    }
}
