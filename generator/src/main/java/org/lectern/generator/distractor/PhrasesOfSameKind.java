package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;

/**
 * Names and noun phrases of the article of the key's own kind that stand neither in the sentence that holds the answer
 * nor in the question, and that are no other name for the key.
 */
final class PhrasesOfSameKind implements DistractorSource {

    private static final Set<AnswerKind> KINDS = Set.of(
            AnswerKind.PERSON_NAME,
            AnswerKind.PLACE_NAME,
            AnswerKind.ORGANISATION_NAME,
            AnswerKind.OTHER_NAME,
            AnswerKind.PERSON,
            AnswerKind.PLACE,
            AnswerKind.THING);

    /** Kinds of places that tell a town from a country or a river. */
    private static final List<String> PLACES = List.of(
            "country", "city", "body of water", "island", "continent", "state", "building", "mountain", "district");

    /** A sentence that gives somebody or something a second name: what it names may be the key itself. */
    private static final Pattern RENAMES = Pattern.compile(
            "(?i)\\b(known as|called|named|renamed|nicknamed|nickname|alias|born|pen name|pseudonym|the name)\\b");

    /** Sentences further off hold nothing that a reader of this one mixes up. */
    private static final int FARTHEST = 60;

    private final List<List<Phrase>> phrases;
    private final Map<String, Optional<Chain>> chains = new HashMap<>();

    /** Names by each stem in them. */
    private final Map<String, Set<String>> names = new HashMap<>();

    private final List<ParsedSentence> sentences;
    private final Set<String> actors;

    PhrasesOfSameKind(ArticleReading article) {
        this.sentences = article.parsed().sentences();
        this.phrases = sentences.stream()
                .map(sentence -> (List<Phrase>) new ArrayList<Phrase>())
                .toList();
        for (Phrase phrase : article.phrases()) {
            phrases.get(phrase.sentence()).add(phrase);
            chains.putIfAbsent(phrase.text().toLowerCase(Locale.ROOT), phrase.chain());
            if (Character.isUpperCase(phrase.text().charAt(0))) {
                Alikeness.stems(phrase.text())
                        .forEach(stem -> names.computeIfAbsent(stem, ignored -> new LinkedHashSet<>())
                                .add(phrase.text()));
            }
        }
        this.actors = sentences.stream()
                .flatMap(sentence -> sentence.words().stream()
                        .filter(word -> word.is(UniversalTag.PROPN) && word.hasRelation("nsubj"))
                        .flatMap(word -> sentence.words().stream().filter(part -> sentence.nameAt(word)
                                .filter(name -> name.covers(part.index()))
                                .isPresent())))
                .map(Word::form)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        Answered key = candidate.answer();
        if (!KINDS.contains(key.kind()) || OtherPersons.asksForPerson(candidate)) {
            return List.of();
        }
        int here = candidate.traits().sentence();
        String source = sentences.get(here).text();
        Optional<Chain> own = chainOf(candidate);
        String aliases = isNamed(key.kind()) ? aliases(candidate.focus()) : candidate.focus();
        List<Alternative> proposals = new ArrayList<>();
        for (Phrase phrase : near(here)) {
            boolean inSource = phrase.sentence() == here;
            boolean sameForm =
                    phrase.answered().kind() == key.kind() && phrase.answered().plural() == key.plural();
            if (!sameForm
                    || isNamed(key.kind()) && isProper(candidate.focus()) != isProper(phrase.text())
                    || own.isPresent() && own.equals(phrase.chain())
                    || !isNamed(key.kind()) && phrase.answered().verb().equals(key.verb())
                    || Alikeness.share(phrase.text(), aliases)
                    || !inSource && Alikeness.share(phrase.text(), source)
                    || Alikeness.overlap(phrase.text(), candidate.question().stem()) > 0
                    || Sorts.overlap(phrase.answered().head(), key.head())
                    || isNamed(key.kind())
                            && RENAMES.matcher(sentences.get(phrase.sentence()).text())
                                    .find()
                    || key.kind() == AnswerKind.PERSON_NAME && !acts(phrase.text())
                    || isNamed(key.kind()) && isCommonNoun(phrase.text())
                    || !sameClass(phrase, candidate)) {
                continue;
            }
            proposals.add(new Alternative(
                    phrase.text(),
                    inSource ? Alternative.Reason.MISREADS : Alternative.Reason.ELSEWHERE,
                    fit(phrase, candidate)));
        }
        proposals.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return proposals;
    }

