package org.lectern.generator.ingest.furniture;

import java.util.List;
import java.util.Optional;

/**
 * Every kind of furniture that its words alone give away. Kinds that need the page around them are told by the
 * reader of the format.
 */
public final class Furniture {

    /** The reason of labels and lines that lead to other articles. */
    public static final String LINK = "a link to another article";

    /** The reason of dates and of the words that introduce them. */
    public static final String DATE = "a date or label of the page";

    /** The reason of what belongs to a comment form. */
    public static final String COMMENTS = "part of a comment form";

    /** No furniture is as long as this. */
    private static final int LONGEST = 700;

    private static final List<FurnitureRule> RULES = List.of(
            Opening.of(
                    "an advert's label",
                    8,
                    "(advertisements?|adverts?|ad|ads|sponsored( content| links?| by.*)?"
                            + "|promoted( content| stories)?|paid (content|post)|anzeige|werbung|publicité|publicidad"
                            + "|(story|article|content) continues (below|after)( this| the)?( ad(vert(isement)?)?)?"
                            + "|scroll (down )?to continue.*|continue reading below|skip (this )?ad(vert(isement)?)?"
                            + "|report this ad|ad feedback|(remove|hide) (all )?ads)\\W*$"),
            Opening.of(
                    "a link to another article",
                    40,
                    "((also|must)[- ]read|read also|don.t miss( .*)?|more:|related:|read (more|next|on|this)"
                            + "|see also|also (see|watch)|related( (articles?|stor(y|ies)|posts?|news|reading|content|topics?"
                            + "|links?|coverage|video))?|recommended( (for you|reading|stories))?|more stories"
                            + "|you (may|might) (also|be interested).*"
                            + "|more like this|what to read next|most (read|popular|viewed)|trending( (now|posts?|stories))?"
                            + "|popular posts?|latest (news|stories|posts|articles)|up next|next article|previous article"
                            + "|next post|previous post|in case you missed it)\\s*($|[:：|»>–—-]\\s*\\S)"),
            Opening.of(
                    "a link to another article",
                    30,
                    "(read (more|the full|our|also)|click (here|through)"
                            + "|more (from|on|about)( \\S+){1,6}$|sign up to read|(watch|listen|read|see|more) ?[:：»|]\\s|"
                            + "(for more|to read more|to see more|see more|continue reading)\\b.*(click|visit|here|→|»|\\.\\.\\.))"),
            new PictureCredit(),
            Opening.of(
                    "part of a comment form",
                    30,
                    "((leave|post|write|add|submit) (a |your )?"
                            + "(reply|comment)s?( \\w+ ?){0,4}\\W*$"
                            + "|your e-?mail (address )?will not be (published|shared)|required fields are marked"
                            + "|save my name, e-?mail|cancel reply|(log|sign) ?in to (post|leave|comment|reply)"
                            + "|you must be logged in to|notify me of (new|follow)|(\\d+|no|view( all)?|show) comments?\\W*$"
                            + "|comments?( are closed.*| \\(\\d+\\))?\\W*$|be the first to comment|join the (conversation|discussion)\\W*$)"),
            Opening.of(
                    "a button or menu of the page",
                    8,
                    "(exit mobile version|skip to (main )?content|back to top"
                            + "|(go )?to top|print( this)?( article| page)?|e-?mail( this)?|share( this)?( article| story| post| page)?"
                            + "|share (on|via|with) .*|tweet( this)?|pin( it)?|like( this)?|menu|search|home|close|open|loading\\W*"
                            + "|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|instagram|youtube|flipboard|tumblr|rss"
                            + "|copy( link)?|link copied!?|save( article| for later)?|bookmark|(sign|log) ?(in|up|out)|register|subscribe( now)?"
                            + "|next|previous|prev|show (more|less)|read more|load more|view (all|more|gallery)|see (all|more)|listen( to this article)?"
                            + "|(click|tap) to (share|expand|enlarge|play|view|copy).*|toggle .*|play( video| audio)?|pause|mute|replay|fullscreen"
                            + "|follow( us)?( on .*)?|add to (favou?rites|reading list)|download( the)? app|view (on|in) .*|jump to .*|image \\d+ of \\d+"
                            + "|\\d+ (shares?|likes?|views?|retweets?)|text size.*|a a a)\\W*$"),
            Phrased.of(
                    "an invitation to a newsletter",
                    60,
                    "(sign up|subscribe|register) (for|to|here for|now for)\\b.*"
                            + "(newsletter|inbox|e-?mails?|updates|alerts|briefing|podcast|channel|digest)"
                            + "|^\\W*(subscribe|sign up|get (the|our) .{0,40}newsletter|enter your e-?mail|thank you for (signing|subscribing))"
                            + "|(newsletter|delivered|straight|directly) (to|in|into|through) your (inbox|e-?mail|door|letterbox)"
                            + "|by (signing up|subscribing|registering|clicking)\\b.*\\b(agree|accept|consent|acknowledge)"
                            + "|follow (us|@?\\w+( \\w+)?) on (facebook|twitter|instagram|x|youtube|linkedin|whatsapp|telegram)"
                            + "|(like|find|join) us on (facebook|twitter|instagram|whatsapp|telegram)"
                            + "|unsubscribe at any time|support (our|independent) journalism",
                    "sign up",
                    "subscri",
                    "signing up",
                    "register",
                    "newsletter",
                    "mail",
                    "follow",
                    " us on ",
                    "clicking",
                    "journalism"),
            Phrased.of(
                    "a note about cookies or the terms of use",
                    70,
                    "\\b(we|this (web)?site|our partners) uses? cookies"
                            + "|(accept|reject|manage|allow) (all )?cookies|cookie (policy|settings|preferences|notice)|"
                            + "^\\W*(privacy (policy|notice|settings)|terms (of (use|service)|and conditions|& conditions)"
                            + "|do not sell my.*|contact us|about us|advertise( with us)?)\\W*$",
                    "cookie",
                    "privacy",
                    "terms",
                    "do not sell",
                    "contact us",
                    "about us",
                    "advertise"),
            Phrased.of(
                    "a copyright line",
                    60,
                    "^\\W*(©|\\(c\\)|copyright\\b)|\\ball rights reserved\\b"
                            + "|may not be (published|reproduced).*(redistributed|permission)",
                    "©",
                    "(c)",
                    "copyright",
                    "rights reserved",
                    "may not be"),
            Opening.of(
                    "a date or label of the page",
                    9,
                    "((first |last |originally )?(published|posted|updated|modified)( (on|at|by|in))?\\s*:?\\s*$"
                            + "|on|in|by|at|from|and|share|tags?|categor(y|ies)|topics?|filed (under|in)|labels?|source|via)\\W*$"),
            Opening.of(
                    "a date or label of the page",
                    16,
                    "((first |last |originally )?(published|posted|updated|modified)\\b.*\\d"
                            + "|(tags?|categor(y|ies)|filed (under|in)|topics?|labels|keywords)\\s*:.*"
                            + "|(\\d+|one|two|three|four|five)[- ]min(ute)?s?[- ]read(ing)?( time)?|(estimated )?reading time\\b.*"
                            + "|\\d+ (second|minute|hour|day|week|month|year)s? ago)\\W*$"),
            Phrased.of("a line of a table of contents", 60, "(\\. ?){5,}\\s*\\w*\\s*\\d*", ". . .", "....."),
            new HashTags(),
            new DateAlone());

    private Furniture() {}

    /** Why a block with this text is no part of an article; empty where its words give nothing away. */
    public static Optional<String> reason(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Line line = Line.of(text);
        for (FurnitureRule rule : RULES) {
            if (rule.matches(line)) {
                return Optional.of(rule.reason());
            }
        }
        return Optional.empty();
    }

    /** Whether furniture with this reason is one wherever it stands; some kinds an article may speak of. */
    public static boolean isCertain(String reason) {
        return !reason.isEmpty()
                && !reason.equals("an invitation to a newsletter")
                && !reason.equals("a note about cookies or the terms of use");
    }

    /** Whether the text is a date or a time and nothing else. */
    public static boolean isDate(String text) {
        return new DateAlone().isDate(text);
    }

    /** Whether a comment form or the comments begin here. */
    public static boolean startsComments(String text) {
        return reason(text).filter(COMMENTS::equals).isPresent();
    }
}
