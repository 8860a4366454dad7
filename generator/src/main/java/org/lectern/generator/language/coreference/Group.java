package org.lectern.generator.language.coreference;

import java.util.ArrayList;
import java.util.List;

/** A chain while it is being built. */
final class Group {

    private final List<Occurrence> members = new ArrayList<>();
    private boolean he;
    private boolean she;

    Group(Occurrence first) {
        add(first);
    }

    void add(Occurrence occurrence) {
        members.add(occurrence);
        he |= occurrence.pronounClass().filter(c -> c == PronounClass.HE).isPresent();
        she |= occurrence.pronounClass().filter(c -> c == PronounClass.SHE).isPresent();
    }

    List<Occurrence> members() {
        return members;
    }

    /** Whether a pronoun of this class has been joined to it already. */
    boolean knownAs(PronounClass pronoun) {
        return pronoun == PronounClass.HE ? he : pronoun == PronounClass.SHE && she;
    }

    boolean contradicts(PronounClass pronoun) {
        return (pronoun == PronounClass.HE && she && !he) || (pronoun == PronounClass.SHE && he && !she);
    }

    /** Whether a name or noun phrase is in it, so that it can be named. */
    boolean isGrounded() {
        return members.stream().anyMatch(o -> !o.mention().isPronoun());
    }
}
