package org.lectern.web.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.lectern.web.platform.Refusal;

/**
 * A password or PIN as it is kept: its bcrypt hash (Provos and Mazières 1999).
 *
 * @param hash in modular crypt format, with its own salt and cost
 */
public record Secret(String hash) {

    /** 2¹¹ rounds: about 0.1 s on a laptop's core, so that a class of 35 signs in within seconds. */
    private static final int COST = 11;

    private static final int SHORTEST_PASSWORD = 10;
    /** What bcrypt looks at; the rest of a longer password would count for nothing. */
    private static final int MOST_BYTES = 72;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's", COST);

    /**
     * A password somebody chose.
     *
     * @throws Refusal where it is too short or too long
     */
    public static Secret ofPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refusal("account_password_short", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("account_password_long", MOST_BYTES);
        }
        return new Secret(BcryptUtil.bcryptHash(password, COST));
    }

    /**
     * A pupil's PIN.
     *
     * @throws Refusal where it is not four to eight digits
     */
    public static Secret ofPin(String pin) {
        if (!pin.matches("[0-9]{4,8}")) {
            throw new Refusal("account_pin_invalid");
        }
        return new Secret(BcryptUtil.bcryptHash(pin, COST));
    }

    /** Four digits drawn by chance. */
    public static String newPin() {
        return "%04d".formatted(RANDOM.nextInt(10_000));
    }

    /** Sixteen letters and digits drawn by chance, without those that are taken for one another. */
    public static String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    static boolean matches(String secret, String hash) {
        if (secret.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return false;
        }
        return BcryptUtil.matches(secret, hash);
    }

    /** Takes as long as a true comparison, so that time does not tell which accounts there are. */
    static void compareWithNobodys(String secret) {
        boolean ignored = matches(secret, NOBODYS);
    }
}
