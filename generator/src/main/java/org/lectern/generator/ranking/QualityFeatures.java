package org.lectern.generator.ranking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.core.lint.Finding;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;

/**
 * What {@link QualityModel} weighs, by name: the rule and the form, the risks the rule saw, how sure the analysis is,
 * the shape of stem and answer, the kind of prose around it, and what lint found. Counts are cut off so that no single
 * one can outweigh the rest.
 */
final class QualityFeatures {

    private static final double SURE = 8;

    private static final Set<String> GESTURES =
            Set.of("verb.motion", "verb.body", "verb.contact", "verb.perception", "verb.consumption");

    private final Map<String, Double> found = new TreeMap<>();

    private QualityFeatures() {}

    /**
     * The features that are not 0.
     *
     * @param sentence the decisive one
     * @param section the sentences of its section
     * @param text the whole text
     * @param centrality how much of its section the sentence stands for, 0–1
     */
    static Map<String, Double> of(
            Candidate candidate,
            ParsedSentence sentence,
            List<ParsedSentence> section,
            ParsedText text,
            List<Finding> findings,
            double centrality) {
        QualityFeatures features = new QualityFeatures();
        features.ofForm(candidate);
        features.ofRisks(candidate.traits());
        features.ofAnalysis(sentence);
        features.ofSentence(sentence, section, centrality);
        features.ofSection(section);
        features.ofStem(candidate, sentence);
        features.ofAnswer(candidate, section);
        String item = candidate.question().stem() + " " + candidate.focus();
        features.found.putAll(ReferenceFeatures.of(item, sentence, section, text));
        features.found.putAll(OmissionFeatures.of(item, sentence));
        features.found.putAll(PersonFeatures.of(candidate, text, section));
        for (Finding finding : findings) {
            features.put("lint " + finding.rule(), 1);
        }
        return features.found;
    }

    private void ofForm(Candidate candidate) {
        QuestionType type = candidate.question().type();
        put("type " + type.code(), 1);
        put("rule " + candidate.rule(), 1);
        put("rule " + candidate.rule() + " as " + type.code(), 1);
        put("answer " + candidate.answer().kind() + " as " + type.code(), 1);
        if (candidate.question() instanceof TrueFalse statement) {
            put(statement.key() ? "true statement" : "false statement", 1);
        }
    }

    private void ofRisks(Traits traits) {
        put("safety", Math.log(traits.safety() / (1 - traits.safety())));
        put("resolved", Math.min(2, traits.resolved()));
        put("pointing", Math.min(3, traits.pointing()));
        put("part of a sentence", traits.whole() ? 0 : 1);
        put("rough", traits.isRough() ? 1 : 0);
        put("distractors", traits.distractors());
    }

    private void ofAnalysis(ParsedSentence sentence) {
        double least = SURE;
        double sum = 0;
        int unsure = 0;
        for (Word word : sentence.words()) {
            if (word.tag() != UniversalTag.PUNCT) {
                double sure = Math.clamp(word.certainty(), 0, SURE);
                least = Math.min(least, sure);
                sum += sure;
                unsure += sure < 1.5 ? 1 : 0;
            }
        }
        put("least certain head", least);
        put("certainty", sum / sentence.words().size());
        put("uncertain heads", Math.min(4, unsure));
    }

    private void ofSentence(ParsedSentence sentence, List<ParsedSentence> section, double centrality) {
        int words = sentence.words().size();
        put("sentence length", Math.log(words));
        put("long sentence", Math.max(0, words - 28) / 10.0);
        put("centrality", centrality);
        put("commas", Math.min(5, count(sentence, ",")));
        put("quotation", sentence.text().matches("(?s).*[\"“”].*") ? 1 : 0);
        put("brackets", sentence.text().matches("(?s).*[(\\[–—;:].*") ? 1 : 0);
        put("first or second person", isPersonal(sentence) ? 1 : 0);
        ofVerb(sentence);
        int place = section.indexOf(sentence);
        put("opens the section", place == 0 ? 1 : 0);
        put("place", (double) Math.max(0, place) / section.size());
        put("opens a paragraph", place > 0 && section.get(place - 1).paragraph() != sentence.paragraph() ? 1 : 0);
        put(
                "states something",
                sentence.root().isFinite()
                                || sentence.child(sentence.root(), "cop").isPresent()
                        ? 1
                        : 0);
        put("past", sentence.words().stream().anyMatch(w -> w.isFinite() && w.isPast()) ? 1 : 0);
    }

    /** What kind of deed is told, by WordNet; somebody's plain movement or gesture is seldom worth a question. */
    private void ofVerb(ParsedSentence sentence) {
        Word verb = sentence.root();
        if (!verb.is(UniversalTag.VERB)) {
            return;
        }
        String kind = Lexicon.shared().senses(verb.lemma(), PartOfSpeech.VERB).stream()
                .findFirst()
                .map(Sense::category)
                .orElse("unknown");
        put("told " + kind, 1);
        boolean plain =
                sentence.children(verb, "advcl", "ccomp", "xcomp", "conj").isEmpty()
                        && sentence.words().stream().noneMatch(word -> word.is(UniversalTag.NUM));
        put("bare deed", plain && GESTURES.contains(kind) && verb.isPast() ? 1 : 0);
    }

