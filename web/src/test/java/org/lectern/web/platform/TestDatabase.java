package org.lectern.web.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of its own for one run of the tests; its programs are unpacked once and kept in target/. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Files.createDirectories(target);
            folder = Files.createTempDirectory(target, "test-database-");
            postgres = EmbeddedPostgres.start(
                    folder, target.resolve("postgres-programs"), EmbeddedPostgres.Durability.FORGETFUL);
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.url(),
                    "quarkus.datasource.username", postgres.user(),
                    "quarkus.datasource.password", postgres.password());
        } catch (IOException e) {
            throw new IllegalStateException("No folder for the test database", e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
        if (folder != null) {
            try {
                PostgresBinaries.deleteTree(folder);
            } catch (IOException leftBehind) {
                // In target/, where the next clean takes it away.
            }
        }
    }
}
