package org.lectern.generator.language.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A chain while it is being built. */
final class Group {

    private final List<Occurrence> members = new ArrayList<>();
    private final Set<PronounClass> pronouns = EnumSet.noneOf(PronounClass.class);
    private final Set<PronounClass> called = EnumSet.noneOf(PronounClass.class);
    private final Set<PronounClass> calledPerhaps = EnumSet.noneOf(PronounClass.class);

    Group(Occurrence first) {
        add(first);
    }

    void add(Occurrence occurrence) {
        members.add(occurrence);
        occurrence.pronounClass().ifPresent(pronouns::add);
        occurrence.calledFor().ifPresent(told -> (told.sure() ? called : calledPerhaps).add(told.pronoun()));
    }

    List<Occurrence> members() {
        return members;
    }

    /** Whether a pronoun of this class has been joined to it already. */
    boolean knownAs(PronounClass pronoun) {
        return pronoun.isPersonal() && pronouns.contains(pronoun);
    }

    /** Whether its pronouns or, where it has none, its words tell that another pronoun goes with it. */
    boolean contradicts(PronounClass pronoun) {
        return pronoun.isPersonal()
                && !pronouns.contains(pronoun)
                && (pronouns.contains(pronoun.opposite()) || isCalled(pronoun.opposite()));
    }

    /** Whether the words of both tell, and tell of a man here and of a woman there. */
    boolean contradicts(CalledFor other) {
        PronounClass opposite = other.pronoun().opposite();
        return other.sure()
                && (isCalled(opposite) || pronouns.contains(opposite) && !pronouns.contains(other.pronoun()));
    }

    /** Whether its words, and they alone, call for this pronoun. */
    boolean isCalled(PronounClass pronoun) {
        return pronoun.isPersonal() && called.contains(pronoun) && !called.contains(pronoun.opposite());
    }

    /** The same of a given name that may be a surname, where nothing surer is known. */
    boolean isPerhapsCalled(PronounClass pronoun) {
        return pronoun.isPersonal() && called.isEmpty() && calledPerhaps.contains(pronoun);
    }

    boolean isNamed() {
        return members.stream().anyMatch(o -> o.mention().isNamed());
    }

    /** Whether a name or noun phrase is in it, so that it can be named. */
    boolean isGrounded() {
        return members.stream().anyMatch(o -> !o.mention().isPronoun());
    }
}
