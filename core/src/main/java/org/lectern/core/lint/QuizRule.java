package org.lectern.core.lint;

import java.util.List;
import org.lectern.core.question.Item;

/** One thing that can be wrong with items that stand together. */
@FunctionalInterface
public interface QuizRule {

    /** Looks at the items of one quiz, in their order. */
    List<Finding> check(List<Item> items);
}
