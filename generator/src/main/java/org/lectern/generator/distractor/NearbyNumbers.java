package org.lectern.generator.distractor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.lectern.core.number.WrittenNumber;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;

/** Numbers and years near the right one, written the same way. */
final class NearbyNumbers implements DistractorSource {

    private static final Pattern YEAR = Pattern.compile("\\b(1\\d|20)\\d\\d\\b");

    private static final int TRIES = 12;
    private static final int MOST = 5;

    private final long latestYear;

    NearbyNumbers(ArticleReading article) {
        this.latestYear = article.latestYear();
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
                ? years(value.get().longValue(), candidate.question().stem(), random)
                : numbers(value.get().longValue(), random);
        List<Alternative> proposals = new ArrayList<>();
        for (long number : near) {
            WrittenNumber.like(key, number)
                    .ifPresent(text -> proposals.add(new Alternative(text, Alternative.Reason.MISREADS, 0.9)));
        }
        return proposals;
    }

    /**
     * What followed something that the question dates followed it by every option, too: "the famine after the frost of
     * 1709" was in no year before.
     */
    private List<Long> years(long year, String stem, Random random) {
        int[] steps = {1, 2, 3, 5, 8, 10};
        List<Long> named = YEAR.matcher(stem)
                .results()
                .map(match -> Long.parseLong(match.group()))
                .toList();
        long after =
                named.stream().filter(other -> other < year).max(Long::compare).orElse(Long.MIN_VALUE);
        long before =
                named.stream().filter(other -> other > year).min(Long::compare).orElse(Long.MAX_VALUE);
        List<Long> years = new ArrayList<>();
        for (int i = 0; i < TRIES && years.size() < MOST; i++) {
            long step = steps[random.nextInt(steps.length)];
            boolean earlier = random.nextBoolean();
            boolean future = year + step > latestYear || year + step >= before;
            long other = (earlier || future) && year - step > after ? year - step : year + step;
            boolean possible = other > after && other < before && (other <= latestYear || other < year);
            if (possible && !years.contains(other)) {
                years.add(other);
            }
        }
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
