package org.lectern.generator.ranking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/** Of "Who …?": whether anybody else could be the answer. In a text about one person, whoever has not read it knows. */
final class PersonFeatures {

    /** Share of what is told of persons that is told of the answer; 1 where there is nobody else. */
    static final String TOLD_OF_ANSWER = "told of the answer";

    private static final int MANY = 5;

    private PersonFeatures() {}

    /** How many others the text tells of, and how much of what it tells of persons is about the one who is the answer. */
    static Map<String, Double> of(Candidate candidate, ParsedText text) {
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
        return all == 0
                ? Map.of()
                : Map.of(TOLD_OF_ANSWER, own / all, "other persons", (double) Math.min(MANY, others.size()));
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
