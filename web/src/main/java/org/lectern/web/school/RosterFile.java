package org.lectern.web.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.csv.CsvRow;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/**
 * Pupils as a school's files name them: a list with names, or the files {@code users.csv}, {@code enrollments.csv} and,
 * if there is one, {@code classes.csv} of OneRoster 1.1 or 1.2 (1EdTech's CSV binding).
 *
 * @param classes pupils by class, in the files' order; one class without a name where the file has no classes
 * @param teachers the e-mail address of the first teacher of a class, where the files have one
 */
public record RosterFile(Map<String, List<RosterPerson>> classes, Map<String, String> teachers) {

    private static final Set<String> NAME = Set.of("name", "full name", "fullname", "pupil", "student", "student name");
    private static final Set<String> GIVEN = Set.of("givenname", "given name", "first name", "firstname", "forename");
    private static final Set<String> FAMILY = Set.of("familyname", "family name", "last name", "lastname", "surname");

    /** An address comes first: it says whose it is to whoever reads the list. */
    private static final Set<String> LOGIN = Set.of("email", "e-mail", "school account", "login", "identifier");

    /**
     * Reads the files.
     *
     * @param files by name
     * @throws Refusal where they name no pupils
     */
    static RosterFile read(Map<String, byte[]> files) {
        List<List<CsvRow>> tables = RosterTables.of(files.values());
        Optional<List<CsvRow>> users = tables.stream()
                .filter(table -> has(table, "sourcedid") && has(table, "givenname"))
                .findFirst();
        Optional<List<CsvRow>> enrolments =
                tables.stream().filter(RosterFile::isOfEnrolments).findFirst();
        if (users.isPresent() && enrolments.isPresent()) {
            Optional<List<CsvRow>> classes =
                    tables.stream().filter(RosterFile::isOfClasses).findFirst();
            return oneRoster(users.get(), enrolments.get(), classes.orElse(List.of()));
        }
        if (users.isEmpty() && enrolments.isPresent()) {
            throw new Refusal("school_import_users_missing");
        }
        return list(tables);
    }

    /** The roles of version 1.2 name users, too, but no classes. */
    private static boolean isOfEnrolments(List<CsvRow> table) {
        return has(table, "usersourcedid") && has(table, "classsourcedid");
    }

    /** Terms, courses and resources have titles, too; they are told by what no class has. */
    private static boolean isOfClasses(List<CsvRow> table) {
        return has(table, "sourcedid")
                && has(table, "title")
                && !has(table, "type")
                && !has(table, "schoolyear")
                && !has(table, "coursecode")
                && !has(table, "vendorresourceid");
    }

    private static RosterFile list(List<List<CsvRow>> tables) {
        List<RosterPerson> names = new ArrayList<>();
        for (List<CsvRow> table : tables) {
            names.addAll(names(table));
        }
        if (names.isEmpty()) {
            throw new Refusal("school_import_nobody");
        }
        return new RosterFile(Map.of("", names), Map.of());
    }

    /**
     * A list with a header that names a column, or a bare list of names in its first column. Of OneRoster's users alone
     * it is the students.
     */
    private static List<RosterPerson> names(List<CsvRow> table) {
        if (table.isEmpty()) {
            return List.of();
        }
        int name = column(table, NAME);
        int given = column(table, GIVEN);
        int family = column(table, FAMILY);
        boolean headed = name >= 0 || given >= 0 || family >= 0;
        int login = column(table, LOGIN);
        List<RosterPerson> names = new ArrayList<>();
        for (CsvRow row : table.subList(headed ? 1 : 0, table.size())) {
            String whole =
                    headed && name < 0 ? cell(row, given) + " " + cell(row, family) : cell(row, Math.max(name, 0));
            if (!whole.isBlank() && isStudent(table, row) && isKept(table, row)) {
                names.add(new RosterPerson(Written.line(whole), headed ? cell(row, login) : ""));
            }
        }
        return names;
    }

    private static RosterFile oneRoster(List<CsvRow> users, List<CsvRow> enrolments, List<CsvRow> classes) {
        Map<String, RosterPerson> people = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        for (CsvRow user : users.subList(1, users.size())) {
            addresses.put(value(users, user, "sourcedid"), value(users, user, "email"));
            if (isStudent(users, user) && isKept(users, user)) {
                String name = Written.line(value(users, user, "givenname") + " " + value(users, user, "familyname"));
                people.put(value(users, user, "sourcedid"), new RosterPerson(name, value(users, user, "email")));
            }
        }
        Map<String, String> titles = new HashMap<>();
        for (CsvRow room : classes.isEmpty() ? classes : classes.subList(1, classes.size())) {
            titles.put(value(classes, room, "sourcedid"), value(classes, room, "title"));
        }
        Map<String, List<RosterPerson>> byClass = new LinkedHashMap<>();
        Map<String, String> teachers = new HashMap<>();
        for (CsvRow enrolment : enrolments.subList(1, enrolments.size())) {
            String user = value(enrolments, enrolment, "usersourcedid");
            String id = value(enrolments, enrolment, "classsourcedid");
            String title = titles.getOrDefault(id, id);
            RosterPerson person = people.get(user);
            if (!isKept(enrolments, enrolment)) {
                continue;
            }
            if (person != null && isStudent(enrolments, enrolment)) {
                byClass.computeIfAbsent(title, any -> new ArrayList<>()).add(person);
            } else if (value(enrolments, enrolment, "role").equalsIgnoreCase("teacher")) {
                String address = addresses.getOrDefault(user, "");
                if (!address.isEmpty()) {
                    teachers.putIfAbsent(title, address);
                }
            }
        }
        if (byClass.isEmpty()) {
            throw new Refusal("school_import_nobody");
        }
        return new RosterFile(byClass, teachers);
    }

    /** Version 1.1 has the role beside the user, version 1.2 in a file of its own: there everybody counts here. */
    private static boolean isStudent(List<CsvRow> table, CsvRow row) {
        String role = value(table, row, "role").toLowerCase(Locale.ROOT);
        return role.isEmpty() || role.equals("student");
    }

    private static boolean isKept(List<CsvRow> table, CsvRow row) {
        return !value(table, row, "status").equalsIgnoreCase("tobedeleted")
                && !value(table, row, "enableduser").equalsIgnoreCase("false");
    }

    private static boolean has(List<CsvRow> table, String column) {
        return column(table, Set.of(column)) >= 0;
    }

    private static String value(List<CsvRow> table, CsvRow row, String column) {
        return cell(row, column(table, Set.of(column)));
    }

    private static String cell(CsvRow row, int column) {
        return column < 0 ? "" : row.cell(column).strip();
    }

    private static int column(List<CsvRow> table, Set<String> names) {
        if (!table.isEmpty()) {
            List<String> header = table.getFirst().cells();
            for (int index = 0; index < header.size(); index++) {
                if (names.contains(header.get(index).strip().toLowerCase(Locale.ROOT))) {
                    return index;
                }
            }
        }
        return -1;
    }
}
