package org.lectern.web.platform;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import org.lectern.core.number.WrittenNumber;

/**
 * The fields of a form as somebody sent it.
 *
 * @param sent names and values
 */
public record FormFields(MultivaluedMap<String, String> sent) {

    /** The value of a field to the letter; empty where the form has none of that name. */
    public String typed(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    /** The value of a field without white space around it. */
    public String text(String name) {
        return typed(name).strip();
    }

    /** The lines of a field that say something. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * The number in a field as people write it.
     *
     * @throws IllegalArgumentException where it is none
     */
    public BigDecimal number(String name) {
        String written = text(name);
        return WrittenNumber.only(written)
                .orElseThrow(() -> new IllegalArgumentException("'" + written + "' is not a number"));
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return sent.containsKey(name);
    }
}
