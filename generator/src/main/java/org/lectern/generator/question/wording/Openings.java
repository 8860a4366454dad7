package org.lectern.generator.question.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.question.words.Surface;

/** Takes away words at the start of a sentence that only join it to the one before. */
public final class Openings {

    private static final Pattern JOINING = Pattern.compile(
            "^(?:(?:Thus|However|Though|Moreover|Furthermore|Additionally|Therefore|Overall|Consequently|Nevertheless|Nonetheless"
                    + "|Similarly|Likewise|Instead|Indeed|Meanwhile|Finally|Hence|Importantly|Interestingly|Notably|Basically"
                    + "|Ultimately|Accordingly|Concurrently|Also|Besides|Still|Unfortunately|Fortunately|In addition"
                    + "|In contrast|By contrast|By comparison|In comparison|In retaliation|In response|In return|In fact|As a result|Of course|For example|For instance|In other words"
                    + "|On the other hand|In conclusion|In particular|In short|At the same time|After all|First|Second|Third"
                    + "|Fourth|Fifth|Sixth|Next|Last|Firstly|Secondly|Thirdly|Lastly|Clearly|Obviously|Relatedly|In turn|To this end|As such"
                    + "|Separately|Again|Even so|In sum|In brief|All in all|Above all|On the whole),|(?:And|But|Yet|Thus|Or),?|So(?! far| that| much| many),?)\\s+");

    /** "Spotted seals, for example, …": of what, the sentence before tells. */
    private static final Pattern EXAMPLE = Pattern.compile(", for (example|instance),");

    private Openings() {}

    /** The sentence without them and without "for example", its first letter in upper case. */
    public static String without(String sentence) {
        String stated = EXAMPLE.matcher(sentence.strip()).replaceAll("");
        Matcher matcher = JOINING.matcher(stated);
        // "First, though, …" has two.
        return matcher.find() ? without(Surface.capitalised(stated.substring(matcher.end()))) : stated;
    }
}
