package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
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

    private final List<Phrase> phrases;
    private final List<ParsedSentence> sentences;

    PhrasesOfSameKind(ArticleReading article) {
        this.phrases = article.phrases();
        this.sentences = article.parsed().sentences();
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        Answered key = candidate.answer();
        if (!KINDS.contains(key.kind())) {
            return List.of();
        }
        String source = sentences.get(candidate.traits().sentence()).text();
        Optional<Chain> own = chainOf(candidate);
        String aliases = isNamed(key.kind()) ? aliases(candidate.focus()) : candidate.focus();
        List<Alternative> proposals = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean same =
                    phrase.answered().kind() == key.kind() && phrase.answered().plural() == key.plural();
            if (!same
                    || isNamed(key.kind()) && isProper(candidate.focus()) != isProper(phrase.text())
                    || phrase.sentence() == candidate.traits().sentence()
                    || own.isPresent() && own.equals(phrase.chain())
                    || !isNamed(key.kind()) && phrase.answered().verb().equals(key.verb())
                    || Alikeness.share(phrase.text(), aliases)
                    || Alikeness.share(phrase.text(), source)
                    || Alikeness.overlap(phrase.text(), candidate.question().stem()) > 0
                    || areSynonyms(phrase.answered().head(), key.head())
                    || !sameClass(phrase, candidate)) {
                continue;
            }
            proposals.add(new Alternative(phrase.text(), Alternative.Reason.ELSEWHERE, fit(phrase, candidate)));
        }
        proposals.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return proposals;
    }

    /** The name with every longer or other name of the article that shares a word with it: "Holt", "Mira Holt". */
    private String aliases(String name) {
        StringBuilder all = new StringBuilder(name);
        phrases.stream()
                .map(Phrase::text)
                .filter(text -> Character.isUpperCase(text.charAt(0)) && Alikeness.share(text, name))
                .forEach(text -> all.append(' ').append(text));
        return all.toString();
    }

    private Optional<Chain> chainOf(Candidate candidate) {
        return phrases.stream()
                .filter(phrase -> phrase.text().equalsIgnoreCase(candidate.focus()))
                .findFirst()
                .flatMap(Phrase::chain);
    }

    /** "Trade" and "commerce": both could be defended. */
    private static boolean areSynonyms(String one, String other) {
        return Lexicon.shared().kindsOf(one).contains(other)
                || Lexicon.shared().kindsOf(other).contains(one)
                || Lexicon.shared().senses(one, Lexicon.PartOfSpeech.NOUN).stream()
                        .anyMatch(sense -> sense.synonyms().contains(other));
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
            return placeClass(phrase.text()).equals(placeClass(candidate.focus()));
        }
        if (candidate.answer().kind() == AnswerKind.PERSON_NAME) {
            return true;
        }
        return lengthFit(phrase.text(), candidate.focus()) > 0.3;
    }

    private static String placeClass(String name) {
        Set<String> kinds = Lexicon.shared().kindsOf(name.replaceFirst("^(the|The) ", ""));
        return PLACES.stream().filter(kinds::contains).findFirst().orElse("");
    }

    private static double fit(Phrase phrase, Candidate candidate) {
        double length = lengthFit(phrase.text(), candidate.focus());
        double article = opening(phrase.text()).equals(opening(candidate.focus())) ? 1 : 0.4;
        double near = 1.0 / (1 + Math.abs(phrase.sentence() - candidate.traits().sentence()) / 10.0);
        double kind = isNamed(candidate.answer().kind())
                ? 1
                : nounFit(phrase.answered().head(), candidate.answer().head());
        // What stands close by is what a reader who only skims mixes up.
        return 0.25 * length + 0.2 * article + 0.2 * near + 0.35 * kind;
    }

    /** How much the two nouns have in common above them in WordNet: idea with idea, tool with tool. */
    private static double nounFit(String one, String other) {
        Set<String> a = Lexicon.shared().kindsOf(one);
        Set<String> b = Lexicon.shared().kindsOf(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0.3;
        }
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / Math.max(a.size(), b.size());
    }

    private static String opening(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? "the" : lower.startsWith("a ") || lower.startsWith("an ") ? "a" : "";
    }

    private static double lengthFit(String one, String other) {
        return (double) Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
    }
}
