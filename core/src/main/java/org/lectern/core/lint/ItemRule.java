package org.lectern.core.lint;

import java.util.Optional;
import org.lectern.core.question.Item;

/** One thing that can be wrong with an item on its own. */
@FunctionalInterface
public interface ItemRule {

    /**
     * Looks at one item.
     *
     * @param passage the text that students read with it; empty where there is none
     */
    Optional<Finding> check(Item item, String passage);
}
