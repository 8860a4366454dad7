package org.lectern.generator.question.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.VerbUse;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.words.Inflection;
import org.lectern.generator.question.words.VerbForms;

/** A statement of the text with one word turned into its opposite, to be judged false. */
public final class TurnAWord implements StatementRule {

    private static final Set<String> COMPASS =
            Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western");

    /** Of the nouns with an opposite, those that keep it wherever they stand. */
    private static final Set<String> NOUNS = Set.of(
            "increase",
            "decrease",
            "growth",
            "success",
            "failure",
            "victory",
            "defeat",
            "advantage",
            "disadvantage",
            "majority",
            "minority",
            "strength",
            "weakness",
            "wealth",
            "poverty",
            "maximum",
            "minimum",
            "presence",
            "absence",
            "export",
            "import",
            "profit",
            "loss",
            "beginning",
            "friend",
            "enemy",
            "arrival",
            "departure");

    private static final Set<String> QUANTITIES = Set.of(
            "quantity",
            "amount",
            "number",
            "level",
            "temperature",
            "population",
            "demand",
            "speed",
            "emission",
            "share",
            "price",
            "cost",
            "rate",
            "value",
            "income",
            "wage",
            "salary",
            "profit",
            "tax",
            "output",
            "production",
            "sale",
            "unemployment",
            "inflation");

    /** What a noun's kinds hold where it names a sum or a rate: a price, wages, inflation. */
    private static final Set<String> SUMS = Set.of("cost", "rate", "financial gain", "ratio");

