package org.lectern.generator.question.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.reading.Pairs.Pair;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Surface;

/** What to call somebody or something in a question: a name as the text writes it, or a few words. */
public final class ShortName {

    /** What persons' names have in small letters. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "and", "de", "da", "do", "dos", "di", "du", "del", "della", "des", "la", "le", "van", "von",
            "der", "den", "ten", "ter", "zu", "bin", "ibn", "ben", "bint", "al", "el", "y", "e", "af", "av");

    private ShortName() {}

    /** A short name for a mention, without clauses and asides: a name as it is, "a farmer" as "the farmer". */
    public static Optional<String> of(ParsedText text, Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        Word head = where.word(mention.head());
        if (head.is(UniversalTag.PRON, UniversalTag.DET)
                || !where.children(head, "conj").isEmpty()) {
            return Optional.empty();
        }
        return called(text, mention);
    }

    /** As {@link #of}, and two names where the mention begins "Mira Holt and Jonas Reyle": for a plural pronoun. */
    static Optional<String> ofSeveral(ParsedText text, Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        Word head = where.word(mention.head());
        return where.children(head, "conj").isEmpty() ? of(text, mention) : pair(text, where, head);
    }

    /** Two persons, each with a name. Of more a question would be too full. */
    private static Optional<String> pair(ParsedText text, ParsedSentence where, Word head) {
        List<Word> others = where.children(head, "conj");
        Word other = others.getFirst();
        if (others.size() > 1 || where.children(other, "cc").stream().noneMatch(word -> word.hasLemma("and"))) {
            return Optional.empty();
        }
        List<String> names = Stream.of(head, other)
                .flatMap(one -> where.mentionHeadedBy(one).stream())
                .filter(one -> one.isNamed() && one.type() == EntityType.PERSON)
                .flatMap(one -> inPair(text, one).stream())
                .toList();
        return names.size() == 2 ? Optional.of(String.join(" and ", names)) : Optional.empty();
    }

    /** The names of two persons, "Mira Holt and Jonas Reyle", as the article gives them best. */
    static Optional<String> of(ParsedText text, Pair pair) {
        List<String> names = Stream.of(pair.first(), pair.second())
                .flatMap(one -> text.resolve(one).stream())
                .flatMap(one -> inPair(text, one).stream())
                .toList();
        return names.size() == 2 ? Optional.of(String.join(" and ", names)) : Optional.empty();
    }

    /** A full name goes without its title there: one of two words would lose its first. */
    private static Optional<String> inPair(ParsedText text, Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        return where.nameAt(where.word(mention.head()))
                .map(name -> where.textOf(where.words().subList(name.first() - 1, name.last())))
                .filter(name -> name.contains(" "))
                .or(() -> called(text, mention));
    }

    private static Optional<String> called(ParsedText text, Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        Word head = where.word(mention.head());
        if (mention.isNamed()) {
            Optional<Name> name = where.nameAt(head);
            if (name.isPresent()) {
                int first = startOf(where, name.get());
                if (Phrase.isTorn(
                                where,
                                where.words().subList(first - 1, name.get().last()))
                        || losesItsMark(text, where, name.get())) {
                    return Optional.empty();
                }
                boolean titled = first > 1 && Name.isTitle(where.word(first - 1).lower());
                String written = where.textOf(where.words()
                        .subList(first - (titled ? 2 : 1), name.get().last()));
                if (Name.isTitle(written.toLowerCase(Locale.ROOT))) {
                    return Optional.empty();
                }
                if (written.codePoints().anyMatch(ShortName::isPhonetic)
                        || mention.type() == EntityType.PERSON && !couldBePerson(written)) {
                    return Optional.empty();
                }
                boolean articled = mention.type() != EntityType.PERSON
                        && !written.toLowerCase(Locale.ROOT).startsWith("the ")
                        && where.children(head, "det").stream()
                                .anyMatch(det -> det.lower().equals("the")
                                        && det.index() < name.get().first());
                return Optional.of(articled ? "the " + written : written);
            }
        }
        List<Word> words = Trimming.phrase(where, head, Set.of()).stream()
                .filter(word -> !word.hasRelation("case")
                        || word.index() > head.index()
                        || where.head(word).orElse(head) != head)
                .toList();
        boolean bare = where.children(head, "acl:relcl", "acl", "conj").isEmpty();
        if (!bare
                || words.isEmpty()
                || words.size() > 6
                || words.stream().anyMatch(word -> word.is(UniversalTag.PRON))) {
            return Optional.empty();
        }
        String phrase = Surface.plain(where, words);
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (mention.isNamed() && !lower.matches("an? .*")) {
            return Optional.of(phrase);
        }
        if (lower.matches(
                "(this|that|these|those|some|any|each|every|no|another|such|one|both|a certain)\\b.*|.*[’']s")) {
            return Optional.empty();
        }
        if (lower.startsWith("a ") || lower.startsWith("an ")) {
            return Optional.of("the" + phrase.substring(phrase.indexOf(' ')));
        }
        return Optional.of(lower.startsWith("the ") ? "the" + phrase.substring(3) : phrase);
    }

    /** A title's own article, which a capital within the sentence shows: "A Harbour Story". */
    private static int startOf(ParsedSentence where, Name name) {
        int before = name.first() - 1;
        boolean own = before > 1
                && name.type() != EntityType.PERSON
                && where.word(before).form().matches("An?|The")
                && !where.word(before - 1).form().matches("[.:!?]");
        return own ? before : name.first();
    }

    /** "They showed Harbour! in Larvik": the mark of the title was taken for the end of the sentence. */
    private static boolean losesItsMark(ParsedText text, ParsedSentence where, Name name) {
        int next = name.last() + 1;
        boolean marked = next <= where.words().size()
                && where.word(next).form().matches("[!?]")
                && where.word(next).span().start()
                        == where.word(name.last()).span().end();
        return marked
                && (next < where.words().size()
                        || where.index() + 1 < text.sentences().size()
                                && PlainProse.goesOn(where, text.sentences().get(where.index() + 1)));
    }

    /** "Peter tiptoed", "Ida saw Nora", "the master's", "Austrian": taken for persons' names, and none. */
    private static boolean couldBePerson(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return !Character.isLowerCase(last.codePointAt(0))
                && Stream.of(name.split("\\s+"))
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || SMALL_WORDS.contains(word))
                && !name.matches(".*[’']s")
                && !(last.equals(name) && Lexicon.shared().kindsOf(name).contains("inhabitant"));
    }

    private static boolean isPhonetic(int point) {
        return Character.UnicodeBlock.of(point) == Character.UnicodeBlock.IPA_EXTENSIONS;
    }

    static String possessive(String name) {
        return name + (name.endsWith("s") && Character.isLowerCase(name.charAt(0)) ? "’" : "’s");
    }
}
