package org.lectern.web.resilience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.web.account.Secret;
import org.lectern.web.account.Token;
import org.lectern.web.assignment.LighthouseQuiz;

/**
 * {@code ./lectern bench web}: how fast the packaged product keeps answers and shows the quiz, beside a bare handler
 * with the same statements and beside pgbench on the same database in the same run; a thousand pupils who begin at the
 * same moment; and a class that signs in from one address. Each figure is printed beside its target.
 */
final class WebBench {

    private static final int CALLERS = 16;

    /** How often each kind of call is measured, in turn with the others. */
    private static final int ROUNDS = 4;
    /** More rounds of warming up than any took so far. */
    private static final int MOST_WARM_UPS = 8;

    private static final int BEGINNERS = 1000;
    /** Pupils who begin before those who are measured: a school's server has seen a lesson before. */
    private static final int EARLIER = 200;
    /** So many times as many pupils begin at once: for the first of them the program was just started. */
    private static final int WAVES = 3;

    private static final int CLASS = 35;
    /** The question that pupils answer by typing. */
    private static final String TYPED = LighthouseQuiz.items().get(4).id();

    private static final String CODE = "BENCHX";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final RunningLectern lectern;
    private final Duration time;
    /** Speaks to the bare handler as the pupils' client does to the product. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private WebBench(RunningLectern lectern, Duration time) {
        this.lectern = lectern;
        this.time = time;
    }

    /** Runs it; the system property {@code lectern.bench.seconds} says how long each measurement lasts. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("lectern-bench-");
        Duration time = Duration.ofSeconds(Integer.getInteger("lectern.bench.seconds", 10));
        System.out.println("== web");
        try (RunningLectern lectern = RunningLectern.start(folder.resolve("data"))) {
            new WebBench(lectern, time).run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run(Path folder) throws Exception {
        SeededClass seeded;
        try (Connection database = lectern.database()) {
            seeded = SeededClass.in(database, EARLIER + WAVES * BEGINNERS);
            run(database, "update class_room set join_code = ?", CODE);
            run(
                    database,
                    "update account set secret_hash = ? where roles = 'student'",
                    Secret.ofPin("2468").hash());
        }
        warmUp(seeded);
        List<SavingPupil> pupils = begin(seeded);
        rates(folder, pupils);
        signIn();
    }

    /** As many calls as make the just-started program as fast as it is in a lesson. */
    private void warmUp(SeededClass seeded) throws Exception {
        SavingPupil first = new SavingPupil(lectern, seeded.sessions().getFirst()).begin(seeded.assignment());
        AtomicLong number = new AtomicLong();
        Load.during(time.dividedBy(2), List.of(() -> first.save(number.incrementAndGet()), first::look));
    }

    private List<SavingPupil> begin(SeededClass seeded) throws Exception {
        List<SavingPupil> pupils = new ArrayList<>();
        for (Token session : seeded.sessions()) {
            pupils.add(new SavingPupil(lectern, session).cover(seeded.assignment()));
        }
        startAtOnce(pupils.subList(0, EARLIER), seeded);
        List<Double> slowest = new ArrayList<>();
        int errors = 0;
        List<SavingPupil> measured = List.of();
        for (int wave = 0; wave < WAVES; wave++) {
            int from = EARLIER + wave * BEGINNERS;
            measured = pupils.subList(from, from + BEGINNERS);
            Load.Measured started = startAtOnce(measured, seeded);
            errors += started.errors();
            slowest.add(started.quantile(.95));
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %s  (one thousand after the other; for the first the program was just started)%n",
                "starts at once: p95, ms",
                slowest.stream().map(p95 -> "%.0f".formatted(p95)).collect(Collectors.joining(", ")));
        tell("starts at once: errors", errors, 0, errors == 0);
        double median = slowest.stream().sorted().toList().get(WAVES / 2);
        tell("starts at once: median p95", median, 2000, median <= 2000);
        for (SavingPupil pupil : measured) {
            pupil.findQuestion();
        }
        return measured;
    }

    private static Load.Measured startAtOnce(List<SavingPupil> pupils, SeededClass seeded) throws InterruptedException {
        return Load.atOnce(pupils.stream()
                .map(pupil -> (Load.Call) () -> pupil.start(seeded.assignment()))
                .toList());
    }

