package org.lectern.generator.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.wording.Sex;

/** Of "Who …?": whether anybody else could be the answer. In a text about one person, whoever has not read it knows. */
final class PersonFeatures {

    /** Share of what is told of persons that is told of the answer; 1 where there is nobody else. */
    static final String TOLD_OF_ANSWER = "told of the answer";

    /** 1 where the question's section is about the answer and hardly anybody else. */
    static final String ALONE_HERE = "alone here";

    private static final int MANY = 5;

    private static final int FEW = 2;

    private static final double NEARLY_ALL = 0.85;

    private static final double MOST = 0.6;

    private static final int SEVERAL = 3;

    /** In a question of who did something these mostly mean the one who is asked for; "her" may be anybody. */
    private static final String OF_THE_ANSWER = "he|she|his|himself|herself";

    private static final String NOBODY_TOLD_OF = "i|me|my|you|your|who|whom|whose";

    private PersonFeatures() {}

    /** How many others the text tells of, and how much of what it tells of persons is about the one who is the answer. */
    static Map<String, Double> of(Candidate candidate, ParsedText text, List<ParsedSentence> section) {
        AnswerKind kind = candidate.answer().kind();
        boolean who = candidate.question().stem().matches("(?i).*\\bwho(m|se)?\\b.*")
                && (kind == AnswerKind.PERSON_NAME || kind == AnswerKind.PERSON);
        if (!who) {
            return Map.of();
        }
        Set<String> answer = words(candidate.focus());
        List<Chain> persons = text.chains().stream()
                .filter(chain -> chain.type() == EntityType.PERSON)
                .toList();
        double all = 0;
        double own = 0;
        Set<Set<String>> others = new HashSet<>();
        for (Chain chain : persons) {
            List<Mention> called =
                    chain.mentions().stream().filter(m -> !m.isPronoun()).toList();
            boolean meant = called.stream().anyMatch(m -> mayBeOne(words(text.textOf(m)), answer));
            all += chain.mentions().size();
            own += meant ? chain.mentions().size() : 0;
            if (!meant && !called.isEmpty()) {
                others.add(words(text.textOf(called.getFirst())));
            }
        }
        Map<String, Double> found = new HashMap<>();
        Optional<Sex> given = givenAway(candidate.question().stem(), answer, text, section);
        if (isAboutTheAnswer(answer, given, text, section, all == 0 ? 0 : own / all)) {
            found.put(ALONE_HERE, 1.0);
        }
        if (all > 0) {
            found.put(TOLD_OF_ANSWER, own / all);
            found.put("other persons", (double) Math.min(MANY, others.size()));
        }
        return found;
    }

    /**
     * Whether the section is about the one who is the answer: it tells of few others, and of those it tells little or
     * they do nothing. Of 53 such questions that were read 42 % were kept, of 468 others 78 %. In a life of somebody
     * nobody else may do much however many are named.
     *
     * @param given the sex that the question gives away: whoever has another is nobody to be mixed up with
     * @param ofText share of what the whole text tells of persons that it tells of the answer
     */
    private static boolean isAboutTheAnswer(
            Set<String> answer, Optional<Sex> given, ParsedText text, List<ParsedSentence> section, double ofText) {
        double told = 0;
        double toldOfAnswer = 0;
        double deeds = 0;
        double deedsOfAnswer = 0;
        Set<Set<String>> others = new HashSet<>();
        for (ParsedSentence sentence : section) {
            for (Mention mention : sentence.mentions()) {
                Word head = sentence.word(mention.head());
                if (mention.type() != EntityType.PERSON
                        || head.isPlural()
                        || head.lower().matches(NOBODY_TOLD_OF)
                        || given.isPresent() && given.get().isNot(text, mention)) {
                    continue;
                }
                boolean does = head.hasRelation("nsubj", "nsubj:pass");
                told++;
                deeds += does ? 1 : 0;
                if (callsOf(mention, text).anyMatch(call -> mayBeOne(words(call), answer))) {
                    toldOfAnswer++;
                    deedsOfAnswer += does ? 1 : 0;
                } else if (!mention.isPronoun()) {
                    others.add(words(text.textOf(mention)));
                }
            }
        }
        boolean doesAll = deeds > 0 && deedsOfAnswer >= NEARLY_ALL * deeds;
        return others.size() <= FEW && toldOfAnswer > 0 && (toldOfAnswer >= NEARLY_ALL * told || doesAll)
                || doesAll && deeds >= SEVERAL && ofText >= MOST;
    }

    /** "Who drank when she came back?" asks for a woman; the answer must be one, as "she" may be somebody else. */
    private static Optional<Sex> givenAway(
            String stem, Set<String> answer, ParsedText text, List<ParsedSentence> section) {
        Set<Sex> asked = Arrays.stream(stem.split("[^\\p{L}]+"))
                .filter(word -> word.matches(OF_THE_ANSWER))
                .flatMap(word -> Sex.ofPronoun(word).stream())
                .collect(Collectors.toSet());
        if (asked.size() != 1) {
            return Optional.empty();
        }
        Sex sex = asked.iterator().next();
        return section.stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .filter(mention -> !mention.isPronoun() && mayBeOne(words(text.textOf(mention)), answer))
                        .anyMatch(mention -> sex.isNot(text, mention))
                ? Optional.empty()
                : Optional.of(sex);
    }

    /** What the text calls whom it mentions: by this mention itself, or by all of the pronoun's others. */
    private static Stream<String> callsOf(Mention mention, ParsedText text) {
        return mention.isPronoun()
                ? text.chainOf(mention).stream()
                        .flatMap(chain -> chain.mentions().stream())
                        .filter(other -> !other.isPronoun())
                        .map(text::textOf)
                : Stream.of(text.textOf(mention));
    }

    /** "Quist" and "Nora Quist" are; "Peter Quist" and "Nora Quist" are not. */
    private static boolean mayBeOne(Set<String> name, Set<String> other) {
        return !name.isEmpty() && !other.isEmpty() && (name.containsAll(other) || other.containsAll(name));
    }

    /** Without whose relative it is: "Nora Quist's brother Peter" is not Nora. */
    private static Set<String> words(String name) {
        String own = name.replaceFirst(".*['’]s? ", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(own.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !word.equals("the"))
                .collect(Collectors.toSet());
    }
}
