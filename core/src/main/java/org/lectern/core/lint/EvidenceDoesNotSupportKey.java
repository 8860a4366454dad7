package org.lectern.core.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;

/** None of the key's words stands in the evidence, nor anywhere in the passage. */
final class EvidenceDoesNotSupportKey implements ItemRule {

    @Override
    public Optional<Finding> check(Item item, String passage) {
        if (item.evidence().isEmpty()) {
            return Optional.empty();
        }
        Set<String> proof = new HashSet<>(Words.content(passage));
        for (Evidence evidence : item.evidence()) {
            proof.addAll(Words.content(evidence.quote()));
        }
        for (String key : Choices.keys(item.question())) {
            Set<String> words = Words.content(key);
            if (!words.isEmpty() && words.stream().noneMatch(proof::contains) && !key.matches("[\\d.,-]+")) {
                return Optional.of(Finding.of(
                        "evidence",
                        Severity.WEAKNESS,
                        "No word of the answer '{0}' stands in the text: check that the text supports it.",
                        key));
            }
        }
        return Optional.empty();
    }
}