    private void ofSection(List<ParsedSentence> section) {
        double personal = section.stream().filter(QualityFeatures::isPersonal).count();
        double quoted =
                section.stream().filter(s -> s.text().matches("(?s).*[\"“”].*")).count();
        double words = section.stream().mapToInt(s -> s.words().size()).sum();
        put("personal prose", personal / section.size());
        put("dialogue", quoted / section.size());
        put("words a sentence", words / section.size() / 20);
        put(
                "names",
                section.stream()
                                .flatMap(s -> s.words().stream())
                                .filter(w -> w.is(UniversalTag.PROPN))
                                .count()
                        / words);
    }

    private void ofStem(Candidate candidate, ParsedSentence sentence) {
        String stem = candidate.question().stem();
        List<String> words = words(stem);
        put("stem length", Math.log(1.0 + words.size()));
        put("long stem", Math.max(0, words.size() - 18) / 5.0);
        put("short stem", Math.max(0, 7 - words.size()));
        put("stem commas", Math.min(3, stem.chars().filter(c -> c == ',').count()));
        put("stem and", words.contains("and") ? 1 : 0);
        put("stem names", Math.min(3, stem.replaceFirst("^\\W*\\w+", "").split("\\b(?=\\p{Lu})").length - 1.0));
        put("stem opens " + opening(words), 1);
        put("stem pronoun", words.stream().anyMatch(QualityFeatures::pointsBack) ? 1 : 0);
        put("stem definite", Math.min(3, words.stream().filter("the"::equals).count()));
        put("stem repeats itself", Math.min(2, repeats(words)));
        put(
                "stem subordinate",
                words.stream().anyMatch(Set.of("which", "that", "when", "while", "as", "if")::contains) ? 1 : 0);
        Set<String> own = new HashSet<>(words(sentence.text()));
        double shared = words.stream().filter(own::contains).count();
        put("copied from its sentence", words.isEmpty() ? 0 : shared / words.size());
        put("covers its sentence", shared / Math.max(1, own.size()));
    }

    /** How many words stand there twice or beside another of their family: "storm drains … drain the storm water". */
    private static long repeats(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 4)
                .collect(Collectors.groupingBy(word -> word.substring(0, 5), Collectors.counting()))
                .values()
                .stream()
                .filter(count -> count > 1)
                .count();
    }

    private void ofAnswer(Candidate candidate, List<ParsedSentence> section) {
        List<String> focus = words(candidate.focus());
        put("answer length", Math.log(1.0 + focus.size()));
        put("long answer", Math.max(0, focus.size() - 8) / 4.0);
        put("answer and", focus.contains("and") ? 1 : 0);
        put(
                "answer commas",
                Math.min(2, candidate.focus().chars().filter(c -> c == ',').count()));
        put("answer pronoun", focus.stream().anyMatch(QualityFeatures::pointsBack) ? 1 : 0);
        put("plural answer", candidate.answer().plural() ? 1 : 0);
        if (!focus.isEmpty()) {
            put("answer is a name", Character.isUpperCase(candidate.focus().charAt(0)) ? 1 : 0);
            put("answer definite", focus.getFirst().equals("the") ? 1 : 0);
            put(
                    "answer indefinite",
                    focus.getFirst().equals("a") || focus.getFirst().equals("an") ? 1 : 0);
            String last = focus.getLast();
            put(
                    "answer again",
                    Math.min(
                            4,
                            section.stream()
                                            .filter(s -> words(s.text()).contains(last))
                                            .count()
                                    - 1.0));
        }
        List<String> wrong = wrongOptions(candidate.question());
        if (!wrong.isEmpty()) {
            double mean = wrong.stream().mapToInt(String::length).average().orElse(1);
            double ratio = candidate.focus().length() / Math.max(1, mean);
            put("key longer", Math.clamp(Math.log(Math.max(.2, ratio)), -1, 1));
            put("key length differs", Math.min(1, Math.abs(Math.log(Math.max(.2, ratio)))));
            put("wrong options", wrong.size());
        }
    }

    private static List<String> wrongOptions(Question question) {
        return switch (question) {
            case SingleChoice q ->
                q.options().stream()
                        .filter(o -> !o.correct())
                        .map(o -> o.text())
                        .toList();
            case Cloze q ->
                q.wordBank().stream().filter(w -> !q.accepted().contains(w)).toList();
            case MultipleResponse q -> List.of();
            case TrueFalse q -> List.of();
            case ShortAnswer q -> List.of();
            case Numeric q -> List.of();
            case Matching q -> List.of();
            case Ordering q -> List.of();
            case EvidencePick q -> List.of();
        };
    }

    private static boolean isPersonal(ParsedSentence sentence) {
        return sentence.words().stream()
                .anyMatch(w -> w.is(UniversalTag.PRON)
                        && (w.features().is("Person", "1") || w.features().is("Person", "2")));
    }

    private static boolean pointsBack(String word) {
        return Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these", "those")
                .contains(word);
    }

    private static String opening(List<String> words) {
        String first = words.isEmpty() ? "" : words.getFirst();
        return Set.of(
                                "who",
                                "what",
                                "when",
                                "where",
                                "why",
                                "how",
                                "which",
                                "in",
                                "whose",
                                "according",
                                "at",
                                "on",
                                "after")
                        .contains(first)
                ? first
                : "otherwise";
    }

    private static long count(ParsedSentence sentence, String form) {
        return sentence.words().stream().filter(w -> w.form().equals(form)).count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void put(String name, double value) {
        if (value != 0) {
            found.put(name, value);
        }
    }
}
