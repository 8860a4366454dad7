package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/** The same date phrase with another weekday, month, day or year. */
final class OtherDates implements DistractorSource {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> CENTURIES =
            List.of("fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]|20)\\d\\d\\b");
    private static final Pattern ORDINAL_CENTURY = Pattern.compile("\\b(1[2-9]|20)th\\b");

    private static final Pattern UNTIL = Pattern.compile("(?i)^(by|before|until)\\b");
    private static final Pattern AFTER = Pattern.compile("(?i)^(after|since)\\b");

    @Override
    public List<Alternative> propose(Candidate candidate) {
        if (candidate.answer().kind() != AnswerKind.TIME) {
            return List.of();
        }
        String key = candidate.focus();
        boolean until = UNTIL.matcher(key).find();
        boolean after = AFTER.matcher(key).find();
        if ((until || after) && !YEAR.matcher(key).find()) {
            return List.of();
        }
        Random random = new Random(candidate.question().stem().hashCode());
        List<Alternative> proposals = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String other = until || after ? otherYear(key, i, until, random) : changed(key, i, random);
            if (!other.equals(key) && proposals.stream().noneMatch(p -> p.text().equals(other))) {
                proposals.add(new Alternative(other, Alternative.Reason.MISREADS, 0.85));
            }
        }
        return proposals;
    }

    /** What had happened by 1972 had happened by 1975, too: the other years lie before it. */
    private static String otherYear(String phrase, int turn, boolean before, Random random) {
        Matcher year = YEAR.matcher(phrase);
        if (!year.find()) {
            return phrase;
        }
        int step = turn * 2 + random.nextInt(2);
        int value = Integer.parseInt(year.group());
        return year.replaceFirst(Integer.toString(before ? value - step : value + step));
    }

    private static String changed(String phrase, int turn, Random random) {
        for (List<String> names : List.of(MONTHS, DAYS, CENTURIES)) {
            for (int i = 0; i < names.size(); i++) {
                if (phrase.contains(names.get(i))) {
                    String other =
                            names.get((i + 1 + (turn * 2 + random.nextInt(2)) % (names.size() - 1)) % names.size());
                    return phrase.replace(names.get(i), other);
                }
            }
        }
        Matcher year = YEAR.matcher(phrase);
        if (year.find()) {
            int value = Integer.parseInt(year.group());
            int step = 1 + random.nextInt(9);
            return year.replaceFirst(Integer.toString(turn % 2 == 0 ? value - step : value + step));
        }
        Matcher century = ORDINAL_CENTURY.matcher(phrase);
        if (century.find()) {
            int value = Integer.parseInt(century.group(1));
            int other = value - turn;
            return century.replaceFirst(other
                    + (other % 10 == 1 && other != 11
                            ? "st"
                            : other % 10 == 2 && other != 12 ? "nd" : other % 10 == 3 && other != 13 ? "rd" : "th"));
        }
        return phrase;
    }
}
