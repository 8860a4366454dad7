package org.lectern.generator.ranking;

import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.Skill;
import org.lectern.generator.question.Candidate;

/** Makes items of candidates. */
final class Items {

    private Items() {}

    static Item of(String id, Ranked ranked) {
        return of(id, ranked, ranked.candidate().question());
    }

    /** With another wording of the question, such as shuffled options. */
    static Item of(String id, Ranked ranked, Question question) {
        return of(id, ranked.candidate(), question, ranked.quality());
    }

    static Item of(String id, Candidate candidate, Question question, double quality) {
        return new Item(
                id,
                question,
                candidate.evidence(),
                candidate.skill(),
                candidate.level(),
                difficulty(candidate),
                round(quality));
    }

    /** Typing is harder than choosing, putting together harder than finding, long sentences harder than short ones. */
    static double difficulty(Candidate candidate) {
        double difficulty = 0.25;
        difficulty += candidate.question() instanceof ShortAnswer ? 0.15 : 0;
        difficulty += candidate.skill() == Skill.DETAIL ? 0 : 0.12;
        difficulty += 0.005 * Math.min(40, candidate.traits().sentenceWords());
        difficulty += 0.06 * candidate.traits().resolved();
        return round(Math.min(0.9, difficulty));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
