package org.lectern.generator.question.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.question.words.Surface;

/** Takes away words at the start of a sentence that only join it to the one before. */
public final class Openings {

    private static final Pattern JOINING = Pattern.compile(
            "^(?:(?:Thus|However|Moreover|Furthermore|Additionally|Therefore|Overall|Consequently|Nevertheless|Nonetheless"
                    + "|Similarly|Likewise|Instead|Indeed|Meanwhile|Finally|Hence|Importantly|Interestingly|Notably|Basically"
                    + "|Ultimately|Accordingly|Concurrently|Also|Besides|Still|Unfortunately|Fortunately|In addition"
                    + "|In contrast|By contrast|In fact|As a result|Of course|For example|For instance|In other words"
                    + "|On the other hand|In conclusion|In particular|In short|At the same time|After all|First|Second|Third"
                    + "|Fourth|Fifth|Sixth|Next|Last|Firstly|Secondly|Thirdly|Lastly|Clearly|Obviously|Relatedly|In turn|To this end|As such),|And|But|So(?! far| that| much| many)|Yet|Thus|Or)\\s+");

    private Openings() {}

    /** The sentence without them, its first letter in upper case. */
    public static String without(String sentence) {
        Matcher matcher = JOINING.matcher(sentence.strip());
        return matcher.find() ? Surface.capitalised(sentence.strip().substring(matcher.end())) : sentence.strip();
    }
}