    /** "College" by itself is no name that could be taken for another. */
    private static boolean isCommonNoun(String name) {
        String bare = name.replaceFirst("^(the|The) ", "");
        return !bare.contains(" ")
                && Lexicon.shared().frequency(bare.toLowerCase(Locale.ROOT), Lexicon.PartOfSpeech.NOUN) > 2
                && Lexicon.shared().kindsOf(bare).stream().noneMatch(PLACES::contains);
    }

    /** A person who does something in the text: a book's title or an author merely cited can't be mistaken for one. */
    private boolean acts(String name) {
        return List.of(name.split(" ")).stream().anyMatch(actors::contains);
    }

    private List<Phrase> near(int here) {
        return phrases.subList(Math.max(0, here - FARTHEST), Math.min(phrases.size(), here + FARTHEST)).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The name with every longer or other name of the article that shares a word with it: "Holt", "Mira Holt". */
    private String aliases(String name) {
        Set<String> all = new LinkedHashSet<>(Set.of(name));
        Alikeness.stems(name).forEach(stem -> all.addAll(names.getOrDefault(stem, Set.of())));
        return String.join(" ", all);
    }

    private Optional<Chain> chainOf(Candidate candidate) {
        return chains.getOrDefault(candidate.focus().toLowerCase(Locale.ROOT), Optional.empty());
    }

    private static boolean isNamed(AnswerKind kind) {
        return kind == AnswerKind.PERSON_NAME
                || kind == AnswerKind.PLACE_NAME
                || kind == AnswerKind.ORGANISATION_NAME
                || kind == AnswerKind.OTHER_NAME;
    }

    /** "Gaza", "the Nile": a capital opens the name itself. */
    private static boolean isProper(String name) {
        String bare = name.replaceFirst("^(the|The|a|A|an|An) ", "");
        return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
    }

    private static boolean sameClass(Phrase phrase, Candidate candidate) {
        if (candidate.answer().kind() == AnswerKind.PLACE_NAME) {
            return !placeClass(phrase.text()).isEmpty()
                    && placeClass(phrase.text()).equals(placeClass(candidate.focus()));
        }
        if (candidate.answer().kind() == AnswerKind.PERSON_NAME) {
            return true;
        }
        boolean sort = isNamed(candidate.answer().kind())
                || Sorts.same(phrase.answered().head(), candidate.answer().head());
        return sort && lengthFit(phrase.text(), candidate.focus()) > 0.3;
    }

    private static String placeClass(String name) {
        Set<String> kinds = Lexicon.shared().kindsOf(name.replaceFirst("^(the|The) ", ""));
        return PLACES.stream().filter(kinds::contains).findFirst().orElse("");
    }

    private static double fit(Phrase phrase, Candidate candidate) {
        double length = lengthFit(phrase.text(), candidate.focus());
        double article = opening(phrase.text()).equals(opening(candidate.focus())) ? 1 : 0.4;
        double near = 1.0 / (1 + Math.abs(phrase.sentence() - candidate.traits().sentence()) / 3.0);
        double kind = isNamed(candidate.answer().kind())
                ? 1
                : Sorts.closeness(phrase.answered().head(), candidate.answer().head());
        // What stands close by is what a reader who only skims mixes up.
        return 0.2 * length + 0.15 * article + 0.35 * near + 0.3 * kind;
    }

    private static String opening(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? "the" : lower.startsWith("a ") || lower.startsWith("an ") ? "a" : "";
    }

    private static double lengthFit(String one, String other) {
        return (double) Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
    }
}
