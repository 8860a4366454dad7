package org.lectern.web.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.web.platform.Refusal;

/** The groups of classes, and who is in them. */
@ApplicationScoped
public class ClassGroups implements PanacheRepositoryBase<ClassGroup, UUID> {

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    /** The groups of a class by name, without those removed. */
    public List<ClassGroup> of(UUID classId) {
        return list("classId = ?1 and removedAt is null order by lower(name)", classId);
    }

    /** The groups that were removed from a class, by name. */
    public List<ClassGroup> removedFrom(UUID classId) {
        return list("classId = ?1 and removedAt is not null order by lower(name)", classId);
    }

    /**
     * A group of this class.
     *
     * @throws NotFoundException where the class has none of this id
     */
    public ClassGroup inClass(UUID classId, UUID id) {
        return find("id = ?1 and classId = ?2", id, classId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The group that a page's filter names; empty for the whole class, and where the class has none of this id. */
    public Optional<ClassGroup> chosen(UUID classId, String id) {
        return of(classId).stream()
                .filter(group -> group.id().toString().equals(id))
                .findFirst();
    }

    /** Accounts of the pupils in a group. */
    public List<UUID> members(UUID groupId) {
        return enrolments.list("groupId = ?1 and removedAt is null", groupId).stream()
                .map(Enrolment::accountId)
                .toList();
    }

    /**
     * A new group.
     *
     * @throws Refusal where the name is no good or another group has it
     */
    @Transactional
    public ClassGroup make(ClassRoom room, String name) {
        refuseTaken(room.id(), name, null);
        ClassGroup group = new ClassGroup(room, name, clock.instant());
        persist(group);
        return group;
    }

    /**
     * Another name.
     *
     * @throws Refusal where the name is no good or another group has it
     */
    @Transactional
    public void rename(ClassRoom room, UUID id, String name) {
        refuseTaken(room.id(), name, id);
        inClass(room.id(), id).rename(name);
    }

    private void refuseTaken(UUID classId, String name, @Nullable UUID except) {
        String wanted = ClassGroup.checked(name);
        boolean taken = of(classId).stream()
                .anyMatch(group ->
                        group.name().equalsIgnoreCase(wanted) && !group.id().equals(except));
        if (taken) {
            throw new Refusal("school_group_name_taken", wanted);
        }
    }

    /** Takes a group off the lists. What it was given to do stays with its pupils. */
    @Transactional
    public void remove(ClassRoom room, UUID id) {
        inClass(room.id(), id).remove(clock.instant());
    }

    /** Undoes a removal: those who have not been moved since are in the group again. */
    @Transactional
    public void giveBack(ClassRoom room, UUID id) {
        ClassGroup group = inClass(room.id(), id);
        refuseTaken(room.id(), group.name(), id);
        group.giveBack();
    }

    /**
     * Puts pupils where they belong.
     *
     * @param places by enrolment; empty for no group
     * @throws NotFoundException where an enrolment or a group is not of this class
     */
    @Transactional
    public void move(ClassRoom room, Map<UUID, Optional<UUID>> places) {
        places.forEach((enrolment, group) -> {
            group.ifPresent(id -> inClass(room.id(), id));
            enrolments.inClass(room.id(), enrolment).moveTo(group);
        });
    }
}
