package org.lectern.web.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The schools of this installation. */
@ApplicationScoped
public class Schools implements PanacheRepositoryBase<School, UUID> {}
