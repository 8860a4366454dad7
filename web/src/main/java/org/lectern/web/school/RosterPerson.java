package org.lectern.web.school;

import java.util.List;

/**
 * A pupil as a file names them.
 *
 * @param login what the school's identity provider calls them, an address or an id; empty where the file says nothing
 */
public record RosterPerson(String name, String login) {

    private static final String BETWEEN = "\t";

    /** As one line of a form. */
    String line() {
        return login.isEmpty() ? name : name + BETWEEN + login;
    }

    /** The people of a form's fields, which have one a line each; empty lines are nobody. */
    static List<RosterPerson> ofLines(List<String> fields) {
        return fields.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] parts = line.split(BETWEEN, 2);
                    return new RosterPerson(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
                })
                .toList();
    }
}