    /**
     * Saves and pages of the product and of the bare handler, in turn and several times, so that what else the machine
     * does meets both alike.
     */
    private void rates(Path folder, List<SavingPupil> pupils) throws Exception {
        AtomicLong number = new AtomicLong(1_000_000);
        int port = freePort();
        Process bare = bare(folder, port, pupils.getFirst().pageBytes());
        try {
            Measurement save =
                    new Measurement("save", lectern::processorTime, pupil -> pupil.save(number.incrementAndGet()));
            Measurement page = new Measurement("page", lectern::processorTime, SavingPupil::look);
            Measurement bareSave = new Measurement(
                    "bare save",
                    () -> processorTime(bare),
                    pupil -> bare(
                            port,
                            "/save/" + pupil.attempt() + "/" + TYPED + "/" + number.incrementAndGet() + "/"
                                    + pupil.tokenHash()));
            Measurement barePage = new Measurement(
                    "bare page",
                    () -> processorTime(bare),
                    pupil -> bare(port, "/page/" + pupil.attempt() + "/" + pupil.tokenHash()));
            List<Measurement> all = List.of(save, bareSave, page, barePage);
            for (Measurement one : all) {
                warmUp(pupils, one.act);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Measurement one : all) {
                    one.add(this, pupils);
                }
            }
            all.forEach(Measurement::tell);
            System.out.println("(both send the same statements over 20 connections to one durable PostgreSQL and were"
                    + " called before until they got no faster; the bare handler checks nothing, renders nothing and"
                    + " logs nobody)");
            ratio("save / bare handler", save, bareSave, .5);
            ratio("page / bare handler", page, barePage, .5);
            pgbench(folder, save);
        } finally {
            bare.destroy();
            bare.waitFor();
        }
    }

    /** Calls it until it got no faster twice: a just-started program is not what a school has in its second lesson. */
    private void warmUp(List<SavingPupil> pupils, Act act) throws InterruptedException {
        double fastest = 0;
        int inVain = 0;
        for (int round = 0; round < MOST_WARM_UPS && inVain < 2; round++) {
            double rate = during(pupils, act, time).rate();
            inVain = rate < 1.05 * fastest ? inVain + 1 : 0;
            fastest = Math.max(fastest, rate);
        }
    }

    private void pgbench(Path folder, Measurement save) throws Exception {
        Optional<Double> upserts = pgbench(folder);
        if (upserts.isPresent()) {
            System.out.printf(Locale.ROOT, "%-28s %9.1f/s%n", "pgbench upsert", upserts.get());
            System.out.println("(one statement a commit, without HTTP, session, lock or log: a bound from above that no"
                    + " server on the same cores comes near to)");
            ratio("save / pgbench upsert", save.measured.rate() / upserts.get(), .6);
        } else {
            System.out.println("pgbench upsert: there is no pgbench on this machine");
        }
    }

    /** One kind of call, measured several times. */
    private static final class Measurement {

        private final String name;
        private final Supplier<Duration> server;
        private final Act act;
        private Load.Measured measured = Load.Measured.NOTHING;
        private Duration processor = Duration.ZERO;

        /**
         * Nothing measured so far.
         *
         * @param server processor time that the server asked has taken
         */
        Measurement(String name, Supplier<Duration> server, Act act) {
            this.name = name;
            this.server = server;
            this.act = act;
        }

        void add(WebBench bench, List<SavingPupil> pupils) throws InterruptedException {
            Duration before = server.get();
            measured = measured.and(bench.during(pupils, act, bench.time.dividedBy(2)));
            processor = processor.plus(server.get().minus(before));
        }

        /** With the processor time that the server took for each call, which a busy machine changes little. */
        void tell() {
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.1f/s   p50 %7.1f ms   p95 %7.1f ms   processor %6.2f ms each   errors %d%n",
                    name,
                    measured.rate(),
                    measured.quantile(.5),
                    measured.quantile(.95),
                    processor.toNanos() / 1e6 / (measured.nanos().length + measured.errors()),
                    measured.errors());
        }

        boolean isFlawless() {
            return measured.errors() == 0 && measured.nanos().length > 0;
        }
    }

    private interface Act {
        boolean by(SavingPupil pupil) throws Exception;
    }

    /** So many callers at a time, each for one pupil of its share after the other, as a school's saves come. */
    private Load.Measured during(List<SavingPupil> pupils, Act act, Duration time) throws InterruptedException {
        List<Load.Call> callers = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            List<SavingPupil> share = new ArrayList<>();
            for (int index = caller; index < pupils.size(); index += CALLERS) {
                share.add(pupils.get(index));
            }
            AtomicInteger turn = new AtomicInteger();
            callers.add(() -> act.by(share.get(turn.getAndIncrement() % share.size())));
        }
        return Load.during(time, callers);
    }

    /** Each pupil has a browser of their own, all behind one address. */
    private void signIn() throws Exception {
        List<Load.Call> pupils = new ArrayList<>();
        for (int number = 1; number <= CLASS; number++) {
            String name = "Pupil " + number;
            pupils.add(() -> signIn(name));
        }
        Load.Measured signedIn = Load.atOnce(pupils);
        tell("a class signs in: errors", signedIn.errors(), 0, signedIn.errors() == 0);
        double seconds = signedIn.took().toMillis() / 1000.0;
        tell("a class signs in: seconds", seconds, 60, seconds <= 60);
    }

    private boolean signIn(String name) throws IOException, InterruptedException {
        HttpResponse<String> door =
                client.send(HttpRequest.newBuilder(lectern.at("/join/" + CODE)).build(), BodyHandlers.ofString());
        Matcher token = Pattern.compile("lectern_csrf=([^;]+)")
                .matcher(String.join("\n", door.headers().allValues("set-cookie")));
        if (!token.find()) {
            return false;
        }
        String form =
                "csrf-token=" + token.group(1) + "&pin=2468&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        HttpRequest sent = HttpRequest.newBuilder(lectern.at("/join/" + CODE + "/sign-in"))
                .header("Cookie", "lectern_csrf=" + token.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(sent, BodyHandlers.discarding()).statusCode() == 303;
    }

    private Process bare(Path folder, int port, int pageBytes) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        lectern.databaseAddress(),
                        lectern.databasePassword(),
                        Integer.toString(port),
                        Integer.toString(pageBytes))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bare.log").toFile())
                .start();
        while (process.isAlive()) {
            try {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/none"))
                                .timeout(Duration.ofSeconds(1))
                                .build(),
                        BodyHandlers.discarding());
                return process;
            } catch (java.net.http.HttpTimeoutException listens) {
                return process;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("The bare server ended: " + Files.readString(folder.resolve("bare.log")));
    }

    private boolean bare(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
    }

    /** Upserts a second by pgbench with as many clients; empty where the machine has none. */
    private Optional<Double> pgbench(Path folder) throws Exception {
        try (Connection database = lectern.database()) {
            run(database, "create table bench_upsert (id integer primary key, text text not null)");
        }
        Path script = Files.writeString(folder.resolve("upsert.sql"), """
                \\set id random(1, 1000)
                insert into bench_upsert (id, text) values (:id, 'answer')
                on conflict (id) do update set text = excluded.text || :id;
                """);
        URI address = URI.create(lectern.databaseAddress().substring("jdbc:".length()));
        ProcessBuilder pgbench = new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--file=" + script,
                "--client=" + CALLERS,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=lectern",
                "postgres");
        pgbench.environment().put("PGPASSWORD", lectern.databasePassword());
        try {
            Process process = pgbench.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            Matcher tps = TPS.matcher(said);
            return tps.find() ? Optional.of(Double.valueOf(tps.group(1))) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static Duration processorTime(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What failed was not done: with errors on either side there is nothing to compare. */
    private static void ratio(String what, Measurement ours, Measurement bare, double target) {
        if (ours.isFlawless() && bare.isFlawless()) {
            ratio(what, ours.measured.rate() / bare.measured.rate(), target);
        } else {
            System.out.printf(
                    Locale.ROOT, "%-28s %9s     target >= %.1f   missed: some calls failed%n", what, "none", target);
        }
    }

    private static void ratio(String what, double ratio, double target) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.2f     target >= %.1f   %s%n",
                what,
                ratio,
                target,
                ratio >= target ? "met" : "missed");
    }

    private static void tell(String what, double figure, double most, boolean met) {
        System.out.printf(
                Locale.ROOT, "%-28s %9.1f     target <= %.0f   %s%n", what, figure, most, met ? "met" : "missed");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
