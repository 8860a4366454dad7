package org.lectern.web.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do in a school. One person can have several. */
public enum Role {
    /** Makes quizzes and sees the answers of the classes taught. */
    TEACHER(Role.Name.TEACHER),
    /** Manages accounts. Sees no pupil's answers, unless also a teacher of the class. */
    ADMINISTRATOR(Role.Name.ADMINISTRATOR),
    /** Takes quizzes. */
    STUDENT(Role.Name.STUDENT);

    /** The names as annotations need them: constants. */
    public static final class Name {
        public static final String TEACHER = "teacher";
        public static final String ADMINISTRATOR = "administrator";
        public static final String STUDENT = "student";

        private Name() {}
    }

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Roles as one column keeps them: codes with commas between. */
    public static String join(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
    }

    /** The inverse of {@link #join}. */
    public static Set<Role> split(String codes) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes.split(",")) {
            Arrays.stream(values()).filter(role -> role.code.equals(code)).forEach(roles::add);
        }
        return roles;
    }
}
