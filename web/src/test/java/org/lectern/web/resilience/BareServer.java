package org.lectern.web.resilience;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What the product is measured against: a bare Vert.x handler on one pool of connections that sends the statements of
 * one save, or of one page, and answers with as many bytes as the product does. It checks nothing and renders nothing.
 */
final class BareServer {

    private static final String SESSION = """
            select a.id, a.school_id, a.name, a.roles from session s join account a on a.id = s.account_id
            where s.token_hash = ? and s.expires_at > now() and s.epoch = a.epoch and not a.disabled
            """;
    private static final String LOCK = "select 1 from attempt where id = ? for no key update";
    /** The attempt, with the quiz's revision, extra time and the assignment: what it is held to. */
    private static final String HELD = """
            select t.*, q.revision, g.percent, g.extra_seconds, s.*
            from attempt t join assignment s on s.id = t.assignment_id join quiz q on q.id = s.quiz_id
            left join granted_time g on g.assignment_id = s.id and g.account_id = t.account_id where t.id = ?
            """;

    private static final String LOG = """
            select position, kind, received_at, item_id, client, sequence, base, answer::text, target
            from attempt_entry where attempt_id = ?
            """;

    private final AgroalDataSource database;
    private final byte[] page;

    private BareServer(AgroalDataSource database, int pageBytes) {
        this.database = database;
        this.page = new byte[pageBytes];
    }

    /** Arguments: the database's address, its password, a port, and how many bytes a page has. */
    public static void main(String... arguments) throws SQLException {
        AgroalDataSource database = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(20)
                        .acquisitionTimeout(Duration.ofMinutes(2))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(arguments[0])
                                .principal(new NamePrincipal("lectern"))
                                .credential(new SimplePassword(arguments[1])))));
        BareServer server = new BareServer(database, Integer.parseInt(arguments[3]));
        ExecutorService workers = Executors.newFixedThreadPool(40);
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.bodyHandler(body -> workers.execute(() -> server.answer(request))))
                .listen(Integer.parseInt(arguments[2]), "127.0.0.1");
    }

    /** {@code /save/ATTEMPT/ITEM/NUMBER/TOKEN-HASH} or {@code /page/ATTEMPT/TOKEN-HASH}. */
    private void answer(HttpServerRequest request) {
        String[] path = request.path().split("/");
        try {
            if (path[1].equals("save")) {
                save(UUID.fromString(path[2]), path[3], Long.parseLong(path[4]), path[5]);
                request.response().end("{\"position\":1,\"standing\":\"current\"}");
            } else {
                show(UUID.fromString(path[2]), path[3]);
                request.response().end(Buffer.buffer(page));
            }
        } catch (SQLException failed) {
            request.response().setStatusCode(500).end(String.valueOf(failed.getMessage()));
        }
    }

    private void save(UUID attempt, String item, long number, String token) throws SQLException {
        try (Connection connection = database.getConnection()) {
            read(connection, SESSION, token);
            connection.setAutoCommit(false);
            try {
                keep(connection, attempt, item, number);
                connection.commit();
            } finally {
                // Nothing of a failed save goes with the connection back into the pool.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void keep(Connection connection, UUID attempt, String item, long number) throws SQLException {
        read(connection, LOCK, attempt);
        read(connection, HELD, attempt);
        read(connection, LOG + """
                     and (item_id = ? or item_id is null or client = 'bare' and sequence = ?) order by position
                    """, attempt, item, number);
        write(connection, """
                    with longer as (update attempt set last_position = last_position + 1 where id = ?)
                    insert into attempt_entry (attempt_id, position, school_id, kind, received_at, item_id, client,
                        sequence, base, answer)
                    select id, last_position + 1, school_id, 'response', now(), ?, 'bare', ?, last_position,
                        '{"type": "text", "text": "answer"}' from attempt where id = ?
                    """, attempt, item, number, attempt);
    }

    private void show(UUID attempt, String token) throws SQLException {
        try (Connection connection = database.getConnection()) {
            read(connection, SESSION, token);
            read(connection, HELD, attempt);
            read(connection, LOG + " order by position", attempt);
            read(connection, "select item_id from attempt_flag where attempt_id = ?", attempt);
        }
    }

    private static void read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepared(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
