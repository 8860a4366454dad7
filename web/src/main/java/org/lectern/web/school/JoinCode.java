package org.lectern.web.school;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a class shares to let its pupils in.
 *
 * @param text six capital letters and digits, without those that are taken for one another
 */
public record JoinCode(String text) {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static JoinCode fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new JoinCode(code.toString());
    }

    /** The code somebody means who typed it in small letters or with spaces. */
    public static JoinCode ofTyped(String typed) {
        return new JoinCode(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
