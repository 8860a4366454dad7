package org.lectern.web.resilience;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.core.question.Item;
import org.lectern.web.account.Token;
import org.lectern.web.article.Summaries;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.platform.DomainJson;

/**
 * A class whose pupils are signed in and have a quiz to take, written straight into the database of a running product.
 *
 * @param sessions one token a pupil
 */
record SeededClass(UUID assignment, List<Token> sessions) {

    static SeededClass in(Connection database, int pupils) throws SQLException {
        UUID school = UUID.randomUUID();
        UUID teacher = UUID.randomUUID();
        UUID room = UUID.randomUUID();
        UUID article = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID quiz = UUID.randomUUID();
        UUID assignment = UUID.randomUUID();
        run(database, "insert into school (id, name, created_at) values (?, 'Cape School', now())", school);
        account(database, teacher, school, "Robin Field", "teacher");
        run(
                database,
                "insert into class_room (id, school_id, teacher_id, name, join_code, created_at)"
                        + " values (?, ?, ?, '7b', 'KILLED', now())",
                room,
                school,
                teacher);
        run(
                database,
                "insert into article (id, school_id, teacher_id, title, created_at) values (?, ?, ?, 'Light', now())",
                article,
                school,
                teacher);
        run(
                database,
                "insert into article_version (id, school_id, article_id, number, reading, frozen, created_at)"
                        + " values (?, ?, ?, 1, cast(? as jsonb), true, now())",
                version,
                school,
                article,
                DomainJson.write(LighthouseQuiz.reading()));
        Summaries summaries = new Summaries(
                List.of(),
                LighthouseQuiz.reading().toArticle().sections().stream()
                        .map(section -> new Summaries.OfSection(List.of(), List.of()))
                        .toList());
        run(
                database,
                "insert into quiz (id, school_id, teacher_id, article_version_id, title, summary_shown, summaries,"
                        + " published_at) values (?, ?, ?, ?, 'Light', 'NEVER', cast(? as jsonb), now())",
                quiz,
                school,
                teacher,
                version,
                DomainJson.write(summaries));
        int position = 0;
        for (Item item : LighthouseQuiz.items()) {
            run(
                    database,
                    "insert into quiz_item (id, school_id, quiz_id, section, position, points, content)"
                            + " values (?, ?, ?, ?, ?, 1, cast(? as jsonb))",
                    UUID.randomUUID(),
                    school,
                    quiz,
                    item.evidence().getFirst().section(),
                    position++,
                    DomainJson.write(item));
        }
        run(
                database,
                "insert into assignment (id, school_id, class_id, quiz_id, teacher_id, opening, grace, tries, counted,"
                        + " item_order, shuffle_options, navigation, release, created_at) values (?, ?, ?, ?, ?,"
                        + " now() - interval '1 minute', 60, 1, 'BEST', 'AS_WRITTEN', true, 'FREE', 'at-once', now())",
                assignment,
                school,
                room,
                quiz,
                teacher);
        List<Token> sessions = new ArrayList<>();
        for (int number = 1; number <= pupils; number++) {
            sessions.add(pupil(database, school, room, number));
        }
        return new SeededClass(assignment, sessions);
    }

    private static Token pupil(Connection database, UUID school, UUID room, int number) throws SQLException {
        UUID pupil = UUID.randomUUID();
        Token token = Token.fresh();
        account(database, pupil, school, "Pupil " + number, "student");
        run(
                database,
                "insert into enrolment (id, school_id, class_id, account_id, name_key, joined_at)"
                        + " values (?, ?, ?, ?, ?, now())",
                UUID.randomUUID(),
                school,
                room,
                pupil,
                "pupil " + number);
        run(
                database,
                "insert into session (token_hash, school_id, account_id, epoch, created_at, expires_at)"
                        + " values (?, ?, ?, 0, now(), now() + interval '2 hours')",
                token.hash(),
                school,
                pupil);
        return token;
    }

    private static void account(Connection database, UUID id, UUID school, String name, String role)
            throws SQLException {
        run(
                database,
                "insert into account (id, school_id, name, secret_hash, roles, created_at) values (?, ?, ?, '', ?, now())",
                id,
                school,
                name,
                role);
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
