package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Surface;

/** For "Why did she row out?" answered "to …": what somebody does something for, or wants to do, elsewhere in the article. */
final class OtherAims implements DistractorSource {

    private static final String[] WISHING = {
        "want",
        "decide",
        "try",
        "hope",
        "plan",
        "wish",
        "ask",
        "agree",
        "offer",
        "promise",
        "learn",
        "like",
        "love",
        "tell",
        "invite",
        "choose",
        "intend",
        "prefer",
        "refuse",
        "attempt",
        "persuade",
        "order",
        "remember",
        "forget"
    };

    /** Sentences nearer than this may tell of the same aim. */
    private static final int NEAREST = 2;

    private static final int FARTHEST = 60;

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 12;

    private static final double MOST_SHARED = 0.34;
    private static final double MOST_TIMES_LONGER = 2.5;

    /** @param meant whether somebody does something else for it rather than just wants it */
    private record Aim(String text, int sentence, boolean meant) {}

    private final List<Aim> aims = new ArrayList<>();

    OtherAims(ArticleReading article) {
        for (SectionReading section : article.sections()) {
            for (ParsedSentence sentence : section.sentences()) {
                if (PlainProse.holds(section, sentence)) {
                    sentence.words().forEach(word -> collect(sentence, word));
                }
            }
        }
    }

    private void collect(ParsedSentence sentence, Word verb) {
        boolean infinitive = verb.is(UniversalTag.VERB)
                && verb.pennTag().equals("VB")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lower().equals("to"))
                && !sentence.isNegated(verb);
        boolean meant = verb.hasRelation("advcl");
        boolean wished = verb.hasRelation("xcomp", "ccomp")
                && sentence.head(verb).filter(head -> head.hasLemma(WISHING)).isPresent();
        if (!infinitive || !meant && !wished) {
            return;
        }
        List<Word> words = Trimming.phrase(sentence, verb, Set.of());
        boolean plain = words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && words.getFirst().lower().equals("to")
                && words.getLast().index() - words.getFirst().index() + 1 == words.size()
                && !verb.hasLemma("be", "have", "do")
                && words.stream().noneMatch(word -> word.is(UniversalTag.PRON))
                && !Pointing.inside(sentence, words);
        if (plain) {
            aims.add(new Aim(Surface.plain(sentence, words), sentence.index(), meant));
        }
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        String key = candidate.focus();
        if (candidate.answer().kind() != AnswerKind.PURPOSE || !key.startsWith("to ")) {
            return List.of();
        }
        String stem = candidate.question().stem();
        if (Alikeness.share(key, stem)) {
            // Of "why did he run to Mira?" only "to help Mira" repeats the name.
            return List.of();
        }
        List<Alternative> found = new ArrayList<>();
        for (Aim aim : aims) {
            int distance = Math.abs(aim.sentence() - candidate.traits().sentence());
            double times = (double) Math.max(aim.text().length(), key.length())
                    / Math.min(aim.text().length(), key.length());
            if (distance >= NEAREST
                    && distance <= FARTHEST
                    && times <= MOST_TIMES_LONGER
                    && Alikeness.overlap(aim.text(), key) < MOST_SHARED
                    && !Alikeness.share(aim.text(), stem)) {
                double near = 1.0 / (1 + distance / 5.0);
                found.add(new Alternative(
                        aim.text(),
                        Alternative.Reason.ELSEWHERE,
                        0.4 + 0.2 * near + 0.2 / times + (aim.meant() ? 0.2 : 0.1)));
            }
        }
        found.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return found;
    }
}
