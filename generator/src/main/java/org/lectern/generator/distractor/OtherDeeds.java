package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.question.Candidate;

/**
 * For "What did the miller do when the wheel stopped?" and "What happened after …?": what the article tells of another
 * time, of the miller himself and of others. What stands beside the answer may be done at the same time and is left out.
 */
final class OtherDeeds implements DistractorSource {

    private static final Pattern DEED = Pattern.compile("(?i)\\bwhat did (.+?) do\\b");

    /** Who she is the question does not say, and what one did is not what two did. */
    private static final Pattern ANYONE_OR_MORE = Pattern.compile("(?i)^(he|she|they|it)$|\\band\\b");

    /** Sentences nearer than this may tell of the same moment. */
    private static final int NEAREST = 2;

    private static final double MOST_TIMES_LONGER = 2.2;

    private static final double MOST_SHARED = 0.34;

    private final Claims claims;

    OtherDeeds(Claims claims) {
        this.claims = claims;
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        boolean deed = candidate.rule().equals("what-someone-did");
        String stem = candidate.question().stem();
        Matcher asked = DEED.matcher(stem);
        String doer = deed && asked.find() ? asked.group(1) : "";
        if (!deed && !candidate.rule().equals("what-happened")
                || ANYONE_OR_MORE.matcher(doer).find()
                || Alikeness.share(candidate.focus(), occasion(stem))) {
            return List.of();
        }
        List<Alternative> found = new ArrayList<>();
        for (Claim claim : claims.near(candidate.section())) {
            boolean same = !doer.isEmpty() && Alikeness.share(claim.subject(), doer);
            String text = deed ? claim.said() : claim.subject() + " " + claim.said();
            if (claim.tellsPlainDeed()
                    && claim.distanceTo(candidate.traits().sentence()) >= NEAREST
                    && (!deed || same || claim.isOfPerson() && !claim.tellsWho())
                    && isOfLikeLength(text, candidate.focus())
                    && Alikeness.overlap(text, candidate.focus()) < MOST_SHARED
                    && !Alikeness.share(claim.said(), occasion(stem))) {
                found.add(new Alternative(text, Alternative.Reason.ELSEWHERE, fit(claim, same, text, candidate)));
            }
        }
        found.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return found;
    }

    private static double fit(Claim claim, boolean same, String text, Candidate candidate) {
        double near = 1.0 / (1 + claim.distanceTo(candidate.traits().sentence()) / 5.0);
        return 0.4 * near + (same ? 0.3 : 0.15) + 0.3 / times(text, candidate.focus());
    }

    /** What follows "when", "after" and so on. */
    private static String occasion(String stem) {
        return stem.replaceFirst("(?i)^.*?\\b(when|after|before|while|once|as|until)\\b", "");
    }

    private static boolean isOfLikeLength(String one, String other) {
        return times(one, other) <= MOST_TIMES_LONGER;
    }

    /** How many times longer the longer one is. */
    private static double times(String one, String other) {
        return (double) Math.max(one.length(), other.length()) / Math.min(one.length(), other.length());
    }
}
