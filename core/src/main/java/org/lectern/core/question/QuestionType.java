package org.lectern.core.question;

import java.util.Arrays;

/** The kinds of question, each with the name it has in files and addresses. */
public enum QuestionType {
    SINGLE_CHOICE("single-choice"),
    MULTIPLE_RESPONSE("multiple-response"),
    TRUE_FALSE("true-false"),
    CLOZE("cloze"),
    SHORT_ANSWER("short-answer"),
    NUMERIC("numeric"),
    MATCHING("matching"),
    ORDERING("ordering"),
    EVIDENCE_PICK("evidence-pick");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * The type with this code.
     *
     * @throws IllegalArgumentException naming the codes there are
     */
    public static QuestionType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a question type; use one of "
                        + Arrays.stream(values()).map(QuestionType::code).toList()));
    }
}
