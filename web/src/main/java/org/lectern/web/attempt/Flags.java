package org.lectern.web.attempt;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Items that students marked to come back to. */
@ApplicationScoped
public class Flags {

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource dataSource;

    /** Ids of the flagged items, as the quiz knows them. */
    public Set<String> of(UUID attemptId) {
        // Plain JDBC: each page asks.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select item_id from attempt_flag where attempt_id = ?")) {
            query.setObject(1, attemptId);
            Set<String> items = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(row.getString(1));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException("Flags can't be read", e);
        }
    }

    @Transactional
    public void set(StartedAttempt attempt, String item, boolean flagged) {
        String sql = flagged
                ? "insert into attempt_flag (attempt_id, item_id, school_id) values (?1, ?2, ?3) on conflict do nothing"
                : "delete from attempt_flag where attempt_id = ?1 and item_id = ?2 and school_id = ?3";
        entities.createNativeQuery(sql)
                .setParameter(1, attempt.id())
                .setParameter(2, item)
                .setParameter(3, attempt.schoolId())
                .executeUpdate();
    }
}
