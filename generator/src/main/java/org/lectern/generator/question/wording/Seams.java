package org.lectern.generator.question.wording;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.ClauseWords;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;

/**
 * Whether a sentence still holds together where something was cut out of it: lists keep their commas and their "and",
 * names are whole, and nothing is left that leans on what is gone. {@link Soundness} looks at the words alone, this at the
 * tree they were taken from.
 */
final class Seams {

    private final ParsedSentence sentence;
    private final List<Word> kept;
    private final List<Word> subject;
    private final Set<Integer> places = new HashSet<>();

    private Seams(Statement statement) {
        this.sentence = statement.sentence();
        this.subject = statement.subject().words();
        this.kept = statement.pieces().stream()
                .map(Piece::words)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Word::index))
                .toList();
        kept.forEach(word -> places.add(word.index()));
    }

    static boolean hold(Statement statement) {
        Seams seams = new Seams(statement);
        return seams.listsAreWhole()
                && seams.phrasesAreWhole()
                && seams.isNotSubordinate(statement)
                && seams.verbsAreWhole()
                && seams.clausesEndWithTheirOwn()
                && seams.degreesAreWhole()
                && seams.relativesAreWhole()
                && seams.asidesAreClosed()
                && seams.hyphensJoin()
                && !seams.turnsBack();
    }

    /** "Barley, oats brought": before the last member stands "and", before each of the others a comma. */
    private boolean listsAreWhole() {
        for (Word member : kept) {
            if (!member.hasRelation("conj") || !places.contains(member.head())) {
                continue;
            }
            int first = sentence.subtree(member).stream()
                    .mapToInt(Word::index)
                    .filter(places::contains)
                    .filter(index -> index > member.head())
                    .min()
                    .orElse(member.index());
            boolean opens = sentence.word(first).hasRelation("cc", "punct");
            boolean joined = before(first)
                    .filter(word -> word.index() == first - 1
                            || word.is(UniversalTag.CCONJ, UniversalTag.PUNCT, UniversalTag.SYM))
                    .isPresent();
            if (!opens && !joined) {
                return false;
            }
        }
        return kept.stream().allMatch(this::endsInAnd);
    }

    /** Where the text has "and" before the last member of a list, what is kept of the list has it, too. */
    private boolean endsInAnd(Word head) {
        List<Word> all = sentence.children(head, "conj");
        List<Word> members =
                all.stream().filter(word -> places.contains(word.index())).toList();
        if (members.isEmpty()) {
            return true;
        }
        List<Word> conjunctions = all.stream()
                .flatMap(member -> sentence.children(member, "cc").stream())
                .toList();
        boolean kept = conjunctions.stream().anyMatch(word -> places.contains(word.index()));
        boolean goesOn = members.size() > 1
                && sentence.words().stream()
                        .filter(word -> word.index() > members.getLast().index() && !word.is(UniversalTag.PUNCT))
                        .findFirst()
                        .filter(next -> next.is(UniversalTag.CCONJ) && !places.contains(next.index()))
                        .isPresent();
        return kept ? conjunctions.stream().noneMatch(this::followsLostList) : conjunctions.isEmpty() && !goesOn;
    }

    /** "Governors (named by the Ost, West) and northern counties": the "and" may end the list that was cut out. */
    private boolean followsLostList(Word conjunction) {
        int last = before(conjunction.index()).map(Word::index).orElse(conjunction.index());
        return places.contains(conjunction.index())
                && sentence.words().stream()
                        .filter(word -> word.index() > last && word.index() < conjunction.index())
                        .anyMatch(word -> word.hasRelation("conj"));
    }

    /** "Cherry Hill, New", "a complex called": the next word, with no comma before it, belongs to what is kept. */
    private boolean phrasesAreWhole() {
        return kept.stream().allMatch(word -> {
            Optional<Word> next = after(word).filter(other -> !places.contains(other.index()));
            return next.isEmpty()
                    || word.is(UniversalTag.PUNCT, UniversalTag.SCONJ)
                    || !next.get().is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.SCONJ)
                            && !(word.is(UniversalTag.VERB) && opensObject(next.get()));
        });
    }

    /** "Sang (other songs)"; a time may go: "sang (last week)". */
    private boolean opensObject(Word word) {
        return word.is(UniversalTag.DET, UniversalTag.ADJ, UniversalTag.NUM)
                && sentence.head(word).filter(head -> head.hasRelation("obj")).isPresent();
    }

    /** "Twelve years (after) he left", "whose plans had failed": a clause that is none by itself. */
    private boolean isNotSubordinate(Statement statement) {
        boolean marked = sentence.children(statement.predicate(), "mark").stream()
                .anyMatch(mark -> !mark.lower().equals("that")
                        && !(mark.index() == 1 && mark.lower().equals("for")));
        return !marked && !subject.getFirst().lower().matches("whose|which|who|whom");
    }

    /** "Added the circumstances (remained unclear)": what is kept is the subject of a verb that is not. */
    private boolean verbsAreWhole() {
        // "She (ran home and) sat down": the subject is shared, and stands before the first verb.
        return kept.stream().filter(word -> !subject.contains(word)).allMatch(word -> {
            Optional<Word> next = after(word);
            return next.isEmpty()
                    || places.contains(next.get().index())
                    || !word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON)
                    || !next.get().is(UniversalTag.VERB, UniversalTag.AUX)
                    || !next.get().pennTag().matches("VB[DZP]|MD");
        });
    }

    /** "Tasks to practise, and soon she knew them": the second clause was read as joined to one that has no subject. */
    private boolean clausesEndWithTheirOwn() {
        return kept.stream()
                .filter(word -> word.hasRelation("conj")
                        && places.contains(word.head())
                        && ClauseWords.isFinite(sentence, word)
                        && !sentence.children(word, "nsubj").isEmpty())
                .map(word -> sentence.word(word.head()))
                .noneMatch(first -> first.is(UniversalTag.VERB)
                        && sentence.children(first, "nsubj", "nsubj:pass").isEmpty()
                        && sentence.children(first, "mark").stream()
                                .anyMatch(mark -> mark.lower().equals("to")));
    }

    /** "So many claim it": that what follows from it was cut away. */
    private boolean degreesAreWhole() {
        return kept.stream()
                .filter(word -> word.lower().matches("so|such")
                        && word.hasRelation("advmod", "det", "amod", "det:predet")
                        && word.head() > word.index())
                .allMatch(word -> sentence.words().stream()
                        .filter(that -> that.index() > word.head()
                                && that.lower().equals("that")
                                && that.is(UniversalTag.SCONJ))
                        .allMatch(that -> places.contains(that.index())));
    }

    /** "A balloon and whose skin": the relative clause that this one was joined to is gone. */
    private boolean relativesAreWhole() {
        boolean seen = false;
        for (Word word : kept) {
            boolean relative = word.features().is("PronType", "Rel")
                    || word.lower().matches("whose|which") && !word.hasRelation("det");
            boolean joins = relative
                    && before(word.index())
                            .filter(cc -> cc.is(UniversalTag.CCONJ))
                            .isPresent();
            if (joins && !seen) {
                return false;
            }
            seen |= relative;
        }
        return true;
    }

    /**
     * "The richest firm in town (, with fifty ships) in the harbour": where an aside opens with a comma and is not closed,
     * what comes next may belong to it.
     */
    private boolean asidesAreClosed() {
        for (int i = 1; i < kept.size(); i++) {
            int from = kept.get(i - 1).index() + 1;
            int to = kept.get(i).index() - 1;
            if (to <= from
                    || !sentence.word(from).is(UniversalTag.PUNCT)
                    || sentence.word(to).is(UniversalTag.PUNCT, UniversalTag.CCONJ)
                    || kept.get(i).is(UniversalTag.PUNCT, UniversalTag.CCONJ)) {
                continue;
            }
            List<Word> aside = sentence.words().subList(from, to);
            boolean joins = aside.stream().anyMatch(word -> word.is(UniversalTag.CCONJ));
            if (aside.size() > 1 && !joins) {
                return false;
            }
        }
        return true;
    }

    /** "Grey(-back) hid her nest": what a hyphen ties together is kept together. */
    private boolean hyphensJoin() {
        return sentence.words().stream()
                .filter(word -> word.form().matches("[-\u2010\u2011]")
                        && word.index() > 1
                        && word.index() < sentence.words().size())
                .allMatch(hyphen -> {
                    Word left = sentence.word(hyphen.index() - 1);
                    Word right = sentence.word(hyphen.index() + 1);
                    boolean ties = left.span().end() == hyphen.span().start()
                            && hyphen.span().end() == right.span().start();
                    return !ties || places.contains(left.index()) == places.contains(right.index());
                });
    }

    /** "…, only to fall again": what was cut away takes back what is kept. */
    private boolean turnsBack() {
        return sentence.words().stream()
                .filter(word -> word.lower().equals("only") && !places.contains(word.index()))
                .anyMatch(word -> word.index() < sentence.words().size()
                        && sentence.word(word.index() + 1).lower().equals("to")
                        && sentence.word(word.index() + 1).is(UniversalTag.PART));
    }

    /** The kept word before a place. */
    private Optional<Word> before(int index) {
        return kept.stream().filter(word -> word.index() < index).reduce((one, other) -> other);
    }

    /** The word that follows in the text with a space at most. */
    private Optional<Word> after(Word word) {
        return word.index() < sentence.words().size() ? Optional.of(sentence.word(word.index() + 1)) : Optional.empty();
    }
}
