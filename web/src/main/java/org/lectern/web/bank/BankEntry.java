package org.lectern.web.bank;

import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.quiz.ShownKey;

/**
 * A question that quizzes can be built from.
 *
 * @param version of the article that its evidence points into, empty where it has none
 * @param section index of the section it is about, −1 for the whole article
 * @param article title, empty where it has none
 * @param origin {@code approved}, {@code written} or {@code imported}
 * @param mine whether it is the reader's own, not a colleague's
 */
public record BankEntry(
        UUID id,
        Item item,
        Optional<UUID> version,
        int section,
        String article,
        String owner,
        String origin,
        boolean mine,
        boolean shared,
        boolean shelved) {

    static BankEntry of(Tuple row, UUID reader) {
        return new BankEntry(
                row.get("id", UUID.class),
                DomainJson.read(row.get("content", String.class), Item.class),
                Optional.ofNullable(row.get("version", UUID.class)),
                row.get("section", Number.class).intValue(),
                Optional.ofNullable(row.get("article", String.class)).orElse(""),
                row.get("owner", String.class),
                row.get("origin", String.class),
                row.get("teacher", UUID.class).equals(reader),
                row.get("shared", Boolean.class),
                row.get("shelved", Boolean.class));
    }

    public QuestionType type() {
        return item.question().type();
    }

    public String stem() {
        return item.question().stem();
    }

    public ShownKey key() {
        return ShownKey.of(item.question());
    }

    public String skill() {
        return item.skill().name();
    }
}
