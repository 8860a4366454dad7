package org.lectern.web.account;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in where. Kept in the database, so that an end counts on every node at the next request. */
@ApplicationScoped
public class Sessions {

    /** A school day with room to spare: nobody is thrown out in the middle of a lesson. */
    static final Duration LIFE = Duration.ofHours(12);

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Clock clock;

    /** A new session for an account; the token goes into the cookie and is kept nowhere else. */
    @Transactional
    public Token begin(Account account) {
        Token token = Token.fresh();
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        insert into session (token_hash, school_id, account_id, epoch, created_at, expires_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, token.hash())
                .setParameter(2, account.schoolId())
                .setParameter(3, account.id())
                .setParameter(4, account.epoch())
                .setParameter(5, utc(now))
                .setParameter(6, utc(now.plus(LIFE)))
                .executeUpdate();
        entities.createNativeQuery("update account set signed_in_at = ?2 where id = ?1")
                .setParameter(1, account.id())
                .setParameter(2, utc(now))
                .executeUpdate();
        return token;
    }

    /** Who holds this token, where the session lives: not ended, not expired, of the account's present epoch. */
    public Optional<SignedIn> find(Token token) {
        String hash = token.hash();
        // Plain JDBC: this runs before each request, and outside any transaction.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select a.id, a.school_id, a.name, a.roles from session s join account a on a.id = s.account_id
                        where s.token_hash = ? and s.expires_at > ? and s.epoch = a.epoch and not a.disabled
                        """)) {
            query.setString(1, hash);
            query.setObject(2, utc(clock.instant()));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new SignedIn(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                Role.split(row.getString(4)),
                                hash))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sessions can't be read", e);
        }
    }

    /** Ends one session and clears away those that expired. */
    @Transactional
    public void end(String sessionHash) {
        entities.createNativeQuery("delete from session where token_hash = ?1 or expires_at < ?2")
                .setParameter(1, sessionHash)
                .setParameter(2, utc(clock.instant()))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
