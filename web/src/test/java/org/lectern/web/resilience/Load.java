package org.lectern.web.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Calls something many times at once and measures. */
final class Load {

    /**
     * What was measured.
     *
     * @param nanos how long each call took, in rising order
     * @param errors calls that failed
     * @param took from the first call to the end of the last
     */
    record Measured(long[] nanos, int errors, Duration took) {

        static final Measured NOTHING = new Measured(new long[0], 0, Duration.ZERO);

        /** Calls a second that were answered; NaN where nothing was measured. */
        double rate() {
            return nanos.length / (took.toNanos() / 1e9);
        }

        /** This and what was measured at another time. */
        Measured and(Measured other) {
            return new Measured(
                    LongStream.concat(Arrays.stream(nanos), Arrays.stream(other.nanos))
                            .sorted()
                            .toArray(),
                    errors + other.errors,
                    took.plus(other.took));
        }

        /** How long a share of the calls took at most, in milliseconds; by nearest rank. */
        double quantile(double share) {
            return nanos.length == 0 ? Double.NaN : nanos[Math.max(0, (int) Math.ceil(share * nanos.length) - 1)] / 1e6;
        }
    }

    /** One call; throws or returns false where it fails. */
    interface Call {
        boolean answer() throws Exception;
    }

    private Load() {}

    /** Each of the callers calls once, all at the same time. */
    static Measured atOnce(List<? extends Call> callers) throws InterruptedException {
        return run(callers, Duration.ZERO);
    }

    /** Each of the callers calls again and again, for as long as given. */
    static Measured during(Duration time, List<? extends Call> callers) throws InterruptedException {
        return run(callers, time);
    }

    private static Measured run(List<? extends Call> callers, Duration time) throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        List<Long> nanos = new ArrayList<>();
        int errors = 0;
        long begin;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (Call caller : callers) {
                all.add(threads.submit(() -> {
                    gate.await();
                    return calls(caller, System.nanoTime() + time.toNanos());
                }));
            }
            begin = System.nanoTime();
            gate.countDown();
            for (Future<List<Long>> one : all) {
                try {
                    for (long took : one.get()) {
                        if (took < 0) {
                            errors++;
                        } else {
                            nanos.add(took);
                        }
                    }
                } catch (ExecutionException failed) {
                    errors++;
                }
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Measured(sorted(nanos), errors, took);
    }

    private static List<Long> calls(Call caller, long end) {
        List<Long> took = new ArrayList<>();
        do {
            long before = System.nanoTime();
            boolean answered;
            try {
                answered = caller.answer();
            } catch (Exception failed) {
                answered = false;
            }
            took.add(answered ? System.nanoTime() - before : -1);
        } while (System.nanoTime() < end);
        return took;
    }

    private static long[] sorted(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
