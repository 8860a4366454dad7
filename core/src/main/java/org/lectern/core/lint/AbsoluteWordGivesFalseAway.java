package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Item;
import org.lectern.core.question.TrueFalse;

/** A false statement holds an absolute word that the passage does not have: such statements are known to be false. */
final class AbsoluteWordGivesFalseAway implements ItemRule {

    private static final Set<String> ABSOLUTE = Set.of("always", "never", "all", "none", "only", "every", "impossible");

    @Override
    public Optional<Finding> check(Item item, String passage) {
        if (!(item.question() instanceof TrueFalse question) || question.key()) {
            return Optional.empty();
        }
        List<String> text = Words.all(passage);
        return Words.all(question.stem()).stream()
                .filter(word -> ABSOLUTE.contains(word) && !text.contains(word))
                .findFirst()
                .map(word -> Finding.of(
                        "absolute-word",
                        Severity.WEAKNESS,
                        "'{0}' gives the false statement away: state it without.",
                        word));
    }
}
