package org.lectern.core.interchange;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.Skill;

/**
 * What a file held.
 *
 * @param items in the file's order, ready for a teacher's review; their ids are unique within the import
 * @param losses what was left out of items that were taken over
 * @param refused what was not taken over at all
 */
public record Import(List<Item> items, List<Loss> losses, List<Refusal> refused) {

    public Import {
        items = List.copyOf(items);
        losses = List.copyOf(losses);
        refused = List.copyOf(refused);
    }

    /** Collects an import part by part. */
    public static final class Collector {

        private static final double UNKNOWN = .5;

        private final List<Item> items = new ArrayList<>();
        private final List<Loss> losses = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();

        /** Takes a question over; its id is made of its place, as names in files are neither unique nor always given. */
        public void add(Question question) {
            add(question, skillOf(question), BloomLevel.REMEMBER, UNKNOWN, 1);
        }

        public void add(Question question, Skill skill, BloomLevel level, double difficulty, double quality) {
            String id = "imported-" + (items.size() + 1);
            items.add(new Item(id, question, List.of(), skill, level, difficulty, quality));
        }

        public void lost(String item, String what) {
            losses.add(new Loss(item, what));
        }

        public void refuse(int line, String item, String why) {
            refused.add(new Refusal(line, item, why));
        }

        /** Refuses a question that can't be one, in the words of whatever found out. */
        public void refuse(int line, String item, IllegalArgumentException why) {
            String said = why.getMessage() == null ? "It can't be used" : why.getMessage();
            refuse(line, item, said.endsWith(".") ? said : said + ".");
        }

        /** Tells that a question is taken over as words alone. */
        public void lostMedia(String item) {
            lost(item, "Pictures, sounds, formulas or tables are left out.");
        }

        public Import done() {
            return new Import(items, losses, refused);
        }

        private static Skill skillOf(Question question) {
            return question.type() == QuestionType.ORDERING
                    ? Skill.SEQUENCE
                    : question.type() == QuestionType.EVIDENCE_PICK ? Skill.EVIDENCE : Skill.DETAIL;
        }
    }
}
