package org.lectern.generator.distractor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.lectern.core.number.WrittenNumber;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;

/** Numbers and years near the right one, written the same way. */
final class NearbyNumbers implements DistractorSource {

    private static final Pattern YEAR = Pattern.compile("\\b(1\\d|20)\\d\\d\\b");

    /** What is foreseen: no year that had begun when the text was written fits it. */
    private static final Pattern FUTURE = Pattern.compile(
            "(?i)\\b(will|expect(s|ed)? to|scheduled to|projects?|plans? to|due to|forecasts?|set to|going to|hopes? to|wants? to)\\b");

    /** As many wrong years as a question shows. */
    private static final int MOST_SHOWN = 3;

    private static final int TRIES = 12;
    private static final int MOST = 5;

    private final long latestYear;

    private final Set<Long> told;

    NearbyNumbers(ArticleReading article) {
        this.latestYear = article.latestYear();
        this.told = YEAR.matcher(article.parsed().text())
                .results()
                .map(match -> Long.parseLong(match.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        String key = candidate.focus();
        AnswerKind kind = candidate.answer().kind();
        if (kind != AnswerKind.NUMBER && kind != AnswerKind.YEAR) {
            return List.of();
        }
        Optional<BigDecimal> value = WrittenNumber.only(key);
        if (value.isEmpty() || value.get().stripTrailingZeros().scale() > 0) {
            return List.of();
        }
        // The same question gets the same options whatever else the draft holds.
        Random random = new Random(candidate.question().stem().hashCode());
        List<Long> near = kind == AnswerKind.YEAR
                ? years(value.get().longValue(), candidate, random)
                : numbers(value.get().longValue(), random);
        List<Alternative> proposals = new ArrayList<>();
        for (long number : near) {
            WrittenNumber.like(key, number)
                    .ifPresent(text -> proposals.add(new Alternative(text, Alternative.Reason.MISREADS, 0.9)));
        }
        return proposals;
    }

    /**
     * Years that a reader who half remembers the text may take for the right one: the nearer to it, the less long ago it
     * was; those of other events where the text tells any so near; before, after or on both sides of it, as it comes.
     *
     * <p>What followed something that the question dates followed it by every option, too: "the famine after the frost
     * of 1709" was in no year before. Only what is yet to be can be in a year yet to come, and it can be in no other.
     */
    private List<Long> years(long year, Candidate candidate, Random random) {
        String stem = candidate.question().stem();
        List<Long> named = YEAR.matcher(stem)
                .results()
                .map(match -> Long.parseLong(match.group()))
                .toList();
        boolean ahead = FUTURE.matcher(stem).find();
        long past = ahead
                ? told.stream().filter(other -> other < year).max(Long::compare).orElse(year - 1)
                : Long.MIN_VALUE;
        long after = Math.max(
                past,
                named.stream().filter(other -> other < year).max(Long::compare).orElse(Long.MIN_VALUE));
        long before =
                named.stream().filter(other -> other > year).min(Long::compare).orElse(Long.MAX_VALUE);
        long reach = reach(year);
        long earliest = Math.max(after + 1, year - reach);
        long last = ahead ? year + reach : Math.min(Math.max(latestYear, year), year + reach);
        long latest = Math.min(before - 1, last);
        int later = random.nextInt(MOST_SHOWN + 1);
        List<Long> earlierYears = inOrder(year, year - earliest, -1, random);
        List<Long> laterYears = inOrder(year, latest - year, 1, random);
        // Where one side has too few, the other makes up for it.
        later = Math.min(laterYears.size(), Math.max(later, MOST_SHOWN - earlierYears.size()));
        List<Long> years = new ArrayList<>(laterYears.subList(0, later));
        years.addAll(earlierYears.subList(0, Math.min(earlierYears.size(), MOST_SHOWN - later)));
        return years;
    }

    /** How many years off a wrong one may lie, by how long before the text's latest the right one is. */
    private long reach(long year) {
        long ago = told.isEmpty() ? 0 : Math.max(0, Math.min(latestYear, Long.max(year, latestTold())) - year);
        return ago <= 10 ? 4 : ago <= 40 ? 6 : ago <= 150 ? 10 : 15;
    }

    private long latestTold() {
        return told.stream().max(Long::compare).orElse(0L);
    }

    /** The years on one side of the right one: those that the text names first, the others in any order. */
    private List<Long> inOrder(long year, long count, int direction, Random random) {
        List<Long> years = LongStream.rangeClosed(1, Math.max(0, count))
                .map(step -> year + direction * step)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(years, random);
        years.sort(Comparator.comparing(other -> !told.contains(other)));
        return years;
    }

    /** Small counts differ by a few; large ones in a leading digit, and keep their round tail. */
    private static List<Long> numbers(long value, Random random) {
        long unit = 1;
        while (value / unit >= 20 && value % (unit * 10) == 0 || value / unit >= 1000) {
            unit *= 10;
        }
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < TRIES && numbers.size() < MOST; i++) {
            long reach = Math.max(3, value / unit / 3);
            long other = value + (random.nextBoolean() ? -1 : 1) * unit * (1 + random.nextLong(reach));
            if (other > 1 && other != value && !numbers.contains(other)) {
                numbers.add(other);
            }
        }
        return numbers;
    }
}
