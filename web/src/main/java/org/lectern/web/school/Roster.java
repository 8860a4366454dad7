package org.lectern.web.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Audit;
import org.lectern.web.account.PersonName;
import org.lectern.web.account.Secret;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.SentForms;

/** What a teacher changes about who is in a class. */
@ApplicationScoped
public class Roster {

    /** No class is larger; it bounds what one form can make. */
    static final int MOST_AT_ONCE = 200;

    @Inject
    Accounts accounts;

    @Inject
    Enrolments enrolments;

    @Inject
    SentForms forms;

    @Inject
    ShownPins shownPins;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What a form that was sent before gave; empty where it is sent for the first time.
     *
     * @param form the id that the form carried: the first pupil it adds takes it
     * @throws Refusal where that was too long ago for the PINs to be shown again
     */
    @Transactional
    public Optional<List<NewPin>> given(ClassRoom room, UUID form, UUID teacher) {
        forms.hold(form);
        return enrolments.findByIdOptional(form).map(there -> shownPins
                .again(form, teacher, room.id())
                .orElseThrow(() -> new Refusal("school_pins_gone")));
    }

    /**
     * Adds pupils, each with a PIN drawn by chance. A name that is taken gets a number: “Mia (2)”. Sent again, a form
     * adds nobody and shows the same PINs; throws as {@link #given} does.
     */
    @Transactional
    public List<NewPin> add(ClassRoom room, List<String> names, UUID form, UUID teacher) {
        Optional<List<NewPin>> given = given(room, form, teacher);
        if (given.isPresent()) {
            return given.get();
        }
        if (names.isEmpty() || names.size() > MOST_AT_ONCE) {
            throw new Refusal("school_names_missing", MOST_AT_ONCE);
        }
        List<NewPin> pins = new ArrayList<>();
        audit.record(Audit.What.PUPILS_ADDED, null, room.id());
        for (String written : names) {
            PersonName name = free(room, PersonName.of(written));
            String pin = Secret.newPin();
            enrol(pins.isEmpty() ? form : UUID.randomUUID(), room, name, Secret.ofPin(pin));
            pins.add(new NewPin(name.text(), pin));
        }
        shownPins.keep(form, teacher, room.id(), pins);
        return pins;
    }

    /** Adds made-up pupils, who never sign in: nobody is told the one PIN that they all have. */
    @Transactional
    public void fill(ClassRoom room, List<String> names) {
        Secret untold = Secret.ofPin(Secret.newPin());
        names.forEach(written -> enrol(room, free(room, PersonName.of(written)), untold));
    }

    /**
     * A pupil who joins with a PIN of their own choice.
     *
     * @throws Refusal where the name is taken in this class or the class takes nobody
     */
    @Transactional
    public Account join(ClassRoom room, String written, String pin) {
        PersonName name = PersonName.of(written);
        if (!room.isOpenToJoin()) {
            throw new Refusal("school_closed");
        }
        if (enrolments.named(room.id(), name).isPresent()) {
            throw new Refusal("school_name_taken", name.text());
        }
        try {
            return enrol(room, name, Secret.ofPin(pin));
        } catch (ConstraintViolationException e) {
            // Two pupils sent one name at the same time: the second hears of it as if later.
            throw new Refusal("school_name_taken", name.text());
        }
    }

    /** Another PIN; the old one and every session end. Sent again, as by loading its page anew, a form shows the same one. */
    @Transactional
    public List<NewPin> resetPin(ClassRoom room, UUID enrolmentId, UUID form, UUID teacher) {
        forms.hold(form);
        Optional<List<NewPin>> shown = shownPins.again(form, teacher, room.id());
        if (shown.isPresent()) {
            return shown.get();
        }
        Account pupil = pupil(enrolments.inClass(room.id(), enrolmentId));
        String pin = Secret.newPin();
        pupil.changeSecret(Secret.ofPin(pin));
        audit.record(Audit.What.PIN_RESET, pupil.id(), room.id());
        List<NewPin> pins = List.of(new NewPin(pupil.name(), pin));
        shownPins.keep(form, teacher, room.id(), pins);
        return pins;
    }

    /** Takes a pupil out of a class and ends their sessions. What they answered is kept, so that it can be undone. */
    @Transactional
    public void remove(ClassRoom room, UUID enrolmentId) {
        Enrolment enrolment = enrolments.inClass(room.id(), enrolmentId);
        enrolment.remove(clock.instant());
        pupil(enrolment).endSessions();
        audit.record(Audit.What.PUPIL_REMOVED, enrolment.accountId(), room.id());
    }

    /** Undoes a removal; where somebody else has the name by now, the pupil gets a number. */
    @Transactional
    public void giveBack(ClassRoom room, UUID enrolmentId) {
        Enrolment enrolment = enrolments.inClass(room.id(), enrolmentId);
        Account pupil = pupil(enrolment);
        PersonName name = free(room, PersonName.of(pupil.name()));
        pupil.rename(name.text());
        enrolment.rename(name);
        enrolment.giveBack();
        audit.record(Audit.What.PUPIL_GIVEN_BACK, enrolment.accountId(), room.id());
    }

    /**
     * Another name.
     *
     * @throws Refusal where it is taken in this class
     */
    @Transactional
    public void rename(ClassRoom room, UUID enrolmentId, String written) {
        PersonName name = PersonName.of(written);
        Enrolment enrolment = enrolments.inClass(room.id(), enrolmentId);
        enrolments
                .named(room.id(), name)
                .filter(other -> !other.id().equals(enrolmentId))
                .ifPresent(other -> {
                    throw new Refusal("school_name_taken_teacher", name.text());
                });
        enrolment.rename(name);
        pupil(enrolment).rename(name.text());
    }

    private Account enrol(ClassRoom room, PersonName name, Secret pin) {
        return enrol(UUID.randomUUID(), room, name, pin);
    }

    private Account enrol(UUID id, ClassRoom room, PersonName name, Secret pin) {
        Account pupil = Account.pupil(room.schoolId(), name.text(), pin, clock.instant());
        accounts.persist(pupil);
        enrolments.persistAndFlush(new Enrolment(id, room, pupil.id(), name, clock.instant()));
        return pupil;
    }

    private Account pupil(Enrolment enrolment) {
        return accounts.findById(enrolment.accountId());
    }

    private PersonName free(ClassRoom room, PersonName name) {
        PersonName candidate = name;
        for (int number = 2; enrolments.named(room.id(), candidate).isPresent(); number++) {
            candidate = PersonName.of(name.text() + " (" + number + ")");
        }
        return candidate;
    }
}
