package org.lectern.web.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Audit;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Refusal;

/** Who teaches a class beside the teacher whose it is. */
@ApplicationScoped
public class CoTeachers implements PanacheRepositoryBase<CoTeacher, CoTeacher.Key> {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those who share a class now, by name. */
    public List<Account> of(UUID classId) {
        return teachers(classId, "c.removedAt is null");
    }

    /** Those whom the owner removed from a class, by name. */
    public List<Account> removedFrom(UUID classId) {
        return teachers(classId, "c.removedAt is not null and not c.leftIt");
    }

    private List<Account> teachers(UUID classId, String which) {
        return getEntityManager()
                .createQuery(
                        "select a from CoTeacher c join Account a on a.id = c.key.accountId where c.key.classId = ?1 and "
                                + which + " order by lower(a.name)",
                        Account.class)
                .setParameter(1, classId)
                .getResultList();
    }

    /**
     * Lets a teacher of the school share a class.
     *
     * @param who an e-mail address or a full name
     * @throws Refusal where the school has no such teacher, more than one of that name, or who is meant is there already
     */
    @Transactional
    public void add(ClassRoom room, String who) {
        Account teacher = teacher(room.schoolId(), who);
        if (teacher.id().equals(room.teacherId())) {
            throw new Refusal("school_teacher_owner");
        }
        Optional<CoTeacher> place = findByIdOptional(new CoTeacher.Key(room.id(), teacher.id()));
        if (place.filter(CoTeacher::isPresent).isPresent()) {
            throw new Refusal("school_teacher_there", teacher.name());
        }
        place.ifPresentOrElse(CoTeacher::takeBack, () -> persist(new CoTeacher(room, teacher.id(), clock.instant())));
        audit.record(Audit.What.TEACHER_ADDED, teacher.id(), room.id());
    }

    /**
     * A teacher of the school.
     *
     * @param who an e-mail address or a full name
     * @throws Refusal where the school has no such teacher, or more than one of that name
     */
    Account teacher(UUID schoolId, String who) {
        List<Account> found = accounts.staffOf(schoolId).stream()
                .filter(account -> account.roles().contains(Role.TEACHER) && !account.isDisabled())
                .filter(account -> isMeant(account, who.strip().toLowerCase(Locale.ROOT)))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal("school_teacher_unknown");
        }
        if (found.size() > 1) {
            throw new Refusal("school_teacher_several", who);
        }
        return found.getFirst();
    }

    private static boolean isMeant(Account account, String who) {
        return account.email().filter(who::equalsIgnoreCase).isPresent()
                || account.name().toLowerCase(Locale.ROOT).equals(who);
    }

    /**
     * Ends a teacher's place.
     *
     * @throws NotFoundException where the class has no such teacher
     */
    @Transactional
    public void remove(ClassRoom room, UUID teacherId) {
        place(room.id(), teacherId, CoTeacher::isPresent).remove(clock.instant());
        audit.record(Audit.What.TEACHER_REMOVED, teacherId, room.id());
    }

    /**
     * Undoes a removal.
     *
     * @throws NotFoundException where nobody of that id was removed
     */
    @Transactional
    public void giveBack(ClassRoom room, UUID teacherId) {
        place(room.id(), teacherId, place -> !place.isPresent() && !place.hasLeft())
                .takeBack();
        audit.record(Audit.What.TEACHER_ADDED, teacherId, room.id());
    }

    /**
     * Ends the reader's own place.
     *
     * @throws NotFoundException where there is none, as for the owner
     */
    @Transactional
    public void leave(UUID classId, UUID teacherId) {
        place(classId, teacherId, CoTeacher::isPresent).leave(clock.instant());
        audit.record(Audit.What.TEACHER_LEFT, teacherId, classId);
    }

    /**
     * Undoes leaving.
     *
     * @throws NotFoundException where the teacher was removed or never was there
     */
    @Transactional
    public void comeBack(UUID classId, UUID teacherId) {
        place(classId, teacherId, CoTeacher::hasLeft).takeBack();
        audit.record(Audit.What.TEACHER_ADDED, teacherId, classId);
    }

    private CoTeacher place(UUID classId, UUID teacherId, java.util.function.Predicate<CoTeacher> state) {
        return findByIdOptional(new CoTeacher.Key(classId, teacherId))
                .filter(state)
                .orElseThrow(NotFoundException::new);
    }
}
