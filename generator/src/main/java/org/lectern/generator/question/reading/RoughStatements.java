package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.Clause;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Every finite clause of a sentence as a statement, however it hangs there: "the girl, who loved him" gives "the girl
 * loved him". What a clause loses that way makes it unsafe: it serves those who ask for many candidates.
 */
public final class RoughStatements {

    private RoughStatements() {}

    public static List<Statement> read(SectionReading section, ParsedSentence sentence) {
        List<Statement> statements = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            statement(section, clause).ifPresent(statements::add);
        }
        return statements;
    }

    private static Optional<Statement> statement(SectionReading section, Clause clause) {
        ParsedSentence sentence = clause.sentence();
        Word predicate = clause.predicate();
        Optional<Word> subject = clause.subject().filter(word -> word.hasRelation("nsubj"));
        if (subject.isEmpty() || !ClauseWords.isFinite(sentence, predicate)) {
            return Optional.empty();
        }
        Word head = antecedent(sentence, clause, subject.get());
        if (!sentence.children(head, "cop").isEmpty()) {
            Optional<Word> described = describedAs(sentence, head, predicate);
            if (described.isEmpty()) {
                return Optional.empty();
            }
            head = described.get();
        }
        // "Was praised and feared": the auxiliary of the first verb may hold for the second too.
        boolean sharesAuxiliary = predicate.hasRelation("conj")
                && predicate.pennTag().matches("VB[DN]")
                && sentence.children(predicate, "aux", "cop", "nsubj").isEmpty()
                && sentence.head(predicate)
                        .filter(first -> !sentence.children(first, "aux").isEmpty())
                        .isPresent();
        if (sharesAuxiliary || isSupposed(sentence, predicate)) {
            return Optional.empty();
        }
        Set<Integer> out = new HashSet<>();
        sentence.children(head, "acl:relcl", "appos", "case", "punct", "cc", "mark")
                .forEach(word -> out.add(word.index()));
        List<Word> named = Trimming.phrase(sentence, head, out);
        if (named.isEmpty() || isTorn(sentence, head, named)) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Piece.Role.SUBJECT, head, named, false));
        Set<Integer> ofClause = new HashSet<>();
        for (Word child : sentence.children(predicate)) {
            boolean outer = !clause.isCopular() || StatementReader.isClauseLevel(sentence, predicate, child);
            Optional<Piece.Role> role = outer ? StatementReader.role(child) : Optional.empty();
            if (outer) {
                ofClause.add(child.index());
            }
            if (role.isPresent()
                    && role.get() != Piece.Role.SUBJECT
                    && !child.features().is("PronType", "Rel")) {
                StatementReader.piece(sentence, role.get(), child).ifPresent(pieces::add);
            }
        }
        List<Word> core = clause.isCopular() ? Trimming.phrase(sentence, predicate, ofClause) : List.of(predicate);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        pieces.add(new Piece(Piece.Role.PREDICATE, predicate, core, false));
        pieces.sort(Comparator.comparingInt(Piece::start));
        pieces.removeIf(piece -> piece.is(Piece.Role.ADVERB) && Connectives.isConnective(sentence, piece.words()));
        boolean inOrder = pieces.stream()
                .filter(piece -> piece.is(Piece.Role.AUXILIARY, Piece.Role.PREDICATE, Piece.Role.OBJECT))
                .allMatch(piece -> piece.start() > named.getFirst().index());
        return inOrder && !StatementReader.crossing(pieces)
                ? Optional.of(new Statement(section, sentence, predicate, pieces, false, true))
                : Optional.empty();
    }

    /** "A sluice is a gate that holds back water": what is said of the gate is said of the sluice, which has the name. */
    private static Optional<Word> describedAs(ParsedSentence sentence, Word noun, Word predicate) {
        int first = sentence.subtree(predicate).getFirst().index();
        // Behind a comma it may be said of another noun.
        boolean closely = first > 1 && !sentence.word(first - 1).is(UniversalTag.PUNCT);
        return sentence.subjectOf(noun)
                .filter(subject -> closely && !subject.is(UniversalTag.PRON) && !sentence.isNegated(noun));
    }

    /** "A sluice is a gate", "whose walls": no name of anything. */
    private static boolean isTorn(ParsedSentence sentence, Word head, List<Word> named) {
        return named.getFirst().lower().matches("whose|which|what|whom")
                || sentence.children(head, "cop", "nsubj", "aux").stream().anyMatch(named::contains);
    }

    /** "If it had rained", "he wishes it rained": nobody says that it did. */
    private static boolean isSupposed(ParsedSentence sentence, Word predicate) {
        return sentence.children(predicate, "mark").stream()
                        .anyMatch(mark -> mark.hasLemma("if", "whether", "unless", "lest"))
                || predicate.hasRelation("ccomp")
                        && sentence.head(predicate)
                                .filter(above ->
                                        above.hasLemma("wish", "deny", "doubt", "pretend", "imagine", "wonder"))
                                .isPresent();
    }

    /** What a relative "who" or "which" stands for. */
    private static Word antecedent(ParsedSentence sentence, Clause clause, Word subject) {
        boolean relative = clause.kind() == Clause.Kind.RELATIVE
                && subject.is(UniversalTag.PRON)
                && subject.lower().matches("who|which|that");
        return relative ? sentence.head(clause.predicate()).orElse(subject) : subject;
    }
}
