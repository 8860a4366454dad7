package org.lectern.web.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise A1: the program or its database is killed with {@code kill -9} while a class is saving, and every answer
 * that was acknowledged is there after the next start. Runs the packaged product, so it runs after packaging.
 */
class KilledServerIT {

    private static final int PUPILS = 4;
    private static final int BEFORE_EACH_KILL = 15;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyAcknowledgedAnswerOutlivesTheProgramAndTheDatabase() throws Exception {
        try (RunningLectern lectern = RunningLectern.start(folder.resolve("data"))) {
            List<SavingPupil> pupils = new ArrayList<>();
            try (Connection database = lectern.database()) {
                letCommitsWaitForNobody(database);
                SeededClass seeded = SeededClass.in(database, PUPILS);
                for (var session : seeded.sessions()) {
                    pupils.add(new SavingPupil(lectern, session).begin(seeded.assignment()));
                }
            }
            List<Thread> threads =
                    pupils.stream().map(Thread::startVirtualThread).toList();
            try {
                awaitMore(pupils);
                lectern.kill();
                lectern.startAgain();
                checkNothingIsLost(lectern, pupils);

                awaitMore(pupils);
                lectern.killDatabase();
                lectern.kill();
                lectern.startAgain();
                checkNothingIsLost(lectern, pupils);
                awaitMore(pupils);
            } finally {
                pupils.forEach(SavingPupil::stop);
                for (Thread thread : threads) {
                    thread.join();
                }
            }
            checkNothingIsLost(lectern, pupils);
        }
    }

    /**
     * Without this the server writes its log five times a second anyway, and what a commit did not wait for is there all
     * the same: only what commits themselves bring to the disk is to outlive the kill.
     */
    private static void letCommitsWaitForNobody(Connection database) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("alter system set wal_writer_flush_after = '1GB'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void awaitMore(List<SavingPupil> pupils) throws InterruptedException {
        for (SavingPupil pupil : pupils) {
            int wanted = pupil.acknowledged().size() + BEFORE_EACH_KILL;
            while (pupil.acknowledged().size() < wanted) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static void checkNothingIsLost(RunningLectern lectern, List<SavingPupil> pupils) throws Exception {
        try (Connection database = lectern.database()) {
            for (SavingPupil pupil : pupils) {
                // First what was promised, then what is there: what arrives in between only adds.
                TreeSet<Integer> promised = new TreeSet<>(pupil.acknowledged());
                assertThat(kept(database, pupil.attempt())).containsAll(promised);
            }
        }
    }

    private static List<Integer> kept(Connection database, String attempt) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(
                "select answer ->> 'text' from attempt_entry where attempt_id = ? and kind = 'response'")) {
            query.setObject(1, UUID.fromString(attempt));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(Integer.valueOf(rows.getString(1).replace("answer ", "")));
                }
            }
        }
        return numbers;
    }
}
