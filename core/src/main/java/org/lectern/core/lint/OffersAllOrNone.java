package org.lectern.core.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.Item;

/** An option is "all of the above" or "none of the above". */
final class OffersAllOrNone implements ItemRule {

    private static final Pattern ALL_OR_NONE = Pattern.compile(
            "(?i)(all|none|both|neither|any)( of)?( the)?( above| these| those| them| options| answers)\\.?");

    @Override
    public Optional<Finding> check(Item item, String passage) {
        return Choices.of(item).stream()
                .filter(option -> ALL_OR_NONE.matcher(option.text().strip()).matches())
                .findFirst()
                .map(option -> Finding.of(
                        "all-or-none",
                        Severity.WEAKNESS,
                        "'{0}' rewards partial knowledge: replace it with an alternative.",
                        option.text()));
    }
}
