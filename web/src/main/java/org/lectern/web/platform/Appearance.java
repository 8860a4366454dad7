package org.lectern.web.platform;

/**
 * How somebody likes pages to look, kept in a cookie so that the first byte of a page already has it.
 *
 * @param theme the colours
 * @param typeface of articles and questions
 * @param size of all text
 * @param spacing between lines and letters
 */
public record Appearance(Theme theme, Typeface typeface, Size size, Spacing spacing) {

    /** The cookie that keeps it, as four codes with dots between. */
    public static final String COOKIE = "lectern_appearance";

    /** What somebody gets who chose nothing; light or dark is the device's choice. */
    public static final Appearance STANDARD = new Appearance(Theme.AUTO, Typeface.SERIF, Size.MEDIUM, Spacing.NORMAL);

    /** Colours. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    /** Letter shapes. */
    public enum Typeface {
        SERIF,
        SANS,
        LEGIBLE
    }

    /** Text sizes. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE,
        HUGE
    }

    /** Distances. */
    public enum Spacing {
        NORMAL,
        WIDE
    }

    /** The appearance a cookie's value stands for; the standard one for parts that are no code. */
    public static Appearance ofCookie(String value) {
        String[] parts = (value + "....").split("\\.", -1);
        return new Appearance(
                choice(Theme.class, parts[0], STANDARD.theme),
                choice(Typeface.class, parts[1], STANDARD.typeface),
                choice(Size.class, parts[2], STANDARD.size),
                choice(Spacing.class, parts[3], STANDARD.spacing));
    }

    public String cookieValue() {
        return theme.name() + "." + typeface.name() + "." + size.name() + "." + spacing.name();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
