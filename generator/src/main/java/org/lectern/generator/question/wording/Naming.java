package org.lectern.generator.question.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Inflection;
import org.lectern.generator.question.words.Surface;

/**
 * Says by name what a pronoun stands for, once a question; after that the pronoun will do. Knows when it does not know.
 * One instance serves one question.
 */
public final class Naming {

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "hers", "theirs");
    private static final Set<String> PERSONAL =
            Set.of("he", "him", "she", "her", "it", "they", "them", "his", "its", "their", "hers", "theirs");
    private static final Set<String> SPEAKERS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "yourself",
            "yourselves");

    private final ParsedText text;
    private final ParsedSentence sentence;
    private final Set<Chain> named = new HashSet<>();
    private final Optional<Word> subject;
    private final boolean lenient;
    private final Optional<String> narrator;
    private final boolean addressed;
    private int resolved;
    private int narrated;

    /** @param subject of the clause, to which a possessive without a known antecedent is taken to point */
    public Naming(ParsedText text, ParsedSentence sentence, Optional<Word> subject) {
        this(text, sentence, subject, false);
    }

    /** @param lenient whether a pronoun that nobody knows is left as it is */
    public Naming(ParsedText text, ParsedSentence sentence, Optional<Word> subject, boolean lenient) {
        this(text, sentence, subject, lenient, Optional.empty(), false);
    }

    private Naming(
            ParsedText text,
            ParsedSentence sentence,
            Optional<Word> subject,
            boolean lenient,
            Optional<String> narrator,
            boolean addressed) {
        this.lenient = lenient;
        this.text = text;
        this.sentence = sentence;
        this.subject = subject;
        this.narrator = narrator;
        this.addressed = addressed;
    }

    /** For a question about a statement: "I" is whoever tells its section. */
    public static Naming of(ParsedText text, Statement statement) {
        return new Naming(
                text,
                statement.sentence(),
                Optional.of(statement.subject().head()),
                statement.rough(),
                statement.section().narrator(),
                false);
    }

    /** For instructions: "you" is whoever reads the question. */
    public static Naming forReader(ParsedText text, ParsedSentence sentence) {
        return new Naming(text, sentence, Optional.empty(), false, Optional.empty(), true);
    }

    /** How many pronouns were replaced by names. */
    public int resolved() {
        return resolved;
    }

    /** From now on a pronoun for this thing is understood. */
    public void mentioned(Word head) {
        mention(head).flatMap(text::chainOf).ifPresent(named::add);
    }

    /** What to write for a word: itself, or the name it stands for; empty where that isn't known. */
    public Optional<String> write(Word word) {
        String lower = word.lower();
        if (addressed && lower.matches("you|your")) {
            return Optional.of(word.form());
        }
        if (narrator.isPresent() && lower.matches("i|me|my")) {
            return narrated(lower.equals("my"));
        }
        if (narrator.isPresent() && isVerbOfNarrator(word)) {
            return Optional.of(Inflection.singular(word));
        }
        if (SPEAKERS.contains(lower)) {
            return lenient ? Optional.of(word.form()) : Optional.empty();
        }
        if (!word.is(UniversalTag.PRON) || !PERSONAL.contains(lower)) {
            mentioned(word);
            return Optional.of(word.form());
        }
        Optional<Mention> mention = mention(word);
        Optional<Chain> chain = mention.flatMap(text::chainOf);
        if (chain.isPresent() && isOwnSubject(word, chain.get())) {
            return lenient ? Optional.of(word.form()) : Optional.empty();
        }
        if (chain.filter(this::holdsHimAndHer).isPresent()) {
            return lenient ? Optional.of(word.form()) : Optional.empty();
        }
        if (chain.isPresent() && named.contains(chain.get())) {
            return Optional.of(word.form());
        }
        boolean possessive = POSSESSIVE.contains(lower) && word.hasRelation("nmod:poss");
        if (possessive && chain.isEmpty() && boundBySubject(word)) {
            return Optional.of(word.form());
        }
        Optional<String> name = mention.flatMap(text::resolve)
                .filter(best -> agrees(lower, best) && (best.isNamed() || isOnlyChoice(word, best)))
                .flatMap(this::nameOf)
                .filter(found -> !isOfOtherSex(lower, found));
        if (name.isEmpty()) {
            return lenient ? Optional.of(lower) : Optional.empty();
        }
        chain.ifPresent(named::add);
        resolved++;
        return name.map(n -> possessive ? possessive(n) : n);
    }

    /** Two persons were taken for one where some of its pronouns are "he" and some "she". */
    private boolean holdsHimAndHer(Chain chain) {
        Set<String> pronouns = chain.mentions().stream()
                .filter(Mention::isPronoun)
                .map(mention -> text.sentenceOf(mention).word(mention.head()).lower())
                .collect(Collectors.toSet());
        return pronouns.stream().anyMatch(Set.of("he", "him", "his", "himself")::contains)
                && pronouns.stream().anyMatch(Set.of("she", "her", "hers", "herself")::contains);
    }

    /** "The narrator", and "their" for what is theirs; a third time would read like a report. */
    private Optional<String> narrated(boolean possessive) {
        narrated++;
        if (possessive && narrated > 1) {
            return Optional.of("their");
        }
        return narrator.filter(name -> narrated <= 2).map(name -> possessive ? name + "’s" : name);
    }

    /** A present form that goes with "I" and must now go with a noun. */
    private boolean isVerbOfNarrator(Word word) {
        if (!word.pennTag().equals("VBP")) {
            return false;
        }
        Word predicate =
                word.hasRelation("aux", "cop", "aux:pass") ? sentence.head(word).orElse(word) : word;
        return sentence.subjectOf(predicate)
                .filter(subjectOfIt -> subjectOfIt.lower().equals("i"))
                .isPresent();
    }

    /** Whether a pronoun is known so surely that it can be the key: nothing else near it agrees with it. */
    public boolean isSure(Word pronoun) {
        return mention(pronoun)
                .flatMap(text::resolve)
                .filter(best -> isOnlyChoice(pronoun, best))
                .isPresent();
    }

    /**
     * Whether nothing else in this sentence before the pronoun, or in the sentence before, agrees with it. A name is
     * found again by its spelling; a noun phrase is not, and a wrong one makes a wrong question.
     */
    private boolean isOnlyChoice(Word pronoun, Mention chosen) {
        Optional<Chain> own = text.chainOf(chosen);
        return text.sentences().subList(Math.max(0, sentence.index() - 1), sentence.index() + 1).stream()
                .flatMap(near -> near.mentions().stream())
                .filter(other -> other.sentence() == sentence.index() && other.head() < pronoun.index()
                        || other.sentence() == sentence.index() - 1)
                .filter(other -> !other.isPronoun() && !other.equals(chosen))
                .filter(other -> agrees(pronoun.lower(), other))
                .allMatch(other -> own.isPresent() && own.equals(text.chainOf(other)));
    }

    /**
     * Whether the pronoun is taken to mean the subject of its own verb. It can't (principle B, Chomsky 1981), so the
     * one it was resolved to is wrong.
     */
    private boolean isOwnSubject(Word word, Chain chain) {
        return word.hasRelation("obj", "iobj", "obl")
                && !word.lower().endsWith("self")
                && sentence.children(word, "case").isEmpty()
                && sentence.head(word)
                        .flatMap(sentence::subjectOf)
                        .flatMap(this::mention)
                        .flatMap(text::chainOf)
                        .filter(chain::equals)
                        .isPresent();
    }

    private Optional<Mention> mention(Word word) {
        return sentence.mentionHeadedBy(word);
    }

    private boolean boundBySubject(Word word) {
        if (subject.isEmpty()
                || subject.get().index() > word.index()
                || subject.get().is(UniversalTag.PRON)) {
            return false;
        }
        boolean plural = subject.get().isPlural()
                || !sentence.children(subject.get(), "conj").isEmpty();
        EntityType type = mention(subject.get()).map(Mention::type).orElse(EntityType.ABSTRACT);
        return switch (word.lower()) {
            case "their" ->
                plural && (type.isWho() || type == EntityType.ORGANISATION || type == EntityType.ANIMAL)
                        || type == EntityType.ORGANISATION
                        || type == EntityType.GROUP;
            case "its" -> !plural && type != EntityType.PERSON;
            default -> type == EntityType.PERSON && !plural;
        };
    }

    /** "Mrs Peters" for "he": the title tells that the pronoun means another. */
    private static boolean isOfOtherSex(String pronoun, String name) {
        return switch (pronoun) {
            case "he", "him", "his" -> name.matches("(Mrs|Miss|Ms|Madame|Lady|Queen|Princess|Aunt)\\b.*");
            case "she", "her", "hers" -> name.matches("(Mr|Sir|Lord|King|Prince|Monsieur|Uncle)\\b.*");
            default -> false;
        };
    }

    private boolean agrees(String pronoun, Mention best) {
        boolean person = best.type() == EntityType.PERSON;
        Word head = text.sentenceOf(best).word(best.head());
        boolean plural =
                head.isPlural() || !text.sentenceOf(best).children(head, "conj").isEmpty();
        return switch (pronoun) {
            case "he", "him", "his", "she", "her", "hers" -> !plural && (person || best.type() == EntityType.ANIMAL);
            case "it", "its" -> !person && !plural && best.type() != EntityType.TIME;
            case "they", "them", "their", "theirs" ->
                plural || best.type() == EntityType.ORGANISATION || best.type() == EntityType.GROUP;
            default -> true;
        };
    }

    private static boolean isPhonetic(int point) {
        return Character.UnicodeBlock.of(point) == Character.UnicodeBlock.IPA_EXTENSIONS;
    }

    /** A short name for a mention, without clauses and asides: a name as it is, "a farmer" as "the farmer". */
    public Optional<String> nameOf(Mention mention) {
        ParsedSentence where = text.sentenceOf(mention);
        Word head = where.word(mention.head());
        if (head.is(UniversalTag.PRON, UniversalTag.DET)) {
            return Optional.empty();
        }
        if (!where.children(head, "conj").isEmpty()) {
            return Optional.empty();
        }
        if (mention.isNamed()) {
            Optional<Name> name = where.nameAt(head);
            if (name.isPresent()) {
                int first = name.get().first();
                boolean titled = first > 1 && Name.isTitle(where.word(first - 1).lower());
                String written = where.textOf(where.words()
                        .subList(first - (titled ? 2 : 1), name.get().last()));
                if (Name.isTitle(written.toLowerCase(Locale.ROOT))) {
                    return Optional.empty();
                }
                if (written.codePoints().anyMatch(Naming::isPhonetic)) {
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
        if (mention.isNamed()) {
            return Optional.of(phrase);
        }
        if (lower.matches("(this|that|these|those|some|any|each|every|no|another|such|one|both)\\b.*")) {
            return Optional.empty();
        }
        if (lower.startsWith("a ") || lower.startsWith("an ")) {
            return Optional.of("the" + phrase.substring(phrase.indexOf(' ')));
        }
        return Optional.of(lower.startsWith("the ") ? "the" + phrase.substring(3) : phrase);
    }

    public static String possessive(String name) {
        return name + (name.endsWith("s") && Character.isLowerCase(name.charAt(0)) ? "’" : "’s");
    }
}
