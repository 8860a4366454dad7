package org.lectern.generator.language.coreference;

import java.util.Optional;

/** The third-person pronouns by what they may stand for. */
enum PronounClass {
    HE,
    SHE,
    IT,
    THEY;

    /** The class of a form in lower case; empty for other pronouns. */
    static Optional<PronounClass> of(String form) {
        return switch (form) {
            case "he", "him", "his", "himself" -> Optional.of(HE);
            case "she", "her", "hers", "herself" -> Optional.of(SHE);
            case "it", "its", "itself" -> Optional.of(IT);
            case "they", "them", "their", "theirs", "themselves", "themself", "'em" -> Optional.of(THEY);
            default -> Optional.empty();
        };
    }

    boolean isPersonal() {
        return this == HE || this == SHE;
    }

    /** She for he and he for she; the others are their own. */
    PronounClass opposite() {
        return switch (this) {
            case HE -> SHE;
            case SHE -> HE;
            case IT, THEY -> this;
        };
    }
}