    /** Where some do and some may not, the opposite may be true as well. */
    private static final Pattern PARTIAL = Pattern.compile(
            "(?i)(parts? of .*|.*\\b(any|ever|yet|either|some|several|sometimes|one of|other|others|another|certain"
                    + "|various|may|might|can|both|not|but)\\b.*)");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        if (sentence.isEmpty()
                || PARTIAL.matcher(sentence.get()).matches()
                || statement.isNegated()
                || article.sections().isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Piece piece : statement.shortened(statement.subject()).pieces()) {
            for (Word word : piece.words()) {
                turned(statement, word)
                        .flatMap(other -> Substitution.in(sentence.get(), word.form(), other))
                        .ifPresent(text -> found.add(StateTheTruth.candidate(
                                statement,
                                text,
                                false,
                                "The text says “" + word.form() + "” here.",
                                "turned-word",
                                word.equals(statement.predicate()) ? 0.8 : 0.68)));
            }
        }
        return found;
    }

    private static Optional<String> turned(Statement statement, Word word) {
        Optional<String> opposite = Opposites.of(word.lower()).or(() -> Opposites.of(word.lemma()));
        // "National Tree Week": its name, whatever kind of week it is.
        boolean named = statement.sentence().nameAt(word).isPresent()
                || word.index() > 1 && Character.isUpperCase(word.form().codePointAt(0));
        if (opposite.isEmpty() || named || mentions(statement.section(), word, opposite.get())) {
            return Optional.empty();
        }
        if (word.is(UniversalTag.VERB)) {
            return turnedVerb(statement, word);
        }
        if (COMPASS.contains(word.lower())) {
            // "The South Pacific", "Western music" are called so.
            boolean loose = word.is(UniversalTag.NOUN, UniversalTag.ADJ, UniversalTag.ADV)
                    && word.form().equals(word.lower())
                    && !Phrase.isTorn(statement.sentence(), List.of(word));
            return loose ? opposite : Optional.empty();
        }
        if (word.is(UniversalTag.NOUN)) {
            return turnedNoun(statement, word);
        }
        return turnedAdjective(statement, word);
    }

    private static Optional<String> turnedVerb(Statement statement, Word word) {
        ParsedSentence sentence = statement.sentence();
        Optional<String> opposite = Opposites.of(word.lemma());
        boolean central = word.equals(statement.predicate())
                || word.hasRelation("xcomp")
                        && word.pennTag().equals("VB")
                        && sentence.head(word)
                                .filter(statement.predicate()::equals)
                                .isPresent();
        boolean complement = statement.pieces().stream()
                        .anyMatch(piece -> piece.is(Piece.Role.COMPLEMENT) && piece.start() > word.index())
                || statement.all(Piece.Role.CLAUSE).stream()
                        .anyMatch(piece -> piece.words().getFirst().lower().equals("from"));
        // "Divided into two classes": what is united is not united into them.
        boolean into = sentence.children(word, "obl").stream()
                .flatMap(oblique -> sentence.children(oblique, "case").stream())
                .anyMatch(preposition -> preposition.hasLemma("into"));
        boolean plain =
                !complement && !into && sentence.children(word, "compound:prt").isEmpty();
        boolean verb = opposite.isPresent()
                && !Lexicon.shared().senses(opposite.get(), PartOfSpeech.VERB).isEmpty()
                && !word.hasLemma("last", "open", "lower", "narrow", "slow", "light", "warm", "cool");
        // "Remains protected" tells a state that nobody would call "remaining endangered".
        boolean state = sentence.children(word, "aux").stream()
                .anyMatch(aux -> aux.hasLemma("remain", "stay", "seem", "appear", "become", "keep"));
        // "Liked it best", "helped support them": the words around go with the one and not with the other.
        boolean bound = sentence.words().stream()
                        .anyMatch(other -> other.lower().matches("best|most|better"))
                || sentence.head(word).filter(head -> head.hasLemma("help")).isPresent();
        // Rain falls and does not rise; a price does either.
        boolean moves = word.hasLemma("rise", "fall", "drop", "raise", "lower")
                && !isQuantity(statement.subject().head())
                && statement
                        .object()
                        .filter(object -> isQuantity(object.head()))
                        .isEmpty();
        return central && plain && verb && !state && !bound && !moves && takesTheSame(statement, word, opposite.get())
                ? Optional.of(VerbForms.inflect(opposite.get(), word.pennTag()))
                : Optional.empty();
    }

    /**
     * Whether both verbs are built alike and mean opposite things where they are: "succeeded the old keepers" is not
     * undone by failing them, and nothing "forbids for" what another "allows for".
     */
    private static boolean takesTheSame(Statement statement, Word verb, String opposite) {
        boolean object = statement.sentence().child(verb, "obj").isPresent()
                || statement.sentence().isPassive(verb);
        Predicate<VerbUse> built = object ? VerbUse::transitive : VerbUse::intransitive;
        Optional<VerbUse> meant =
                Lexicon.shared().verbUses(verb.lemma()).stream().filter(built).findFirst();
        boolean opposed = meant.filter(
                        use -> use.opposites().isEmpty() || use.opposites().contains(opposite))
                .isPresent();
        return opposed && Lexicon.shared().verbUses(opposite).stream().anyMatch(built);
    }

    private static boolean isQuantity(Word noun) {
        Set<String> kinds = Lexicon.shared().kindsOf(noun.lemma());
        return noun.is(UniversalTag.NOUN)
                && (QUANTITIES.contains(noun.lemma().toLowerCase(Locale.ROOT))
                        || SUMS.stream().anyMatch(kind -> kinds.contains(kind) || noun.hasLemma(kind)));
    }

    /** "An increase in", "a victory": what is told of the subject or done by it. */
    private static Optional<String> turnedNoun(Statement statement, Word word) {
        boolean told = word.equals(statement.predicate())
                || statement.object().map(Piece::head).filter(word::equals).isPresent();
        boolean single = !word.hasRelation("conj")
                && statement.sentence().children(word, "conj", "compound").isEmpty()
                && statement.sentence().children(word, "amod").stream()
                        .noneMatch(adjective -> adjective.pennTag().equals("JJS"));
        Optional<String> opposite = Opposites.of(word.lemma())
                .filter(noun -> NOUNS.contains(word.lemma().toLowerCase(Locale.ROOT)));
        return told && single
                ? opposite.map(noun -> word.isPlural() ? Inflection.thirdPerson(noun) : noun)
                : Optional.empty();
    }

    private static Optional<String> turnedAdjective(Statement statement, Word word) {
        ParsedSentence sentence = statement.sentence();
        boolean describes =
                word.is(UniversalTag.ADJ) && (word.equals(statement.predicate()) || hangsOnArgument(statement, word));
        boolean qualified = sentence.children(word, "advmod", "obl", "advcl", "ccomp", "xcomp").stream()
                .anyMatch(child ->
                        !child.lower().matches("very|more|most|less|least|highly|extremely|quite|so|too|really"));
        // "Rich and prosperous" turned in one half contradicts itself.
        boolean paired =
                word.hasRelation("conj") || !sentence.children(word, "conj").isEmpty();
        // "The newest big idea", "simple, useful lives": the other adjective goes with this one alone.
        boolean bound = word.pennTag().equals("JJS") && !isDefinite(sentence, word)
                || sentence.head(word).filter(noun -> !word.equals(statement.predicate())).stream()
                        .flatMap(noun -> sentence.children(noun, "amod").stream())
                        .anyMatch(other -> !other.equals(word)
                                && (other.pennTag().matches("JJ[RS]") || commaBetween(sentence, word, other)));
        return describes && !qualified && !paired && !bound
                ? Opposites.of(word.lower()).filter(other -> !word.lower()
                        .matches("new|old|first|last|able|short|long|young|light|more|many|few|kind|early|late|like"
                                + "|different|similar"))
                : Optional.empty();
    }

    private static boolean commaBetween(ParsedSentence sentence, Word one, Word other) {
        return sentence.words().stream()
                .filter(word -> word.form().equals(","))
                .anyMatch(comma -> comma.index() > Math.min(one.index(), other.index())
                        && comma.index() < Math.max(one.index(), other.index()));
    }

    /** "The best", "its largest": "they were best friends" says something else. */
    private static boolean isDefinite(ParsedSentence sentence, Word superlative) {
        return sentence.head(superlative).stream()
                .flatMap(noun -> sentence.children(noun, "det", "nmod:poss").stream())
                .findAny()
                .isPresent();
    }

    /** Whether the section says the opposite, too: of the good sides as well as of the bad ones. */
    private static boolean mentions(SectionReading section, Word word, String opposite) {
        return section.sentences().stream()
                .flatMap(sentence -> sentence.words().stream()
                        .filter(other ->
                                other.hasLemma(opposite) || other.lower().equals(opposite))
                        .flatMap(other -> sentence.head(other).stream()))
                .anyMatch(head -> section.sentences().stream()
                        .filter(sentence -> sentence.words().contains(word))
                        .flatMap(sentence -> sentence.head(word).stream())
                        .anyMatch(own -> own.lemma().equalsIgnoreCase(head.lemma())));
    }

    /** The adjective belongs to the subject, the object or the predicate noun, not to something below them. */
    private static boolean hangsOnArgument(Statement statement, Word adjective) {
        return adjective.hasRelation("amod")
                && statement
                        .sentence()
                        .head(adjective)
                        .filter(noun -> noun.equals(statement.predicate())
                                || statement
                                        .object()
                                        .map(Piece::head)
                                        .filter(noun::equals)
                                        .isPresent())
                        .isPresent();
    }
}
