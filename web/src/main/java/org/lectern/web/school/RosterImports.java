package org.lectern.web.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Audit;
import org.lectern.web.account.PersonName;
import org.lectern.web.platform.Refusal;

/** Takes pupils over from files, and takes them out again. */
@ApplicationScoped
public class RosterImports {

    /** A name of a file, and whether it becomes a new pupil. */
    public record Line(RosterPerson person, Outcome outcome) {

        public String name() {
            return person.name();
        }

        /** As the form sends it back that takes it over. */
        public String sent() {
            return person.line();
        }

        /** Whether a new pupil comes of it. */
        public boolean isFresh() {
            return switch (outcome) {
                case NEW, AGAIN, TAKEN -> true;
                case THERE, LINKED, UNFIT -> false;
            };
        }

        /** Whether anything comes of it. */
        public boolean isNews() {
            return isFresh() || outcome == Outcome.LINKED;
        }
    }

    /** What becomes of a name. */
    public enum Outcome {
        NEW,
        /** Somebody of this name is in the class: nothing happens. */
        THERE,
        /** Somebody of this name is in the class, and can use the school account named here from now on. */
        LINKED,
        /** A new pupil, with a PIN alone: somebody else of the school has the school account named here. */
        TAKEN,
        /** It stands twice in the file: the second becomes “Mia (2)”. */
        AGAIN,
        /** It is empty or too long for a name. */
        UNFIT
    }

    /** An import that can be undone. */
    public record Done(UUID id, Instant at, int pupils) {}

    @Inject
    EntityManager entities;

    @Inject
    Enrolments enrolments;

    @Inject
    Accounts accounts;

    @Inject
    Roster roster;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What taking these names over would do. Changes nothing. */
    public List<Line> outlook(ClassRoom room, List<RosterPerson> people) {
        Set<String> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (RosterPerson person : people) {
            lines.add(new Line(person, outcome(room.schoolId(), Optional.of(room), person, seen)));
        }
        return lines;
    }

    /** The same for a class that is yet to be made in this school. */
    List<Line> outlookOnNew(UUID schoolId, List<RosterPerson> people) {
        Set<String> seen = new HashSet<>();
        return people.stream()
                .map(person -> new Line(person, outcome(schoolId, Optional.empty(), person, seen)))
                .toList();
    }

    private Outcome outcome(UUID schoolId, Optional<ClassRoom> room, RosterPerson person, Set<String> seen) {
        try {
            PersonName name = PersonName.of(person.name());
            boolean free = isFree(schoolId, person.login());
            Optional<Account> there = room.flatMap(known -> enrolments.named(known.id(), name))
                    .map(known -> accounts.findById(known.accountId()));
            if (there.isPresent()) {
                return free && there.get().schoolLogin().isEmpty() ? Outcome.LINKED : Outcome.THERE;
            }
            if (!seen.add(name.key())) {
                return Outcome.AGAIN;
            }
            return free || person.login().isEmpty() ? Outcome.NEW : Outcome.TAKEN;
        } catch (Refusal unfit) {
            return Outcome.UNFIT;
        }
    }

    private boolean isFree(UUID schoolId, String login) {
        return !login.isEmpty() && accounts.withSchoolLogin(schoolId, login).isEmpty();
    }

    /**
     * Adds those who are not in the class yet, each with a PIN. Sent again, a form shows the same PINs.
     *
     * @param form the id that the form carried
     * @throws Refusal where nobody is chosen, or nobody of them is new
     */
    @Transactional
    public List<NewPin> take(ClassRoom room, List<RosterPerson> people, UUID form, UUID by) {
        Optional<List<NewPin>> given = roster.given(room, form, by);
        if (given.isPresent()) {
            return given.get();
        }
        if (people.isEmpty()) {
            throw new Refusal("school_import_nobody_ticked");
        }
        List<Line> lines = outlook(room, people);
        boolean linked = link(room, lines);
        List<RosterPerson> fresh =
                lines.stream().filter(Line::isFresh).map(Line::person).toList();
        if (fresh.isEmpty() && linked) {
            return List.of();
        }
        if (fresh.isEmpty()) {
            throw new Refusal("school_import_nobody_new");
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into roster_import (id, school_id, class_id, by_account, at, pupils)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, id)
                .setParameter(2, room.schoolId())
                .setParameter(3, room.id())
                .setParameter(4, by)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, fresh.size())
                .executeUpdate();
        audit.record(Audit.What.IMPORTED, null, room.id());
        List<NewPin> pins =
                roster.add(room, fresh.stream().map(RosterPerson::name).toList(), form, by);
        for (int index = 0; index < pins.size(); index++) {
            PersonName name = PersonName.of(pins.get(index).name());
            Enrolment enrolment = enrolments.named(room.id(), name).orElseThrow();
            enrolment.cameBy(id);
            link(room, enrolment, fresh.get(index).login());
        }
        return pins;
    }

    private boolean link(ClassRoom room, List<Line> lines) {
        boolean linked = false;
        for (Line line : lines) {
            if (line.outcome() == Outcome.LINKED) {
                Enrolment there =
                        enrolments.named(room.id(), PersonName.of(line.name())).orElseThrow();
                linked |= link(room, there, line.person().login());
            }
        }
        return linked;
    }

    /** A school account belongs to one account of ours; where it is taken, the PIN alone opens the door. */
    private boolean link(ClassRoom room, Enrolment enrolment, String login) {
        boolean free = isFree(room.schoolId(), login);
        if (free) {
            accounts.findById(enrolment.accountId()).useSchoolLogin(login);
            accounts.flush();
        }
        return free;
    }

    /** The newest import into a class that is not undone. */
    public Optional<Done> newest(UUID classId) {
        List<Done> newest = new ArrayList<>();
        entities.createNativeQuery("""
                        select id, at, pupils from roster_import
                        where class_id = ?1 and undone_at is null order by at desc limit 1
                        """, Tuple.class)
                .setParameter(1, classId)
                .getResultList()
                .forEach(row -> newest.add(done((Tuple) row)));
        return newest.stream().findFirst();
    }

    private static Done done(Tuple row) {
        return new Done(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("pupils", Number.class).intValue());
    }

    /**
     * Takes everybody out again whom an import brought. Who has answered something by now is only removed, so that no
     * answer is lost, and can be taken back like everybody else who was removed.
     *
     * @throws NotFoundException where the class has no such import
     */
    @Transactional
    public void undo(ClassRoom room, UUID importId) {
        int undone = entities.createNativeQuery(
                        "update roster_import set undone_at = ?3 where id = ?1 and class_id = ?2 and undone_at is null")
                .setParameter(1, importId)
                .setParameter(2, room.id())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (undone == 0) {
            throw new NotFoundException();
        }
        audit.record(Audit.What.IMPORT_UNDONE, null, room.id());
        for (Enrolment enrolment : enrolments.ofImport(importId)) {
            roster.remove(room, enrolment.id());
        }
        enrolments.flush();
        entities.createNativeQuery("""
                        delete from account a using enrolment e
                        where e.account_id = a.id and e.import_id = ?1 and e.class_id = ?2
                        and not exists (select 1 from attempt t where t.account_id = a.id)
                        and not exists (select 1 from enrolment o where o.account_id = a.id and o.id <> e.id)
                        """)
                .setParameter(1, importId)
                .setParameter(2, room.id())
                .executeUpdate();
    }
}
