package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Finds phrases that a reader understands only with the sentence before: "this decision", "the pair", "others". */
public final class Pointing {

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such", "another");
    private static final Set<String> BARE = Set.of(
            "this", "that", "these", "those", "one", "ones", "some", "others", "other", "both", "all", "many", "few",
            "several", "most", "each", "either", "neither", "another", "none", "any", "such", "latter", "former",
            "same", "there", "here", "much", "more", "less");
    /** "A fourth", "his seventh": of what, the sentence before tells. */
    private static final Set<String> ORDINALS =
            Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twentieth");

    private static final Set<String> QUANTIFIERS = Set.of("many", "few", "some", "several", "most", "all");

    /** Where and when the writer stood is told by the text around, if at all. */
    private static final Set<String> HERE_AND_NOW =
            Set.of("here", "there", "yesterday", "tomorrow", "tonight", "ago", "thereby", "therein", "elsewhere");

    /** "A similar pattern": similar to something said before. */
    private static final Set<String> COMPARING = Set.of(
            "similar", "different", "identical", "corresponding", "respective", "opposite", "analogous", "other");

    /** "The additional memory", "the resulting list": after "the", added to or resulting from what was said before. */
    private static final Set<String> BACK_TO_WHAT_WAS_SAID = Set.of(
            "latter",
            "former",
            "same",
            "other",
            "additional",
            "resulting",
            "ensuing",
            "remaining",
            "indicated",
            "previous");

    /** Nouns for a part, a share, a cause or an outcome: they say little without that of which they are one. */
    private static final Set<String> RELATIONAL = Set.of(
            "part",
            "aspect",
            "side",
            "kind",
            "sort",
            "type",
            "version",
            "scenario",
            "majority",
            "minority",
            "percentage",
            "proportion",
            "share",
            "half",
            "remainder",
            "rest",
            "topic",
            "request",
            "cause",
            "solution",
            "example",
            "source",
            "attempt",
            "exception",
            "alternative",
            "effect",
            "competitor",
            "rival",
            "trigger",
            "advantage",
            "disadvantage",
            "drawback",
            "consequence",
            "successor",
            "predecessor");

    private Pointing() {}

    /** "Some days after this, …": what was said before is needed. */
    private static final Pattern AFTER_THIS = Pattern.compile(
            "(?i)\\b(after|before|by|of|from|with|for|at|on|in|to|like|than|about|all) (this|that|these|those|it all)\\s*([,.?!]|$)");

