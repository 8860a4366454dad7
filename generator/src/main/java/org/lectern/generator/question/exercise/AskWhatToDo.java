package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Instruction;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Wording;

/**
 * Questions about instructions: "What should you do before you pour in the dough?", "Why should you line the tin?", what
 * the text warns against, and statements that "you should" or, wrongly, should do what it warns against.
 */
public final class AskWhatToDo implements SectionRule {

    private static final int FEWEST_DEED_WORDS = 3;
    private static final int MOST_DEED_WORDS = 14;
    private static final int FEWEST_STATED_WORDS = 5;

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<Instruction> instructions = Instruction.of(section);
        List<Candidate> found = new ArrayList<>();
        for (Instruction instruction : instructions) {
            Optional<String> deed = written(article, instruction, instruction.deed())
                    .filter(text -> Stems.words(text) >= FEWEST_DEED_WORDS && Stems.words(text) <= MOST_DEED_WORDS);
            Optional<String> occasion = instruction.occasion().isEmpty()
                    ? Optional.empty()
                    : written(article, instruction, instruction.occasion());
            if (deed.isEmpty()) {
                continue;
            }
            if (occasion.isPresent() && instruction.hasPurpose() && !instruction.negated()) {
                found.add(asked("why-to-do", instruction, "Why should you " + deed.get() + "?", occasion.get(), 0.75));
            } else if (occasion.isPresent() && instruction.hasCondition() && !instruction.negated()) {
                found.add(asked(
                        "what-to-do", instruction, "What should you do " + occasion.get() + "?", deed.get(), 0.7));
            }
            if (occasion.isPresent() == !instruction.occasion().isEmpty()) {
                stated(instruction, deed.get(), occasion).ifPresent(found::add);
            }
        }
        warning(article, instructions).ifPresent(found::add);
        return found;
    }

    /** One warning alone can be asked for without saying which. */
    private static Optional<Candidate> warning(ArticleReading article, List<Instruction> instructions) {
        List<Instruction> warnings =
                instructions.stream().filter(Instruction::negated).toList();
        if (warnings.size() != 1) {
            return Optional.empty();
        }
        Instruction warning = warnings.getFirst();
        return written(article, warning, warning.deed())
                .filter(text -> Stems.words(text) >= FEWEST_DEED_WORDS)
                .map(deed -> asked(
                        "what-not-to-do", warning, "What does this section tell the reader not to do?", deed, 0.7));
    }

    private static Candidate asked(String rule, Instruction instruction, String stem, String answer, double safety) {
        return new Candidate(
                rule,
                instruction.section().index(),
                new ShortAnswer(stem, List.of(answer)),
                answer,
                Answered.free(),
                List.of(instruction.section().evidence(instruction.sentence())),
                rule.startsWith("why") ? Skill.CAUSE_AND_EFFECT : Skill.SEQUENCE,
                BloomLevel.UNDERSTAND,
                Traits.of(instruction.sentence(), safety));
    }

    /** A warning makes a false statement, any other instruction a true one. */
    private static Optional<Candidate> stated(Instruction instruction, String deed, Optional<String> occasion) {
        String text = "You should " + deed + occasion.map(when -> " " + when).orElse("") + ".";
        if (Stems.words(deed) < FEWEST_STATED_WORDS) {
            return Optional.empty();
        }
        String why = instruction.negated()
                ? "The text warns against it."
                : "The text says so: see the words shown as evidence.";
        return Optional.of(new Candidate(
                instruction.negated() ? "warning-ignored" : "instruction",
                instruction.section().index(),
                new TrueFalse(text, !instruction.negated(), why),
                text,
                Answered.free(),
                List.of(instruction.section().evidence(instruction.sentence())),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                Traits.of(instruction.sentence(), instruction.negated() ? 0.8 : 0.7)));
    }

    /** The words where nothing in them points out of the sentence; "you" is whoever reads. */
    static Optional<String> written(ArticleReading article, Instruction instruction, List<Word> words) {
        Naming naming = Naming.forReader(article.parsed(), instruction.sentence());
        return Wording.named(instruction.sentence(), words, naming);
    }
}
