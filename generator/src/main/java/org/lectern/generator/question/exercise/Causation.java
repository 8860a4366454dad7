package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.Evidence;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.ClauseWords;
import org.lectern.generator.question.reading.Definites;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Soundness;
import org.lectern.generator.question.wording.Stating;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Surface;

/**
 * A cause and its effect as one sentence of the text gives them, each as a clause that stands alone: "the boat leaked"
 * and "the sailors rowed home".
 *
 * @param cause without capital and full stop
 * @param effect likewise
 * @param sentence that says so
 */
record Causation(SectionReading section, ParsedSentence sentence, String cause, String effect) {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 18;

    private static final Pattern BECAUSE = Pattern.compile(",? because ");

    private static final Pattern PERSONAL = Pattern.compile("(?i)he|she|it|they");

    /** "Partly because": one cause of several; "of course": the writer only reminds of it. */
    private static final Pattern WEIGHED = Pattern.compile(
            "(?i).*\\b(partly|mainly|mostly|especially|just|only|simply|perhaps|probably|not) because .*|.*\\bof course\\b.*");

    Evidence evidence() {
        return section.evidence(sentence);
    }

    /** All that a section tells, in the order of the text. */
    static List<Causation> in(ArticleReading article, SectionReading section) {
        List<Causation> found = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            for (Statement statement : StatementReader.read(section, sentence)) {
                because(article, statement).ifPresent(found::add);
            }
            if (PlainProse.holds(section, sentence)) {
                so(article, section, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "The sailors rowed home because the boat leaked." */
    private static Optional<Causation> because(ArticleReading article, Statement statement) {
        ParsedSentence sentence = statement.sentence();
        List<Piece> clauses = statement.all(Piece.Role.CLAUSE);
        boolean told = clauses.size() == 1
                && !statement.isNegated()
                && ClauseWords.isFinite(sentence, clauses.getFirst().head())
                && clauses.getFirst().words().getFirst().lower().equals("because")
                && !WEIGHED.matcher(sentence.text().replaceAll("\\s+", " ")).matches();
        if (!told) {
            return Optional.empty();
        }
        Piece reason = clauses.getFirst();
        Clause effect = new Clause(
                statement.section(),
                sentence,
                List.of(),
                Optional.of(statement.subject().head()));
        Clause cause = new Clause(
                statement.section(),
                sentence,
                reason.words().subList(1, reason.words().size()),
                sentence.child(reason.head(), "nsubj"));
        Optional<String> whole = StateTheTruth.sentence(article, statement);
        Optional<String> what = reason.equals(statement.pieces().getLast())
                ? whole.map(text -> BECAUSE.split(text.replaceFirst("\\.$", ""), 2)[0])
                : whole.filter(text -> statement.fronted().equals(List.of(reason)))
                        .flatMap(text -> new Stating(article.parsed(), statement).inHalves())
                        .map(halves -> Surface.capitalised(halves.subject()) + " " + halves.rest());
        return what.filter(text -> !text.toLowerCase(Locale.ROOT).contains("because"))
                .flatMap(text -> cause.written(article, Optional.of(effect))
                        .map(why -> new Causation(statement.section(), sentence, why, text)))
                .filter(Causation::isOfLength);
    }

    /** "The boat leaked, so the sailors rowed home." */
    private static Optional<Causation> so(ArticleReading article, SectionReading section, ParsedSentence sentence) {
        Word root = sentence.root();
        List<Word> effects = sentence.children(root, "parataxis", "conj").stream()
                .filter(word -> sentence.children(word, "advmod", "cc", "mark").stream()
                        .anyMatch(mark -> mark.lower().equals("so") && mark.index() < word.index()))
                .toList();
        if (effects.size() != 1
                || sentence.children(root, "parataxis", "conj", "advcl", "ccomp", "expl")
                                .size()
                        > 1) {
            return Optional.empty();
        }
        Word effect = effects.getFirst();
        int so = sentence.children(effect, "advmod", "cc", "mark").stream()
                .filter(mark -> mark.lower().equals("so"))
                .findFirst()
                .orElseThrow()
                .index();
        List<Word> words = sentence.words();
        int last = words.size() - (words.getLast().is(UniversalTag.PUNCT) ? 1 : 0);
        int end = so - 1;
        while (end > 0
                && (words.get(end - 1).is(UniversalTag.PUNCT)
                        || words.get(end - 1).lower().equals("and"))) {
            end--;
        }
        if (so + 1 >= last || end < FEWEST_WORDS || end == so - 1) {
            return Optional.empty();
        }
        Clause before = new Clause(section, sentence, words.subList(0, end), sentence.child(root, "nsubj"));
        Clause after = new Clause(section, sentence, words.subList(so, last), sentence.child(effect, "nsubj"));
        boolean plain = before.opensWithSubject()
                && after.opensWithSubject()
                && ClauseWords.isFinite(sentence, root)
                && ClauseWords.isFinite(sentence, effect)
                && sentence.children(effect, "conj", "parataxis", "advcl").isEmpty();
        return Optional.of(before)
                .filter(clause -> plain
                        && !WEIGHED.matcher(sentence.text().replaceAll("\\s+", " "))
                                .matches())
                .flatMap(clause -> clause.written(article, Optional.empty()))
                .flatMap(why -> after.written(article, Optional.of(before))
                        .map(text -> new Causation(section, sentence, why, Surface.capitalised(text))))
                .filter(Causation::isOfLength);
    }

    private boolean isOfLength() {
        int why = Stems.words(cause);
        int what = Stems.words(effect);
        return Math.min(why, what) >= FEWEST_WORDS && Math.max(why, what) <= MOST_WORDS;
    }

    /** @param words without the conjunction */
    private record Clause(SectionReading section, ParsedSentence sentence, List<Word> words, Optional<Word> subject) {

        private boolean opensWithSubject() {
            return subject.filter(word -> sentence.subtree(word).getFirst().equals(words.getFirst()))
                    .isPresent();
        }

        /** Names for its pronouns, also where its subject is that of the other clause; empty where it can't stand alone. */
        private Optional<String> written(ArticleReading article, Optional<Clause> other) {
            boolean alone = !Pointing.inside(section, sentence, words)
                    && words.stream()
                            .noneMatch(word -> word.hasRelation("nsubj", "obj", "iobj")
                                    && Definites.needsContext(section, sentence, word));
            if (!alone) {
                return Optional.empty();
            }
            Naming naming = new Naming(article.parsed(), sentence, subject);
            Optional<String> text = other.filter(clause -> takesUp(article, clause))
                    .map(clause -> clause.subject()
                            .flatMap(named -> name(article, clause, named))
                            .flatMap(named -> {
                                naming.mentioned(clause.subject().orElseThrow());
                                return Wording.named(sentence, words.subList(1, words.size()), naming)
                                        .map(rest -> named + " " + rest);
                            }))
                    .orElseGet(() -> Wording.named(sentence, words, naming));
            return text.filter(found -> Soundness.holds(found, sentence) && !Pointing.inText(found));
        }

        /** "He" for the subject of the other clause. */
        private boolean takesUp(ArticleReading article, Clause other) {
            if (subject.isEmpty()
                    || other.subject().isEmpty()
                    || !subject.get().equals(words.getFirst())
                    || !PERSONAL.matcher(subject.get().lower()).matches()) {
                return false;
            }
            Optional<Chain> own = chain(article, subject.get());
            return subject.get().lower().equals(other.subject().get().lower())
                    || own.isPresent()
                            && own.equals(chain(article, other.subject().get()));
        }

        private Optional<Chain> chain(ArticleReading article, Word word) {
            return sentence.mentionHeadedBy(word).flatMap(article.parsed()::chainOf);
        }

        private static Optional<String> name(ArticleReading article, Clause clause, Word subject) {
            Set<Integer> clauses = new HashSet<>();
            clause.sentence()
                    .children(subject, "acl:relcl", "acl", "appos", "punct")
                    .forEach(word -> clauses.add(word.index()));
            List<Word> words = clause.sentence().subtree(subject, word -> !clauses.contains(word.index()));
            return Wording.named(
                    clause.sentence(), words, new Naming(article.parsed(), clause.sentence(), Optional.empty()));
        }
    }
}
