package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Skill;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Instruction;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.words.Surface;

/** "Put these steps in order": what a section of instructions tells to do one after another. */
public final class OrderTheSteps implements SectionRule {

    private static final int STEPS = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 12;

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<String> steps = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Instruction> instructions = Instruction.of(section);
        for (Instruction instruction : instructions) {
            Optional<String> step = AskWhatToDo.written(article, instruction, instruction.deed())
                    .map(Surface::capitalised)
                    .filter(text -> !instruction.negated() && isStep(text) && !steps.contains(text));
            if (step.isPresent()) {
                steps.add(step.get());
                evidence.add(section.evidence(instruction.sentence()));
            }
        }
        // A few orders among much else are advice, and advice has no order.
        if (steps.size() < STEPS
                || instructions.size() * 2 < section.sentences().size()) {
            return List.of();
        }
        List<String> spread = new ArrayList<>();
        List<Evidence> proof = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int at = i * (steps.size() - 1) / (STEPS - 1);
            spread.add(steps.get(at) + ".");
            proof.add(evidence.get(at));
        }
        return List.of(new Candidate(
                "order-steps",
                section.index(),
                new Ordering("Put these steps in the order in which the section gives them.", spread),
                "order",
                Answered.free(),
                proof,
                Skill.SEQUENCE,
                BloomLevel.UNDERSTAND,
                Traits.of(instructions.getFirst().sentence(), 0.75)));
    }

    /** Short, and without a word that tells its place. */
    private static boolean isStep(String text) {
        int words = Stems.words(text);
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !text.matches("(?i).*\\b(again|then|next|first|last|finally|repeat|continue|remaining|rest)\\b.*");
    }
}
