package org.lectern.generator.question.reading;

import java.util.regex.Pattern;

/**
 * Whether a sentence belongs to the page rather than to what the article tells: who wrote it, where a film can be
 * rented, who did not answer the reporter's call. A web page has such sentences among the others; nobody reads for
 * them.
 */
final class PageMatter {

    private static final Pattern NOT_SAID =
            Pattern.compile("(?i)\\b(declin|refus)\\w* to (comment|be (named|identified|interviewed|quoted)|discuss)\\b"
                    + "|\\b(did|has|have|had|could)( not|n[’']t) (immediately |yet )?(respond|responded|reply|replied|return|returned)"
                    + " .{0,30}\\b(requests?|calls?|messages?|e-?mails?|inquir\\w+|enquir\\w+|quer\\w+)\\b"
                    + "|\\bcould( not|n[’']t) (immediately )?be reached\\b|\\bhas not (yet )?commented\\b");

    private static final Pattern TO_BE_HAD = Pattern.compile(
            "(?i)\\b(is|are)( \\w+)? (streaming|airing) on\\b"
                    + "|\\bavailable (now |online )?(to|for) (\\w+ly )?"
                    + "(rent|rental|buy|purchase|stream|streaming|download|watch|pre-?order)\\b"
                    + "|\\btickets\\b.{0,40}\\b(cost|go on sale|are (available|on sale)|can be (bought|booked))\\b|\\b(is|are) (out now|on sale now)\\b");

    private static final Pattern BY_WHOM = Pattern.compile(
            "(?i)\\b(is|are) an? ((?!who|that)[\\w-]+ ){0,4}"
                    + "(writer|reporter|correspondent|columnist|journalist|contributor|blogger) (for|at|with|based)\\b"
                    + "|\\bhas (covered|reported on|written about|written for)\\b.{0,60}\\bfor the \\w+"
                    + "|\\b(since|before) joining the\\b.{0,60}\\b(covered|reported|wrote)\\b"
                    + "|\\b(story|article|post|column|essay)( was)? (first|originally) (appeared|published)\\b|\\bcontributed to this (report|story|article)\\b");

    private static final Pattern TO_DO = Pattern.compile("(?i)\\b(follow|find|like) (us|him|her|me|them) on\\b"
            + "|^subscribe to\\b|^sign up (for|to)\\b|\\bclick here\\b|^(remember|note|look|listen|imagine), ");

    /** The name of a box or a part that has run into its first sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "^(Summary|Abstract|Overview|Background|Conclusions?|Results|Update|Advertisement|Disclosure) \\p{Lu}");

    /** "As described in the next paragraph": it speaks of the text's own parts. */
    private static final Pattern OF_ITS_PARTS =
            Pattern.compile("(?i)\\b(the|this|that) (next|previous|preceding|following"
                    + "|present|above) (paragraph|section|subsection|chapter|page|sidebar|table|figure)\\b"
                    + "|\\bsee (also )?(the )?(section|chapter|sidebar|figure|table|appendix|page)\\b");

    private PageMatter() {}

    static boolean is(String sentence) {
        return NOT_SAID.matcher(sentence).find()
                || TO_BE_HAD.matcher(sentence).find()
                || BY_WHOM.matcher(sentence).find()
                || TO_DO.matcher(sentence).find()
                || OF_ITS_PARTS.matcher(sentence).find()
                || LABEL.matcher(sentence).find();
    }
}
