package org.lectern.web.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.account.Account;
import org.lectern.web.account.Audit;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.SentForms;

/** Classes and their lists of pupils as an administrator makes them, for any teacher of the reader's school. */
@ApplicationScoped
class SchoolRosters {

    /**
     * One class of the files, and which class of the school it would come into.
     *
     * @param name empty where the file has no classes
     * @param into the class there is; empty where one would be made
     * @param teacher the address of the new class's teacher, as the files have it; may be empty
     */
    record Found(String name, Optional<ClassRoom> into, String teacher, List<RosterImports.Line> lines) {

        public long fresh() {
            return lines.stream().filter(RosterImports.Line::isNews).count();
        }

        /** Whether they are more than can be added at once. */
        public boolean isTooMany() {
            return fresh() > most();
        }

        public int most() {
            return Roster.MOST_AT_ONCE;
        }
    }

    /** A class, and the PINs that its new pupils were given. */
    record Taken(ClassRoom room, List<NewPin> pins) {}

    @Inject
    Classes classes;

    @Inject
    CoTeachers teachers;

    @Inject
    Enrolments enrolments;

    @Inject
    RosterImports imports;

    @Inject
    SentForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * Makes a class that is a teacher's own from then on.
     *
     * @param who an e-mail address or a full name
     * @throws Refusal where the name is no good or the school has no such teacher
     */
    @Transactional
    ClassRoom make(String name, String who) {
        Account teacher = teachers.teacher(user.schoolId(), who);
        ClassRoom room = new ClassRoom(user.schoolId(), teacher.id(), name, classes.freeCode(), clock.instant());
        classes.persistAndFlush(room);
        audit.record(Audit.What.CLASS_MADE, teacher.id(), room.id());
        return room;
    }

    /**
     * What the files would do. Changes nothing.
     *
     * @param chosen the class that everybody comes into; empty for the classes as the files name them
     * @throws Refusal where neither says which class is meant
     */
    @Transactional
    List<Found> outlook(RosterFile file, Optional<ClassRoom> chosen) {
        List<Found> found = new ArrayList<>();
        file.classes().forEach((name, people) -> {
            if (name.isEmpty() && chosen.isEmpty()) {
                throw new Refusal("school_rosters_choose");
            }
            Optional<ClassRoom> into = chosen.or(() -> named(name));
            List<RosterImports.Line> lines = into.map(room -> imports.outlook(room, people))
                    .orElseGet(() -> imports.outlookOnNew(user.schoolId(), people));
            found.add(new Found(name, into, file.teachers().getOrDefault(name, ""), lines));
        });
        return found;
    }

    /** The class of this name, where the school has exactly one. */
    private Optional<ClassRoom> named(String name) {
        List<ClassRoom> found = classes.inSchool(user.schoolId()).stream()
                .filter(room -> room.name().equalsIgnoreCase(name.strip()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * Takes pupils over into a class, or into a new one, all or nothing. A form sent again makes nothing twice.
     *
     * @param into the class; empty for a new one of this name, which belongs to {@code teacher}
     * @param form the id that the form carried
     */
    @Transactional
    Taken take(Optional<UUID> into, String name, String teacher, List<String> names, UUID form) {
        forms.hold(form);
        ClassRoom room = into.or(() -> enrolments.findByIdOptional(form).map(Enrolment::classId))
                .map(id -> classes.inSchool(user.schoolId(), id))
                .orElseGet(() -> make(name, teacher));
        return new Taken(room, imports.take(room, RosterPerson.ofLines(names), form, user.accountId()));
    }
}
