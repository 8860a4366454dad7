package org.lectern.generator.question.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Introduced;
import org.lectern.generator.question.reading.Pairs;
import org.lectern.generator.question.reading.Pairs.Pair;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.words.Inflection;

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
    private final Set<Mention> written = new HashSet<>();
    private final Set<Pair> known = new HashSet<>();
    private final Set<Pair> ahead = new HashSet<>();
    private final Optional<Word> subject;
    private final boolean lenient;
    private final Optional<SectionReading> section;
    private final Optional<String> narrator;
    private final boolean addressed;
    private final boolean tellsOfOthers;
    private final Binding binding;
    private final Rivals rivals;
    private final Owner owner;
    private final Pairs pairs;
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
            Optional<SectionReading> section,
            boolean addressed) {
        this.section = section;
        this.pairs = section.map(SectionReading::pairs).orElse(Pairs.NONE);
        this.narrator = section.flatMap(SectionReading::narrator);
        this.lenient = lenient;
        this.text = text;
        this.sentence = sentence;
        this.subject = subject;
        this.addressed = addressed;
        this.binding = new Binding(text, sentence);
        this.rivals = new Rivals(text, sentence, binding);
        this.owner = new Owner(text, sentence, binding);
        this.tellsOfOthers = sentence.mentions().stream()
                .anyMatch(mention -> mention.type().isWho()
                        && !SPEAKERS.contains(sentence.word(mention.head()).lower()));
    }

    /** For a question about a statement: its section tells who "I" and "both" are and what "the hotel" is. */
    public static Naming of(ParsedText text, Statement statement) {
        return new Naming(
                text,
                statement.sentence(),
                Optional.of(statement.subject().head()),
                statement.rough(),
                Optional.of(statement.section()),
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
        mention(head).ifPresent(this::mentioned);
        pairs.meantBy(sentence, head).ifPresent(pair -> {
            if (head.is(UniversalTag.PRON)) {
                known.add(pair);
            } else {
                ahead.add(pair);
            }
        });
    }

    private void mentioned(Mention mention) {
        written.add(mention);
        text.chainOf(mention).ifPresent(named::add);
    }

    /** The name of what a noun calls by its kind, unless the question has it. */
    private Optional<Mention> introduced(Word noun) {
        return section.filter(own -> noun.is(UniversalTag.NOUN))
                .flatMap(own -> Introduced.nameOf(own, sentence, noun))
                .filter(name -> !written.contains(name)
                        && text.chainOf(name).filter(named::contains).isEmpty());
    }

    private boolean isArticleOfNamed(Word article) {
        return sentence.head(article)
                .flatMap(this::introduced)
                .flatMap(name -> ShortName.of(text, name))
                .isPresent();
    }

    /** What to write for a word: itself, or the name it stands for; empty where that isn't known. */
    public Optional<String> write(Word word) {
        String lower = word.lower();
        Optional<Pair> two = pairs.meantBy(sentence, word);
        if (two.isPresent()) {
            return named(two.get(), word);
        }
        Optional<Pair> told = pairs.toldBy(sentence, word);
        if (told.isPresent()) {
            return Optional.of(isNamed(told.get()) && !ahead.contains(told.get()) ? word.form() : "");
        }
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
        if (word.is(UniversalTag.DET) && isArticleOfNamed(word)) {
            return Optional.of("");
        }
        Optional<String> introduced = introduced(word).flatMap(name -> ShortName.of(text, name));
        if (introduced.isPresent()) {
            introduced(word).ifPresent(this::mentioned);
            mentioned(word);
            resolved++;
            return introduced;
        }
        if (!word.is(UniversalTag.PRON) || !PERSONAL.contains(lower)) {
            mentioned(word);
            return Optional.of(word.form());
        }
        Optional<Mention> mention = mention(word);
        Optional<Chain> chain = mention.flatMap(text::chainOf);
        boolean possessive = POSSESSIVE.contains(lower) && word.hasRelation("nmod:poss");
        if (possessive && meansItsOwner(word, chain)) {
            return Optional.of(word.form());
        }
        if (chain.isPresent() && (binding.isOwnSubject(word, chain.get()) || binding.isCircular(word, chain.get()))) {
            return lenient ? Optional.of(word.form()) : Optional.empty();
        }
        if (chain.filter(binding::holdsHimAndHer).isPresent()) {
            return lenient ? Optional.of(word.form()) : Optional.empty();
        }
        if (chain.filter(whose -> isOfOtherSex(lower, whose)).isPresent()) {
            return lenient ? Optional.of(word.form()) : Optional.empty();
        }
        if (chain.isPresent() && named.contains(chain.get())) {
            return Optional.of(word.form());
        }
        if (possessive && chain.isEmpty() && binding.isBoundBy(subject, word)) {
            return Optional.of(word.form());
        }
        Optional<String> name = mention.flatMap(text::resolve)
                .filter(best -> binding.agrees(lower, best) && (best.isNamed() || binding.isOnlyChoice(word, best)))
                .filter(best -> lenient || !rivals.isRivalled(word, best))
                .flatMap(best -> ShortName.ofSeveral(text, best))
                .filter(found -> !Binding.isOfOtherSex(lower, found));
        if (name.isEmpty()) {
            return lenient ? Optional.of(lower) : Optional.empty();
        }
        chain.ifPresent(named::add);
        resolved++;
        return name.map(n -> possessive ? ShortName.possessive(n) : n);
    }

    /** "Susan … his": whatever took the two for one was wrong. */
    private boolean isOfOtherSex(String pronoun, Chain chain) {
        return chain.mentions().stream()
                .filter(Mention::isNamed)
                .anyMatch(mention -> Binding.isOfOtherSex(pronoun, text.nameOf(mention)));
    }

    /** The subject of its clause has it, though the possessive was taken for another's or for nobody's. */
    private boolean meansItsOwner(Word possessive, Optional<Chain> chain) {
        return owner.of(possessive)
                .filter(whose -> chain.isEmpty() || !chain.equals(mention(whose).flatMap(text::chainOf)))
                .isPresent();
    }

    /** Both names, unless the question has them or a phrase in front will. */
    private Optional<String> named(Pair pair, Word word) {
        boolean announced = word.is(UniversalTag.PRON) ? ahead.contains(pair) : ahead.remove(pair);
        if (word.is(UniversalTag.PRON) ? announced || isNamed(pair) : !announced && isNamed(pair)) {
            return Optional.of(word.form());
        }
        Optional<String> names =
                Optional.of(pair).filter(two -> agreesInSex(two, word)).flatMap(two -> ShortName.of(text, two));
        if (names.isEmpty()) {
            return lenient ? Optional.of(word.form()) : names;
        }
        known.add(pair);
        named.addAll(pair.chains(text));
        resolved++;
        return names.map(both -> word.hasRelation("nmod:poss") ? ShortName.possessive(both) : both);
    }

    /** "The two girls": one of them at least is known to be one, and neither not to be. */
    private boolean agreesInSex(Pair pair, Word word) {
        Optional<Sex> told = Sex.ofNoun(word.lemma());
        List<Sex> known = Stream.of(pair.first(), pair.second())
                .flatMap(one -> Sex.of(text, one).stream())
                .toList();
        return told.isEmpty() || !known.isEmpty() && known.stream().allMatch(told.get()::equals);
    }

    private boolean isNamed(Pair pair) {
        List<Chain> chains = pair.chains(text);
        return known.contains(pair)
                || written.containsAll(List.of(pair.first(), pair.second()))
                || chains.size() == 2 && named.containsAll(chains);
    }

    /** "The narrator", and "their" for what is theirs and nobody else's; a third time would read like a report. */
    private Optional<String> narrated(boolean possessive) {
        narrated++;
        if (possessive && narrated > 1 && !tellsOfOthers) {
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
                .filter(best -> binding.isOnlyChoice(pronoun, best))
                .isPresent();
    }

    /** Whether a pronoun's meaning can be asked for: a reader of the text has no doubt about it. */
    public boolean isBeyondDoubt(Word pronoun) {
        return mention(pronoun)
                .flatMap(text::resolve)
                .filter(best -> rivals.isBeyondDoubt(pronoun, best))
                .isPresent();
    }

    private Optional<Mention> mention(Word word) {
        return sentence.mentionHeadedBy(word);
    }
}
