package org.lectern.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.core.quiz.Accommodation;
import org.lectern.web.platform.SentForms;
import org.lectern.web.school.Classes;
import org.lectern.web.school.Enrolments;
import org.lectern.web.school.Pupil;

/** What classes were given to do. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    EntityManager entities;

    @Inject
    SentForms forms;

    /** The assignment, where this teacher has or shares its class. */
    public Optional<Assignment> ofTeacher(UUID teacherId, UUID id) {
        return findByIdOptional(id).filter(found -> classes.isTaughtBy(found.classId(), teacherId));
    }

    /**
     * The assignment that this teacher made by a form that carried this id; empty where the form is sent for the first
     * time.
     *
     * @throws NotFoundException where the id is somebody else's
     */
    Optional<Assignment> madeBy(UUID formId, UUID teacherId) {
        forms.hold(formId);
        return findByIdOptional(formId)
                .map(made -> ofTeacher(teacherId, made.id()).orElseThrow(NotFoundException::new));
    }

    /** The pupils it is for, by name: the class's or the group's, and who has begun it and was moved since. */
    public List<Pupil> pupils(Assignment assignment) {
        List<Pupil> roster = enrolments.roster(assignment.classId());
        return assignment
                .groupId()
                .map(group -> {
                    Set<UUID> begun = begun(assignment.id());
                    return roster.stream()
                            .filter(pupil -> pupil.isIn(group) || begun.contains(pupil.accountId()))
                            .toList();
                })
                .orElse(roster);
    }

    private Set<UUID> begun(UUID assignmentId) {
        return Set.copyOf(entities.createNativeQuery(
                        "select distinct account_id from attempt where assignment_id = ?1", UUID.class)
                .setParameter(1, assignmentId)
                .getResultList());
    }

    /** What is given to a student: by a class, or by a group of it that the student is in or was in when beginning. */
    private static final String FOR_STUDENT = """
            from Assignment a where exists (
                select 1 from Enrolment e join ClassRoom c on c.id = e.classId
                where e.classId = a.classId and e.accountId = ?1 and e.removedAt is null and c.removedAt is null
                and (a.groupId is null or a.groupId = e.groupId or exists (
                    select 1 from StartedAttempt t where t.assignmentId = a.id and t.accountId = ?1)))
            """;

    /** The assignment, also one that was taken back, where its class has this student. */
    public Optional<Assignment> ofStudent(UUID accountId, UUID id) {
        return find(FOR_STUDENT + " and a.id = ?2", accountId, id).firstResultOptional();
    }

    /** Everything this student's classes were given and not taken back, the newest first. */
    public List<Assignment> forStudent(UUID accountId) {
        return list(FOR_STUDENT + " and a.takenBackAt is null order by a.opening desc", accountId);
    }

    /** What a class was given and has, the newest first. */
    public List<Assignment> ofClass(UUID classId) {
        return list("classId = ?1 and takenBackAt is null order by opening desc", classId);
    }

    /** What was taken back from a class, the last first. */
    public List<Assignment> takenBackFrom(UUID classId) {
        return list("classId = ?1 and takenBackAt is not null order by takenBackAt desc", classId);
    }

    public Accommodation accommodation(UUID assignmentId, UUID accountId) {
        return Optional.ofNullable(entities.find(GrantedTime.class, new GrantedTime.Key(assignmentId, accountId)))
                .map(GrantedTime::accommodation)
                .orElse(Accommodation.NONE);
    }

    /** Everybody's extra time and tries at an assignment; who is absent has none. */
    public Map<UUID, Accommodation> accommodations(UUID assignmentId) {
        return entities.createQuery("from GrantedTime where key.assignmentId = ?1", GrantedTime.class)
                .setParameter(1, assignmentId)
                .getResultStream()
                .collect(Collectors.toMap(granted -> granted.key().accountId(), GrantedTime::accommodation));
    }

    /**
     * Changes a student's extra time or tries, one teacher after the other; counts from the next request on.
     *
     * @return whether it is another now
     */
    public boolean grant(Assignment assignment, UUID accountId, UnaryOperator<Accommodation> change) {
        // Two who grant for the first time at once both find no row.
        entities.createNativeQuery("""
                        insert into granted_time (assignment_id, account_id, school_id) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, assignment.id())
                .setParameter(2, accountId)
                .setParameter(3, assignment.schoolId())
                .executeUpdate();
        GrantedTime granted = entities.find(GrantedTime.class, new GrantedTime.Key(assignment.id(), accountId));
        entities.refresh(granted, LockModeType.PESSIMISTIC_WRITE);
        Accommodation before = granted.accommodation();
        Accommodation after = change.apply(before);
        granted.become(after);
        return !after.equals(before);
    }
}
