package org.lectern.web.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The classes there are. */
@ApplicationScoped
public class Classes implements PanacheRepositoryBase<ClassRoom, UUID> {

    public List<ClassRoom> ofTeacher(UUID teacherId) {
        return list("teacherId = ?1 order by lower(name)", teacherId);
    }

    /**
     * A class of this teacher.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public ClassRoom ofTeacher(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    public Optional<ClassRoom> withCode(JoinCode code) {
        return find("joinCode = ?1", code.text()).firstResultOptional();
    }

    /** A code that no class has. */
    public JoinCode freeCode() {
        JoinCode code = JoinCode.fresh();
        while (withCode(code).isPresent()) {
            code = JoinCode.fresh();
        }
        return code;
    }
}
