package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    @Test
    void whatWasCommittedIsThereAfterAKilledServerAndASecondStart(@TempDir Path folder) throws Exception {
        EmbeddedPostgres killed = start(folder);
        execute(killed, "create table answer (text text)");
        execute(killed, "insert into answer values ('glass')");
        kill(folder);

        try (EmbeddedPostgres again = start(folder)) {
            assertThat(read(again, "select text from answer")).isEqualTo("glass");
        }
    }

    @Test
    void aServerThatALostProgramLeftBehindIsReplaced(@TempDir Path folder) throws Exception {
        EmbeddedPostgres leftover = start(folder);
        execute(leftover, "create table answer (text text)");

        try (EmbeddedPostgres again = start(folder)) {
            assertThat(read(again, "select count(*)::text from answer")).isEqualTo("0");
            assertThatThrownBy(() -> read(leftover, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void commitsWaitForTheDiskAndOnlyTheLoopbackListens(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = start(folder)) {
            assertThat(read(postgres, "show fsync")).isEqualTo("on");
            assertThat(read(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword(@TempDir Path folder) {
        try (EmbeddedPostgres postgres = start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aFolderIsHeldByOneProgram(@TempDir Path folder) {
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> DataFolder.hold(held.path()))
                    .isInstanceOf(UnusableStartException.class)
                    .hasMessageContaining("Another Lectern is running on the data folder");
        }
    }

    private static EmbeddedPostgres start(Path folder) {
        return EmbeddedPostgres.start(folder, PROGRAMS, EmbeddedPostgres.Durability.DURABLE);
    }

    private static void kill(Path folder) throws Exception {
        String pid = Files.readAllLines(folder.resolve("postgres-17").resolve("postmaster.pid"))
                .getFirst()
                .strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }
}
