package org.lectern.core.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.core.attempt.Saves.TIMED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.core.attempt.LogEntry.Response;

/** Whatever a network does to saves, nothing that arrived is silently lost. */
class ConvergenceTest {

    /** A save as a client made it; what it says follows from client and sequence, as with a save sent again. */
    record Sent(String client, int sequence, int base) {
        String text() {
            return client + sequence;
        }
    }

    @Property(seed = "1")
    void oneClientsSavesConvergeOnItsHighestSequenceThatArrived(@ForAll("fromOneClient") List<Sent> arrivals) {
        Attempt attempt = replay(arrivals);

        Sent newest =
                arrivals.stream().max(Comparator.comparingInt(Sent::sequence)).orElseThrow();
        assertThat(attempt.item("q1").current().map(Saves::text)).contains(newest.text());
        assertThat(attempt.item("q1").conflicts()).isEmpty();
    }

    @Property(seed = "1")
    void eachClientsNewestSaveStandsOrWasSeenByWhatReplacedIt(@ForAll("fromThreeClients") List<Sent> arrivals) {
        ItemLog item = replay(arrivals).item("q1");
        List<Response> standing = Stream.concat(item.current().stream(), item.conflicts().stream())
                .toList();

        for (String client : List.of("a", "b", "c")) {
            firstArrivalOfNewest(arrivals, client).ifPresent(position -> {
                boolean stands = standing.stream().anyMatch(response -> response.position() == position);
                boolean wasSeen =
                        arrivals.stream().anyMatch(sent -> !sent.client().equals(client) && sent.base() >= position);
                assertThat(stands || wasSeen).isTrue();
            });
        }
    }

    @Property(seed = "1")
    void sendingEverythingAgainChangesNothing(@ForAll("fromThreeClients") List<Sent> arrivals) {
        List<Sent> twice = new ArrayList<>(arrivals);
        twice.addAll(arrivals);

        ItemLog once = replay(arrivals).item("q1");
        ItemLog again = replay(twice).item("q1");

        assertThat(again.current()).isEqualTo(once.current());
        assertThat(again.conflicts()).isEqualTo(once.conflicts());
    }

    @Property(seed = "1")
    void everyArrivalHasAStanding(@ForAll("fromThreeClients") List<Sent> arrivals) {
        ItemLog item = replay(arrivals).item("q1");

        for (long position = 1; position <= arrivals.size(); position++) {
            assertThat(item.standing(position)).isPresent();
        }
    }

    private static java.util.Optional<Long> firstArrivalOfNewest(List<Sent> arrivals, String client) {
        return arrivals.stream()
                .filter(sent -> sent.client().equals(client))
                .max(Comparator.comparingInt(Sent::sequence))
                .map(newest -> arrivals.indexOf(newest) + 1L);
    }

    private static Attempt replay(List<Sent> arrivals) {
        Saves saves = new Saves();
        arrivals.forEach(sent -> saves.save(sent.client(), sent.sequence(), sent.base(), sent.text()));
        return saves.under(TIMED);
    }

    @Provide
    Arbitrary<List<Sent>> fromOneClient() {
        return sent("a").list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Sent>> fromThreeClients() {
        return sent("a", "b", "c").list().ofMaxSize(40).map(ConvergenceTest::withOneBaseASave);
    }

    private static Arbitrary<Sent> sent(String... clients) {
        return Combinators.combine(
                        Arbitraries.of(clients),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 40))
                .as(Sent::new);
    }

    /** A save sent again carries the base it was first made on, and no base can point past what had arrived. */
    private static List<Sent> withOneBaseASave(List<Sent> sent) {
        List<Sent> arrivals = new ArrayList<>();
        for (Sent save : sent) {
            Sent fresh = new Sent(save.client(), save.sequence(), Math.min(save.base(), arrivals.size()));
            arrivals.add(arrivals.stream()
                    .filter(earlier -> earlier.client().equals(save.client()) && earlier.sequence() == save.sequence())
                    .findFirst()
                    .orElse(fresh));
        }
        return List.copyOf(arrivals);
    }
}