    /** "As already mentioned, …", "as for the roof, …", "… was not free at the time": what was said before. */
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?i)^as ((already|previously|just|we|so) )*(mentioned|noted|discussed|seen|shown|described|explained|stated|said)\\b"
                    + "|^as (is often the case|for)\\b|^needless to say\\b|\\bat the time[.?]?$");

    /** "Must be marked as such": as what, the sentence before told. */
    private static final Pattern AS_SUCH =
            Pattern.compile("(?i)\\bas such\\b|\\b(do|does|did|done|doing) so\\b(?! (that|much|many|well|far))");

    /** "Far more common", "a much larger share": than what, the sentence before told. */
    private static final Pattern FAR_MORE = Pattern.compile(
            "(?i)\\b(far|much|significantly|considerably|slightly|somewhat|substantially|still) (more|less|fewer|better|worse|"
                    + "\\p{L}{3,}er)\\b(?! and (more|less|\\p{L}{3,}er)\\b)");

    /** "For the purpose": which one, the sentence before told; "for the purpose of …" tells it. */
    private static final Pattern THE_PURPOSE = Pattern.compile("(?i)\\b(of|to|for|in|on|at|with|from|by|about) the"
            + " (purpose|term|trade|ceremony|sport|task|matter|event|incident|phenomenon|procedure|occasion|topic|subject)"
            + "\\s*([,.?!]|$| (in|on|at|by|and|for|with|was|is|were|are|had|has)\\b)");

    private static final Pattern ADDS_TO_WHAT_WAS_SAID = Pattern.compile(
            "(?i)\\b(accordingly|likewise|either|too|as well|instead|otherwise|the (author|narrator) (thinks|believes|guesses|supposes))[.?]?$");

    /** "A less common scenario": less common than one told of before. */
    private static final Pattern COMPARED = Pattern.compile("(?i)\\ban? (more|less) \\p{L}+ \\p{L}+");

    /** "Until late the next morning", "in retaliation", "in like proportion", "the silence that followed": after what? */
    private static final Pattern FOLLOWED = Pattern.compile("(?i)\\bthe (next|following) (\\p{L}+ )?(morning|afternoon"
            + "|evening|night|((two|three|four|five|six|seven|eight|nine|ten|\\d+) \\p{L}+s))\\b"
            + "|\\b(the (next|following|previous)|just last) (day|week|month|year|season)\\b(?! (of|that|after|before)\\b)"
            + "|^(in (retaliation|response|return|contrast|comparison)|by (contrast|comparison)),"
            + "|\\bthe [\\p{L}\\d-]+-year-old(?=['’,.?]| (in|on|at|by|for|to|from|with|was|is|had|has|who|and|as)\\b|$)"
            + "|\\b(in|at|to) (like|equal|equivalent) (proportion|measure|degree|manner)s?\\b(?! (to|as)\\b)"
            + "|\\bthat (followed|ensued|resulted)\\s*([,.?!]|$)");

    /** "Is hampering many other industries": other than those that the sentence before told of. */
    private static final Pattern MANY_OTHERS = Pattern.compile(
            "(?i)(?<!\\b(and|or|like|than)|,) (many|some|several|few|most|numerous|various) other \\p{L}+(?!.*\\bthan\\b)");

    /** Whether a finished sentence or question points back. */
    public static boolean inText(String text) {
        return MANY_OTHERS.matcher(text).find()
                || FOLLOWED.matcher(text).find()
                || AFTER_THIS.matcher(text).find()
                || SAID_BEFORE.matcher(text).find()
                || ADDS_TO_WHAT_WAS_SAID.matcher(text).find()
                || AS_SUCH.matcher(text).find()
                || THE_PURPOSE.matcher(text).find()
                || FAR_MORE.matcher(text).find()
                        && !text.matches("(?i).*\\b(than|the (more|less|\\p{L}+er)|when|if)\\b.*")
                || COMPARED.matcher(text).find() && !text.matches("(?i).*\\bthan\\b.*")
                || text.matches("(?i).*\\beven (\\p{L}+er|more|less|better|worse)\\b(?!.*\\bthan\\b).*")
                || text.matches("(?i).*\\b(just|almost|equally|nearly) as \\p{L}+(?!.* as ).*");
    }

    /** The same within a section that may tell who "both leaders" and "the pair" are. */
    public static boolean inside(SectionReading section, ParsedSentence sentence, List<Word> words) {
        return words.stream()
                .filter(word -> section.pairs().meantBy(sentence, word).isEmpty()
                        && section.pairs().toldBy(sentence, word).isEmpty())
                .anyMatch(word -> points(sentence, word));
    }

    /** Whether some word of these can't be understood without the sentence before. */
    public static boolean inside(ParsedSentence sentence, List<Word> words) {
        return words.stream().anyMatch(word -> points(sentence, word));
    }

    private static boolean points(ParsedSentence sentence, Word word) {
        String lower = word.lower();
        boolean told = word.is(UniversalTag.NOUN) && lower.matches("yesterday|tomorrow|tonight");
        if (told || word.is(UniversalTag.ADV) && HERE_AND_NOW.contains(lower) && !word.hasRelation("fixed")) {
            return true;
        }
        if (word.hasRelation("amod") && COMPARING.contains(lower)) {
            return sentence.head(word)
                    .filter(noun -> !lower.equals("other")
                            || noun.hasRelation("nsubj")
                            || !sentence.children(noun, "cop").isEmpty())
                    .filter(noun -> isNotSaid(sentence, noun, lower)
                            && sentence.children(word, "obl", "nmod").isEmpty()
                            && (!noun.isPlural() || Set.of("other", "similar").contains(lower)))
                    .isPresent();
        }
        if (lower.equals("next")
                && word.hasRelation("advmod")
                && word.index() < sentence.root().index()) {
            return true;
        }
        if (isOneOfUntold(sentence, word)) {
            return true;
        }
        if (isOpenPart(sentence, word) || isBareParticiple(sentence, word) || isSoMuch(sentence, word)) {
            return true;
        }
        boolean pronoun =
                word.is(UniversalTag.PRON, UniversalTag.DET, UniversalTag.ADJ, UniversalTag.NUM, UniversalTag.NOUN);
        if (word.hasRelation("det") && DEMONSTRATIVES.contains(lower)) {
            // "those who …" explains itself.
            return !lower.equals("those")
                    || sentence.head(word)
                            .map(head ->
                                    sentence.children(head, "acl:relcl", "acl").isEmpty())
                            .orElse(true);
        }
        if (word.hasRelation("det:predet", "amod") && (lower.equals("such") || lower.equals("both"))) {
            return true;
        }
        if (word.hasRelation("amod", "advmod")
                && (lower.equals("following")
                        || lower.equals("preceding")
                        || lower.equals("above")
                        || lower.equals("below")
                        || lower.equals("further") && (word.hasRelation("amod") || word.index() == 1)
                        || lower.equals("aforementioned"))) {
            return true;
        }
        if (word.hasRelation("det") && lower.equals("both")) {
            return true;
        }
        if (word.hasRelation("amod") && BACK_TO_WHAT_WAS_SAID.contains(lower)) {
            boolean definite = sentence.head(word)
                    .map(head -> sentence.children(head, "det").stream()
                            .anyMatch(det -> det.lower().equals("the")))
                    .orElse(false);
            return definite && !(lower.equals("former"));
        }
        // "The two set out": which two?
        if (word.is(UniversalTag.NUM)
                && Character.isLetter(word.form().charAt(0))
                && word.hasRelation("nsubj", "obj", "iobj", "obl")
                && sentence.children(word, "nmod", "acl", "acl:relcl", "appos").isEmpty()
                && sentence.children(word, "det").stream()
                        .anyMatch(det -> det.lower().equals("the"))) {
            return true;
        }
        boolean argument = word.hasRelation("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "ccomp");
        boolean relative = word.features().is("PronType", "Rel");
        boolean explained = sentence.children(word, "nmod", "acl", "acl:relcl", "amod").stream()
                .anyMatch(child -> !QUANTIFIERS.contains(child.lower()));
        return argument && pronoun && BARE.contains(lower) && !relative && !explained
                || word.hasRelation("nsubj", "obj", "iobj") && ORDINALS.contains(lower) && !isOfSome(sentence, word)
                || argument && Set.of("pair", "duo", "trio", "latter", "former").contains(lower) && !explained;
    }

    /** Similar or other than what the phrase itself does not tell; that they are "in aphids" is no answer. */
    private static boolean isNotSaid(ParsedSentence sentence, Word noun, String comparing) {
        String told = comparing.equals("other") ? "than|besides" : "to|with|than";
        return sentence.children(noun, "nmod").stream()
                .flatMap(nmod -> sentence.children(nmod, "case").stream())
                .noneMatch(word -> word.lower().matches(told));
    }

    /** "A red one", "the best ones": of what, no noun before it in the sentence tells. */
    private static boolean isOneOfUntold(ParsedSentence sentence, Word word) {
        return word.lower().matches("ones?")
                && !word.hasRelation("nummod", "det", "compound")
                && sentence.children(word).stream()
                        .anyMatch(child -> child.hasRelation("amod")
                                || child.hasRelation("det") && child.lower().matches("the|an?|this|that"))
                && sentence.children(word, "nmod").isEmpty()
                && sentence.words().stream()
                        .noneMatch(noun -> noun.is(UniversalTag.NOUN) && noun.index() < word.index());
    }

    /** "The majority were Catholic", "the second aspect is …", "found a solution": of what or to what is left open. */
    private static boolean isOpenPart(ParsedSentence sentence, Word noun) {
        boolean argument = noun.hasRelation("nsubj", "obj")
                || !sentence.children(noun, "cop").isEmpty();
        if (!argument
                || !noun.is(UniversalTag.NOUN)
                || !RELATIONAL.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean completed = sentence.children(noun).stream()
                .anyMatch(child ->
                        child.hasRelation("nmod", "acl", "compound", "ccomp", "flat", "appos", "nummod", "conj"));
        Word next = noun.index() < sentence.words().size() ? sentence.word(noun.index() + 1) : noun;
        boolean goesOn = next.is(UniversalTag.ADP, UniversalTag.SCONJ, UniversalTag.PART);
        return !completed && !goesOn;
    }

    /** "The images obtained", "the principle adopted": how or by whom, the sentence before told. */
    private static boolean isBareParticiple(ParsedSentence sentence, Word word) {
        return word.hasRelation("acl")
                && word.pennTag().equals("VBN")
                && sentence.children(word).stream().allMatch(child -> child.is(UniversalTag.PUNCT))
                && sentence.head(word)
                        .filter(noun -> noun.index() == word.index() - 1
                                && sentence.children(noun, "det").stream()
                                        .anyMatch(det -> det.lower().equals("the")))
                        .isPresent();
    }

    /** "Most are not nearly so severe": as what, the sentence before told. */
    private static boolean isSoMuch(ParsedSentence sentence, Word word) {
        return word.lower().equals("so")
                && word.hasRelation("advmod")
                && sentence.head(word)
                        .filter(head -> head.is(UniversalTag.ADJ) && head.index() > word.index())
                        .isPresent()
                && sentence.words().stream()
                        .noneMatch(later ->
                                later.index() > word.index() && later.lower().matches("that|as"));
    }

    private static boolean isOfSome(ParsedSentence sentence, Word ordinal) {
        return sentence.children(ordinal, "nmod", "acl", "acl:relcl").stream()
                .anyMatch(child -> !child.hasRelation("nmod:poss"));
    }

    /** Definite noun phrases of one noun without a name or anything else that tells which one is meant. */
    public static int count(Statement statement) {
        int count = 0;
        for (Piece piece : statement.pieces()) {
            for (Word word : piece.words()) {
                boolean definite = word.is(UniversalTag.NOUN)
                        && statement.sentence().children(word).stream()
                                .noneMatch(child ->
                                        child.hasRelation("amod", "nmod", "compound", "acl", "nummod", "flat", "appos"))
                        && statement.sentence().children(word, "det").stream()
                                .anyMatch(det -> det.lower().equals("the"));
                count += definite ? 1 : 0;
            }
        }
        return count;
    }
}
