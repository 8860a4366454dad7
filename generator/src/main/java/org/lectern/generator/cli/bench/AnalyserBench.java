package org.lectern.generator.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.english.EnglishAnalyser;

/** How well the analyser reads web text, edited text and kinds of text it was not trained on, and how fast. */
final class AnalyserBench implements Benchmark {

    /** GUM's development documents, as Universal Dependencies lists them; none was trained on. */
    static final List<String> EDITED = List.of(
            "academic_exposure",
            "academic_librarians",
            "bio_byron",
            "bio_emperor",
            "interview_cyclone",
            "interview_gaming",
            "news_homeopathic",
            "news_iodine",
            "speech_impeachment",
            "speech_inauguration",
            "textbook_governments",
            "textbook_labor",
            "voyage_athens",
            "voyage_coron");

    /** Development documents of kinds whose licence keeps them out of training. */
    static final List<String> OTHER_KINDS = List.of(
            "essay_evolved",
            "essay_tools",
            "fiction_beast",
            "fiction_lunre",
            "letter_arendt",
            "letter_wiki",
            "whow_joke",
            "whow_overalls");

    @Override
    public String name() {
        return "analyser";
    }

    @Override
    public List<String> dataSets() {
        return List.of("ud-ewt", "gum");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        long begun = System.nanoTime();
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            analyser.analyse("The first sentence pays for what is set up late.");
            out.printf("load and first sentence: %.2f s (wanted 1)%n", (System.nanoTime() - begun) / 1e9);
            String pronouns = System.getProperty("lectern.pronouns", "");
            if (!pronouns.isEmpty()) {
                PronounDump.write(analyser, data.resolve("gum"), Path.of(pronouns));
                return;
            }
            String examples = System.getProperty("lectern.names", "");
            if (!examples.isEmpty()) {
                Path scores = Path.of(System.getProperty("lectern.names.scores", ""));
                NameDump.write(analyser, data, scores, Path.of(examples));
                return;
            }
            ParsedText web = ConlluReader.read(data.resolve("ud-ewt").resolve("dev.conllu"));
            TreebankScore.of(analyser, List.of(web)).print(out, "web (ud-ewt dev)", 88);
            List<ParsedText> edited = documents(data, EDITED);
            TreebankScore trained = TreebankScore.of(analyser, edited);
            trained.print(out, "edited (gum dev, kinds trained on)", 95);
            List<ParsedText> other = documents(data, OTHER_KINDS);
            TreebankScore carried = TreebankScore.of(analyser, other);
            carried.print(out, "edited (gum dev, kinds never trained on)", 95);
            out.printf(
                    "  LAS lost on kinds never trained on: %.1f (wanted at most 3)%n", trained.las() - carried.las());
            List<ParsedText> all = new ArrayList<>(edited);
            all.addAll(other);
            PronounScore.print(analyser, all, out);
            Path names = data.resolve("ud-ewt").resolve("entities-dev.iob2");
            if (Files.exists(names)) {
                NameScore.print(
                        analyser, NameDump.documents(data.resolve("ud-ewt").resolve("dev.conllu")), names, out);
            }
            speed(analyser, web.text(), out);
            memory(all, out);
        }
    }

    private static List<ParsedText> documents(Path data, List<String> names) throws IOException {
        List<ParsedText> texts = new ArrayList<>();
        for (String name : names) {
            texts.add(ConlluReader.read(data.resolve("gum").resolve("GUM_" + name + ".conllu")));
        }
        return texts;
    }

    private static void speed(EnglishAnalyser analyser, String text, PrintWriter out) {
        String part = text.substring(0, Math.min(text.length(), 60_000));
        analyser.analyse(part);
        // Processor time: what else the machine does at the moment must not count.
        long begun = processorTime();
        int words = analyser.analyse(part).sentences().stream()
                .mapToInt(s -> s.words().size())
                .sum();
        double seconds = (processorTime() - begun) / 1e9;
        out.printf("speed from raw text: %.0f words a second of processor time (wanted 4000)%n", words / seconds);
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void memory(List<ParsedText> texts, PrintWriter out) throws IOException {
        int words = texts.stream()
                .flatMap(text -> text.sentences().stream())
                .mapToInt(sentence -> sentence.words().size())
                .sum();
        ParseMemory.most(texts)
                .ifPresent(kB -> out.printf(
                        "memory of lectern parse at -Xmx256m on %d texts, %d words: VmHWM %d MB (wanted 400)%n",
                        texts.size(), words, Math.round(kB / 1024.0)));
    }
}
