package org.lectern.core.question;

/**
 * What is asked and what counts as right, apart from how it is attempted. A new case must be added to every switch
 * over this type before the build passes again.
 */
public sealed interface Question
        permits SingleChoice,
                MultipleResponse,
                TrueFalse,
                Cloze,
                ShortAnswer,
                Numeric,
                Matching,
                Ordering,
                EvidencePick {

    /** What the student reads; never blank. */
    String stem();

    default QuestionType type() {
        return switch (this) {
            case SingleChoice q -> QuestionType.SINGLE_CHOICE;
            case MultipleResponse q -> QuestionType.MULTIPLE_RESPONSE;
            case TrueFalse q -> QuestionType.TRUE_FALSE;
            case Cloze q -> QuestionType.CLOZE;
            case ShortAnswer q -> QuestionType.SHORT_ANSWER;
            case Numeric q -> QuestionType.NUMERIC;
            case Matching q -> QuestionType.MATCHING;
            case Ordering q -> QuestionType.ORDERING;
            case EvidencePick q -> QuestionType.EVIDENCE_PICK;
        };
    }
}
