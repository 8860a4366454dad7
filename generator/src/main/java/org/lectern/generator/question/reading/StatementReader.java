package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.Clause;
import org.lectern.generator.language.Modality;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Takes the statements out of a sentence: its main clause, and clauses joined to it by "and" or "but". What would turn
 * a claim into a fact when it is cut away (a condition, a negation, who said so) is kept, or else the clause is left.
 */
public final class StatementReader {

    private static final int LONGEST = 60;

    private StatementReader() {}

    /** Statements in the order of the text; none where the sentence is no plain prose. */
    public static List<Statement> read(SectionReading section, ParsedSentence sentence) {
        return PlainProse.holds(section, sentence) ? statements(section, sentence) : List.of();
    }

    private static List<Statement> statements(SectionReading section, ParsedSentence sentence) {
        List<Statement> statements = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            boolean main = clause.kind() == Clause.Kind.MAIN;
            boolean joined = clause.kind() == Clause.Kind.COORDINATE && joinsMainClause(sentence, clause.predicate());
            if (main || joined) {
                statement(section, clause, main).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static boolean joinsMainClause(ParsedSentence sentence, Word predicate) {
        Optional<Word> head = sentence.head(predicate);
        boolean additive = sentence.child(predicate, "cc").stream().allMatch(cc -> cc.hasLemma("and", "but"));
        return head.isPresent()
                && head.get().isRoot()
                && additive
                && !sentence.isNegated(head.get())
                && sentence.modality(head.get()) != Modality.REPORTED
                && sentence.children(head.get(), "advcl", "cc:preconj").isEmpty()
                && !isLimitedInFront(sentence, head.get(), predicate);
    }

    /** "In such cases sailors give up and often drown": what is said in front limits what is always so. */
    private static boolean isLimitedInFront(ParsedSentence sentence, Word first, Word second) {
        int subject = sentence.child(first, "nsubj").map(Word::index).orElse(0);
        return second.pennTag().matches("VB[PZ]?")
                && sentence.children(first, "obl").stream()
                        .anyMatch(front -> front.index() < subject && front.is(UniversalTag.NOUN));
    }

    private static Optional<Statement> statement(SectionReading section, Clause clause, boolean main) {
        ParsedSentence sentence = clause.sentence();
        Word predicate = clause.predicate();
        Optional<Word> subject = clause.subject();
        Modality modality = clause.modality();
        if (subject.isEmpty()
                || !subject.get().hasRelation("nsubj")
                || subject.get().hasRelation("nsubj:outer")
                || modality == Modality.REPORTED && !main
                || modality == Modality.ASKED
                || modality == Modality.COMMANDED
                || !sentence.children(
                                predicate, "expl", "csubj", "parataxis", "dislocated", "cc:preconj", "dep", "list")
                        .isEmpty()
                || !sentence.children(predicate, "nsubj:outer").isEmpty()) {
            return Optional.empty();
        }
        boolean hedged = sentence.children(predicate, "advmod").stream().anyMatch(word -> word.lower()
                .matches(
                        "arguably|doubtless|perhaps|maybe|allegedly|reportedly|supposedly|presumably|possibly|apparently"
                                + "|seemingly|hardly|scarcely|barely"));
        if (hedged || !main && !joinsPlainly(sentence, predicate)) {
            return Optional.empty();
        }
        boolean copular = clause.isCopular();
        List<Piece> pieces = new ArrayList<>();
        Set<Integer> ofClause = new HashSet<>();
        for (Word child : sentence.children(predicate)) {
            boolean outer = !copular || isClauseLevel(sentence, predicate, child);
            if (outer) {
                ofClause.add(child.index());
            }
            if (outer) {
                role(child).flatMap(role -> piece(sentence, role, child)).ifPresent(pieces::add);
            }
        }
        if (!subject.get().hasRelation("nsubj") || sentence.head(subject.get()).orElseThrow() != predicate) {
            piece(sentence, Piece.Role.SUBJECT, subject.get()).ifPresent(pieces::add);
            // "was washed and put away": the auxiliary of the first verb may hold for the second too.
            boolean sharesAuxiliary = predicate.hasRelation("conj")
                    && sentence.head(predicate)
                            .filter(first ->
                                    !sentence.children(first, "aux", "cop").isEmpty())
                            .isPresent();
            boolean own = !sentence.children(predicate, "aux", "cop").isEmpty();
            if (!own && (sharesAuxiliary || !isFiniteVerb(predicate))) {
                return Optional.empty();
            }
        }
        List<Word> core = copular ? Trimming.phrase(sentence, predicate, ofClause) : List.of(predicate);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        pieces.add(new Piece(Piece.Role.PREDICATE, predicate, core, false));
        pieces.sort(Comparator.comparingInt(Piece::start));
        // "Not just because it rained": what it denies is that this was all.
        boolean denied = pieces.stream().anyMatch(piece -> piece.is(Piece.Role.NEGATION));
        pieces.removeIf(piece -> piece.is(Piece.Role.ADVERB, Piece.Role.OBLIQUE, Piece.Role.CLAUSE)
                && (Connectives.isConnective(sentence, piece.words())
                        || !denied && Connectives.isFiller(piece) && !Connectives.isShare(sentence, piece.words())
                        || Connectives.isComment(piece, subject.get())));
        List<Piece> kept = Hanging.without(sentence, pieces, subject.get());
        if (copular && kept.size() < pieces.size()) {
            // "He was twenty years old at the time": what is so once is not so always.
            return Optional.empty();
        }
        // "All sluices are not closed": all, or not all?
        boolean ofAll = denied
                && subject.get().index() > 1
                && sentence.children(subject.get(), "det", "det:predet").stream()
                        .anyMatch(det -> det.hasLemma("all", "every", "each"));
        if (ofAll || denied && Hanging.isInside(sentence, kept, subject.get())) {
            return Optional.empty();
        }
        return wellFormed(sentence, predicate, kept)
                ? Optional.of(new Statement(section, sentence, predicate, kept, main, false))
                        .filter(found -> Agreement.holds(found) && !Scenery.isAll(found))
                : Optional.empty();
    }

    /** Between the conjunction and the verb stands only what belongs to the verb: no "but not so tight they …". */
    private static boolean joinsPlainly(ParsedSentence sentence, Word predicate) {
        Optional<Word> cc = sentence.child(predicate, "cc");
        return cc.isEmpty()
                || sentence.words().stream()
                        .filter(word -> word.index() > cc.get().index() && word.index() < predicate.index())
                        .allMatch(word -> sentence.isBelow(word, predicate)
                                && !word.lower().matches("not|n't|so|too|neither|nor"));
    }

    public static Optional<Piece> piece(ParsedSentence sentence, Piece.Role role, Word head) {
        // "And catching the three, he …": the conjunction joins the sentence to the one before.
        Set<Integer> joining = sentence.children(head, "cc").stream()
                .filter(cc -> cc.index() < head.index() && cc.index() <= 2)
                .map(Word::index)
                .collect(Collectors.toSet());
        List<Word> words = Trimming.phrase(sentence, head, joining);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int first = words.getFirst().index();
        boolean afterComma =
                first > 1 && sentence.word(first - 1).form().equals(",") && !Trimming.closesAside(sentence, first - 1);
        return Optional.of(new Piece(role, head, words, afterComma));
    }

    /** With a nominal predicate: whether the child belongs to the clause and not to the noun phrase. */
    public static boolean isClauseLevel(ParsedSentence sentence, Word predicate, Word child) {
        if (child.hasRelation(
                "nsubj", "csubj", "aux", "cop", "mark", "punct", "cc", "parataxis", "discourse", "vocative", "expl")) {
            return !(child.hasRelation("punct", "cc", "mark") && child.index() > firstOwn(sentence, predicate));
        }
        if (child.hasRelation("conj")) {
            return !sentence.children(child, "nsubj", "cop", "aux").isEmpty()
                    || child.is(UniversalTag.VERB, UniversalTag.AUX);
        }
        if (child.hasRelation("advcl", "obl", "ccomp", "xcomp")) {
            return true;
        }
        boolean beforeCopula =
                sentence.children(predicate, "cop").stream().anyMatch(cop -> child.index() < cop.index());
        return child.hasRelation("advmod")
                && (beforeCopula || child.hasLemma("not", "never", "also", "still", "often", "now", "then", "even"));
    }

    private static int firstOwn(ParsedSentence sentence, Word predicate) {
        return sentence.children(predicate, "cop").stream()
                .mapToInt(Word::index)
                .max()
                .orElse(predicate.index());
    }

    public static Optional<Piece.Role> role(Word child) {
        return switch (child.baseRelation()) {
            case "nsubj" -> Optional.of(Piece.Role.SUBJECT);
            case "aux", "cop" -> Optional.of(Piece.Role.AUXILIARY);
            case "obj" -> Optional.of(Piece.Role.OBJECT);
            case "iobj" -> Optional.of(Piece.Role.INDIRECT_OBJECT);
            case "obl" -> Optional.of(Piece.Role.OBLIQUE);
            case "advmod" ->
                Optional.of(child.hasLemma("not", "never", "n't") ? Piece.Role.NEGATION : Piece.Role.ADVERB);
            case "xcomp", "ccomp" -> Optional.of(Piece.Role.COMPLEMENT);
            case "advcl" -> Optional.of(Piece.Role.CLAUSE);
            case "compound" -> Optional.of(child.hasRelation("compound:prt") ? Piece.Role.PARTICLE : Piece.Role.ADVERB);
            default -> Optional.empty();
        };
    }

    private static boolean isFiniteVerb(Word word) {
        return word.isFinite()
                || word.pennTag().equals("VBD")
                || word.pennTag().equals("VBZ")
                || word.pennTag().equals("VBP");
    }

    /** One subject, first among subject and verb group; a finite verb; nothing torn apart by what was cut out. */
    private static boolean wellFormed(ParsedSentence sentence, Word predicate, List<Piece> pieces) {
        List<Piece> subjects =
                pieces.stream().filter(piece -> piece.is(Piece.Role.SUBJECT)).toList();
        if (subjects.size() != 1 || subjects.getFirst().words().getFirst().is(UniversalTag.ADP)) {
            return false;
        }
        // "Had been to visit": what stands before the verb is no part of any piece.
        if (sentence.children(predicate, "mark").stream()
                .anyMatch(mark -> mark.lower().equals("to"))) {
            return false;
        }
        int subject = subjects.getFirst().start();
        int words = pieces.stream().mapToInt(piece -> piece.words().size()).sum();
        boolean inOrder = pieces.stream()
                .filter(piece ->
                        piece.is(Piece.Role.AUXILIARY, Piece.Role.PREDICATE, Piece.Role.OBJECT, Piece.Role.COMPLEMENT))
                .allMatch(piece -> piece.start() > subject);
        int predicateStart = predicate.index();
        boolean parted = pieces.stream()
                .anyMatch(piece -> piece.afterComma()
                        && piece.start() > subject
                        && piece.start() < predicateStart
                        && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE, Piece.Role.ADVERB)
                        && pieces.stream()
                                .anyMatch(aux -> aux.is(Piece.Role.AUXILIARY) && aux.start() < piece.start()));
        int from = pieces.getFirst().start();
        int to = pieces.getLast().words().getLast().index();
        long dashes = sentence.words().stream()
                .filter(word ->
                        word.index() > from && word.index() < to && word.form().matches("--?|–|—"))
                .filter(word -> word.span().start()
                                > sentence.word(word.index() - 1).span().end()
                        || !word.form().equals("-"))
                .count();
        if (dashes % 2 == 1) {
            return false; // What stood behind a single dash explains what stood before it.
        }
        boolean finite = pieces.stream().anyMatch(piece -> piece.is(Piece.Role.AUXILIARY)) || isFiniteVerb(predicate);
        // "designed and, in 1900, built it": a piece behind a conjunct may belong to either verb.
        boolean torn = sentence.children(predicate, "conj").stream()
                .filter(conj -> ClauseWords.isPredicate(sentence, conj))
                .anyMatch(conj -> pieces.stream().anyMatch(piece -> piece.start() > conj.index()));
        return inOrder
                && finite
                && !torn
                && !sharesObject(sentence, predicate)
                && !parted
                && words <= LONGEST
                && !crossing(pieces);
    }

    /** "Has revisited and edited his films": the object stands with the second verb and belongs to the first, too. */
    private static boolean sharesObject(ParsedSentence sentence, Word predicate) {
        return sentence.children(predicate, "obj", "ccomp", "xcomp").isEmpty()
                && predicate.is(UniversalTag.VERB)
                && sentence.children(predicate, "conj").stream()
                        .filter(conj -> !sentence.children(conj, "obj").isEmpty()
                                && sentence.children(conj, "nsubj", "aux", "mark")
                                        .isEmpty())
                        .anyMatch(conj -> sentence.words().stream()
                                .filter(word -> word.index() > predicate.index() && word.index() < conj.index())
                                .allMatch(word -> word.is(UniversalTag.CCONJ, UniversalTag.ADV)));
    }

    /** Whether one piece stands inside another: the tree is then no tree of this sentence, whatever it says. */
    static boolean crossing(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i).words().getLast().index() > pieces.get(i + 1).start()) {
                return true;
            }
        }
        return false;
    }
}
