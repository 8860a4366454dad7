package org.lectern.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages say, in one language. The key {@code review_approve} is looked up as {@code approve} in the bundle
 * {@code messages/review}; where a language lacks it, English serves.
 */
public final class Words {

    /** Languages with bundles of their own, the first the one that serves where none fits. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ar"));

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;

    /** Looked up before: a page has hundreds of them, and a bundle takes its time for each. Only keys there are. */
    private final Map<String, String> found = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
    }

    public static Words in(Locale locale) {
        return LANGUAGES.contains(locale) ? KNOWN.computeIfAbsent(locale, Words::new) : new Words(locale);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments. A name that runs the other way than
     * the language stands between isolates (FSI and PDI of UAX #9), so that it moves nothing beside it.
     *
     * @throws IllegalArgumentException where no bundle has the key
     */
    public String text(String key, Object... arguments) {
        String text = found.get(key);
        if (text == null) {
            text = lookUp(key);
            found.put(key, text);
        }
        return fill(text, arguments);
    }

    /** Whether there is such a key. */
    public boolean knows(String key) {
        if (found.containsKey(key)) {
            return true;
        }
        try {
            found.put(key, lookUp(key));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String lookUp(String key) {
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
            return bundle.getString(key.substring(split + 1));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No message has the key " + key, e);
        }
    }

    /** Whether this language is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    private Object isolated(Object argument) {
        return argument instanceof String text && text.codePoints().anyMatch(this::runsTheOtherWay)
                ? "\u2068" + text + "\u2069"
                : argument;
    }

    private boolean runsTheOtherWay(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> isRightToLeft();
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                !isRightToLeft();
            default -> false;
        };
    }

    private String fill(String text, Object[] arguments) {
        if (arguments.length == 0) {
            return text;
        }
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    index < arguments.length ? String.valueOf(isolated(arguments[index])) : place.group());
        });
    }
}
