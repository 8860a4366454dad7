package org.lectern.generator.question.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/** The parts of a person's name that tell who is meant. */
final class NameParts {

    /** "U.S." of "U.S. President Holt". */
    private static final Pattern COUNTRY_OF_OFFICE = Pattern.compile("(\\p{Lu}\\.){2,}");

    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:\\S+ ){0,5}(?<noun>\\p{Ll}{3,}) (?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)+)(?: of .*)?");

    /** "Actor Arvid Holt": in front of a name, what somebody is. */
    private static final Pattern CALLING = Pattern.compile(
            "Emeritus|Actor|Actress|Author|Singer|Writer|Coach|Striker|Analyst"
                    + "|Astronaut|Ranger|Lawyer|Attorney|Journalist|Director|Producer|Teacher|Scientist|Researcher|Economist");

    private static final Pattern SUFFIX = Pattern.compile("(Jr|Sr)\\.?|[IVX]{2,}");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern PARTICLE = Pattern.compile("[Vv][ao]n|de[rn]?|D[eu]|d[aiu]|del|l[ae]|ten|bin|ibn|al");

    /** Nothing but words in upper case and what stands between them. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|d[aeiu]|del|la|le|van|von|de[rn]|ten|bin|ibn|al))*");

    private NameParts() {}

    /**
     * A person's name in full, its first and its last part alone, without what tells where the person is from and
     * without a description in front: "Ada Quist", "Ada" and "Quist" of "poet Ada Quist of Bergen". A title, "Jr." and an
     * initial are no such part.
     */
    static List<String> of(String written) {
        String name = written.replaceFirst("[\\s,;:'’]+$", "");
        String bare = name.replaceFirst("( of|,) .*", "").replaceFirst("^.*\\b\\p{Ll}{4,} (?=\\p{Lu})", "");
        List<String> parts = new ArrayList<>(List.of(bare.split("\\s+")));
        while (parts.size() > 1
                && (Name.isTitle(parts.getFirst().toLowerCase(Locale.ROOT))
                        || COUNTRY_OF_OFFICE.matcher(parts.getFirst()).matches())) {
            parts.removeFirst();
        }
        String untitled = String.join(" ", parts);
        while (parts.size() > 1 && SUFFIX.matcher(parts.getLast()).matches()) {
            parts.removeLast();
        }
        String first = parts.getFirst();
        boolean callsSomebody = parts.size() > 1
                && first.length() > 2
                && Character.isUpperCase(first.codePointAt(0))
                && !PARTICLE.matcher(first).matches()
                && Lexicon.shared().frequency(first, PartOfSpeech.ADJECTIVE) == 0
                && !CALLING.matcher(first).matches();
        boolean particled = parts.size() > 1
                && PARTICLE.matcher(parts.get(parts.size() - 2)).matches();
        String last = particled ? parts.get(parts.size() - 2) + " " + parts.getLast() : parts.getLast();
        return Stream.of(
                        name,
                        bare,
                        untitled,
                        INITIAL.matcher(last).matches() ? bare : last,
                        callsSomebody ? first : bare)
                .distinct()
                .toList();
    }

    /** "Ada Quist" and its parts of "northern harbour ranger Ada Quist of Bergen", however that was analysed. */
    static List<String> behindDescription(String answer) {
        Matcher matcher = DESCRIBED.matcher(answer);
        boolean somebody = matcher.matches()
                && Lexicon.shared().senses(matcher.group("noun"), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category().equals("noun.person"));
        return somebody ? of(matcher.group("name")) : List.of();
    }

    /**
     * Whether one word of a person's name, other than the last, calls another person of the text: "Arvid", where Arvid Holt
     * and Arvid Quist are told of, or where a prince of that name was once taken for his brother.
     */
    static boolean isAnothers(ParsedText text, Mention person, String part) {
        ParsedSentence where = text.sentenceOf(person);
        boolean surname = where.nameAt(where.word(person.head()))
                .map(name -> where.word(name.last()).form())
                .filter(part::equals)
                .isPresent();
        if (part.contains(" ")) {
            return false;
        }
        Optional<Chain> own = text.chainOf(person);
        if (surname) {
            return !isCalledSo(text, own, part) && hasNamesake(text, person, own, part);
        }
        return text.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON && !mention.equals(person))
                .filter(mention -> own.isEmpty() || !text.chainOf(mention).equals(own))
                .anyMatch(mention -> isCalled(text.sentenceOf(mention), mention, part));
    }

    /** Whether the text itself calls the person by the one word. */
    private static boolean isCalledSo(ParsedText text, Optional<Chain> person, String word) {
        return person.stream().flatMap(chain -> chain.mentions().stream()).anyMatch(mention -> words(text, mention)
                .equals(List.of(word)));
    }

    /** Whether another person of the text bears the surname: "Arvid Holt" beside "Nora Holt". */
    private static boolean hasNamesake(ParsedText text, Mention person, Optional<Chain> own, String surname) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON && !mention.equals(person))
                .filter(mention -> own.isEmpty() || !text.chainOf(mention).equals(own))
                .map(mention -> words(text, mention))
                .anyMatch(words ->
                        words.size() > 1 && words.getLast().equals(surname) && !words.equals(words(text, person)));
    }

    /** The words of a person's name, without titles. */
    private static List<String> words(ParsedText text, Mention person) {
        ParsedSentence sentence = text.sentenceOf(person);
        return sentence.nameAt(sentence.word(person.head()))
                .map(name -> sentence.words().subList(name.first() - 1, name.last()).stream()
                        .map(Word::form)
                        .filter(form -> !Name.isTitle(form.toLowerCase(Locale.ROOT)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Those of a person's names that hang together by a word that is no title: "Charles" has got among "Prince Andrew",
     * "Andrew" and "Andrew Holt" by mistake. What is no name stays.
     *
     * @param answer the name that is sure
     */
    static List<String> connected(String answer, Collection<String> names) {
        if (!NAME.matcher(answer).matches()) {
            return List.copyOf(names);
        }
        Set<String> known = new HashSet<>(tellingWords(answer));
        List<String> kept = new ArrayList<>();
        List<String> left = new ArrayList<>(names);
        for (boolean more = true; more; ) {
            List<String> joined = left.stream()
                    .filter(name -> !NAME.matcher(name).matches()
                            || tellingWords(name).stream().anyMatch(known::contains))
                    .toList();
            joined.forEach(name -> known.addAll(tellingWords(name)));
            kept.addAll(joined);
            more = left.removeAll(joined);
        }
        return names.stream().filter(kept::contains).toList();
    }

    private static List<String> tellingWords(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .filter(word ->
                        Character.isUpperCase(word.codePointAt(0)) && !Name.isTitle(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.replaceFirst("['’]s?$", ""))
                .toList();
    }

    private static boolean isCalled(ParsedSentence sentence, Mention mention, String part) {
        return sentence.nameAt(sentence.word(mention.head()))
                .filter(name -> sentence.words().subList(name.first() - 1, name.last()).stream()
                        .map(word -> word.form())
                        .filter(form -> !Name.isTitle(form.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .filter(part::equals)
                        .isPresent())
                .isPresent();
    }
}
