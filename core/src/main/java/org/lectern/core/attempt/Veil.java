package org.lectern.core.attempt;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names and orders that are random for each attempt and always the same within it, so that nothing has to be stored
 * but the secret. Both come from HMAC-SHA256 (RFC 2104): without the secret nothing can be told from them.
 */
public final class Veil {

    /** Bytes that a secret has at least. */
    public static final int SECRET_BYTES = 16;

    private static final int NAME_LENGTH = 12;

    /** Ready with the secret and never used itself: a copy of it is, which takes a third of the time of a new one. */
    private final Mac keyed;

    /**
     * The veil of one attempt.
     *
     * @param secret random bytes, at least {@link #SECRET_BYTES}
     */
    public Veil(byte[] secret) {
        if (secret.length < SECRET_BYTES) {
            throw new IllegalArgumentException("A veil needs at least " + SECRET_BYTES + " random bytes");
        }
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    /** A name of 12 letters and digits for {@code text} among those of {@code list}; starts with a letter. */
    public String name(String list, String text) {
        return "x" + hash("name", list, text).substring(0, NAME_LENGTH - 1);
    }

    /**
     * Where each of {@code texts} stands for this attempt, as indices into it. The order follows from the texts alone:
     * it is the same whatever order they are given in, so it can't tell what that order meant.
     *
     * @param texts distinct
     */
    public List<Integer> order(String list, List<String> texts) {
        List<String> places =
                texts.stream().map(text -> hash("order", list, text)).toList();
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    private String hash(String purpose, String list, String part) {
        String text = purpose + '\n' + list.length() + '\n' + list + part;
        return HexFormat.of().formatHex(copy().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The HMAC-SHA256 of every Java platform can be copied", e);
        }
    }
}
