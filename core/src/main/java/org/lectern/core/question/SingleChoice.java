package org.lectern.core.question;

import java.util.List;

/**
 * One option is right.
 *
 * @param options at least two, distinct, exactly one of them correct
 */
public record SingleChoice(String stem, List<Option> options) implements Question {

    public SingleChoice {
        Require.stem(stem);
        options = Require.options(options, 2);
        long keys = options.stream().filter(Option::correct).count();
        if (keys != 1) {
            throw new IllegalArgumentException("A single-choice question has exactly one key, not " + keys);
        }
    }

    public Option key() {
        return options.stream().filter(Option::correct).findFirst().orElseThrow();
    }

    public List<Option> distractors() {
        return options.stream().filter(option -> !option.correct()).toList();
    }
}
