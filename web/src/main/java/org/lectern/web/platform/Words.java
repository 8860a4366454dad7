package org.lectern.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages say, in one language. The key {@code review_approve} is looked up as {@code approve} in the bundle
 * {@code messages/review}; where a language lacks it, English serves.
 */
public final class Words {

    /** Languages with bundles of their own, the first the one that serves where none fits. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ar"));

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalArgumentException where no bundle has the key
     */
    public String text(String key, Object... arguments) {
        int split = key.indexOf('_');
        if (split < 1) {
            throw new IllegalArgumentException("A key names its bundle first, as in review_approve: " + key);
        }
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "messages." + key.substring(0, split),
                    locale,
                    Words.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return fill(bundle.getString(key.substring(split + 1)), arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No message has the key " + key, e);
        }
    }

    private static String fill(String text, Object[] arguments) {
        if (arguments.length == 0) {
            return text;
        }
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    index < arguments.length ? String.valueOf(arguments[index]) : place.group());
        });
    }
}
