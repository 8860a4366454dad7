package org.lectern.web.review;

import java.util.Arrays;
import java.util.List;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;

/** Items that a teacher wrote by hand. */
public final class WrittenItem {

    private static final String ID = "written";

    /** Nothing is known of how hard it is. */
    private static final double UNKNOWN = .5;

    private WrittenItem() {}

    /** The item; its quality is the teacher's word. */
    public static Item of(Question question, List<Evidence> evidence, Skill skill) {
        return new Item(ID, question, evidence, skill, BloomLevel.UNDERSTAND, UNKNOWN, 1);
    }

    /** Whether a teacher wrote it. */
    static boolean is(Item item) {
        return item.id().equals(ID);
    }

    /** The skill that a form names; finding a detail where it names none. */
    public static Skill skill(String name) {
        return Arrays.stream(Skill.values())
                .filter(skill -> skill.name().equals(name))
                .findFirst()
                .orElse(Skill.DETAIL);
    }
}
