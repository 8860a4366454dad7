package org.lectern.web.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.core.question.Skill;
import org.lectern.web.platform.Figures;

/**
 * How well a class does at one reading skill.
 *
 * @param questions how many asked for it
 * @param percent mean share of their points over those who handed in
 */
public record Mastery(Skill skill, int questions, int percent) {

    /** The skills that the quiz asked for, the weakest first; none before anybody handed in. */
    static List<Mastery> of(ClassGrid grid) {
        List<Mastery> all = new ArrayList<>();
        for (Skill skill : Skill.values()) {
            List<ClassGrid.Column> columns = grid.columns().stream()
                    .filter(column ->
                            column.skill() == skill && column.facility().isPresent())
                    .toList();
            if (!columns.isEmpty()) {
                double mean = columns.stream()
                        .mapToDouble(column -> column.facility().orElseThrow())
                        .average()
                        .orElse(0);
                all.add(new Mastery(skill, columns.size(), Figures.percent(mean)));
            }
        }
        all.sort(Comparator.comparingInt(Mastery::percent));
        return all;
    }
}
