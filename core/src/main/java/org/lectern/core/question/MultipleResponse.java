package org.lectern.core.question;

import java.util.List;

/**
 * Any number of options is right, at least one.
 *
 * @param options at least two, distinct
 */
public record MultipleResponse(String stem, List<Option> options) implements Question {

    public MultipleResponse {
        Require.stem(stem);
        options = Require.options(options, 2);
        if (options.stream().noneMatch(Option::correct)) {
            throw new IllegalArgumentException("A multiple-response question needs at least one key");
        }
    }
}
