package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.text.Piece;

/** The pictures that a page's source holds, by the address that the page gives them. */
public final class Pictures {

    /** A page without any. */
    public static final Pictures NONE = new Pictures(address -> Optional.empty());

    /** More of them make a gallery, not an article. */
    private static final int MOST = 60;

    private static final int LONGEST_CAPTION = 500;

    private static final Pattern INLINE =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=%\\s]{100,}+)");

    private static final Pattern OTHER_INLINE = Pattern.compile("data:[a-z]+/[^\"')\\s>]{100,}+");

    private static final String DATA = "data:";

    private static final String PLACE = "picture-in-this-page:";

    private final Function<String, Optional<Picture>> byAddress;

    private Pictures(Function<String, Optional<Picture>> byAddress) {
        this.byAddress = byAddress;
    }

    /** Pictures that lie beside the page, as in an archive; the function is given an address as the page writes it. */
    public static Pictures beside(Function<String, Optional<Picture>> byAddress) {
        return new Pictures(byAddress);
    }

    /**
     * A page that carries files in itself, and its pictures taken out: what is left is short enough to be read.
     *
     * @param html without the files
     * @param pictures that were among them, found under the addresses that stand in {@code html} now
     */
    public record Slim(String html, Pictures pictures) {

        public static Slim of(String html, Pictures others) {
            int at = html.indexOf(DATA);
            if (at < 0) {
                return new Slim(html, others);
            }
            List<String> inline = new ArrayList<>();
            StringBuilder slim = new StringBuilder(html.length());
            Matcher picture = INLINE.matcher(html);
            Matcher other = OTHER_INLINE.matcher(html);
            int from = 0;
            // Looking for the word itself is many times faster than looking for the patterns that begin with it.
            for (; at >= 0; at = html.indexOf(DATA, Math.max(from, at + 1))) {
                if (picture.region(at, html.length()).lookingAt()) {
                    slim.append(html, from, at);
                    if (inline.size() < MOST) {
                        slim.append(PLACE).append(inline.size());
                        inline.add(picture.group(1));
                    }
                    from = picture.end();
                } else if (other.region(at, html.length()).lookingAt()) {
                    slim.append(html, from, at);
                    from = other.end();
                }
            }
            slim.append(html, from, html.length());
            return new Slim(
                    slim.toString(),
                    new Pictures(address -> address.startsWith(PLACE) ? decoded(inline, address) : others.at(address)));
        }

        private static Optional<Picture> decoded(List<String> inline, String address) {
            String number = address.substring(PLACE.length());
            if (!number.matches("\\d{1,3}") || Integer.parseInt(number) >= inline.size()) {
                return Optional.empty();
            }
            try {
                return Picture.of(Base64.getMimeDecoder().decode(inline.get(Integer.parseInt(number))));
            } catch (IllegalArgumentException e) {
                // A damaged picture is as good as none: the text is still read.
                return Optional.empty();
            }
        }
    }

    Optional<Picture> at(String address) {
        return byAddress.apply(address);
    }

    /** The picture that an image shows, where the source holds it. */
    Optional<Picture> of(Element image) {
        String address = image.attr("src");
        return address.isEmpty() || address.startsWith("http") ? Optional.empty() : at(address);
    }

    /** What the page writes below an image; empty where it writes nothing. */
    static String caption(Element image) {
        Element figure = image.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return shortened(caption == null ? "" : caption.text());
    }

    /** What the page gives those who can't see an image; empty where it gives nothing. */
    static String alternative(Element image) {
        return shortened(image.attr("alt"));
    }

    private static String shortened(String words) {
        String folded = Piece.fold(words);
        return folded.length() > LONGEST_CAPTION ? folded.substring(0, LONGEST_CAPTION) : folded;
    }
}
