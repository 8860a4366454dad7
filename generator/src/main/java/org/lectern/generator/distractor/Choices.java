package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Option;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.summary.TermWeights;

/** Adds wrong options to questions that have an answer, where enough good ones are found. */
public final class Choices {

    /** Three wrong options; two where no third is good enough. */
    private static final int MOST = 3;

    private static final int FEWEST = 2;

    /** Options that must make sense where the key stands; names and figures always do. */
    private static final Set<AnswerKind> READ_IN_PLACE =
            EnumSet.of(AnswerKind.PERSON, AnswerKind.PLACE, AnswerKind.THING, AnswerKind.WORD);

    private static final int MOST_READ = 24;

    /** Share of words that two clauses may have in common without saying the same. */
    private static final double MOST_SHARED = 0.34;

    private final List<DistractorSource> sources;
    private final OtherPersons persons;
    private final GapFit gapFit;

    /** @param all every candidate of the article, whose answers may serve as wrong options for each other */
    public Choices(ArticleReading article, TermWeights weights, Claims claims, List<Candidate> all) {
        this.gapFit = new GapFit(article.parsed().sentences());
        this.persons = new OtherPersons(article, new Persons(article));
        this.sources = List.of(
                new NearbyNumbers(article),
                new OtherDates(),
                persons,
                new PhrasesOfSameKind(article),
                new ClausesOfSameKind(all),
                new OtherAims(article),
                new OtherDeeds(claims),
                new WordsOfSameForm(article, weights),
                new WordsThatFit(article.parsed()));
    }

    /** The short-answer question as a choice; empty where there are not enough good options. The key comes first. */
    public Optional<Candidate> asChoice(Candidate typed) {
        Candidate candidate = persons.withoutSex(typed);
        if (!(candidate.question() instanceof ShortAnswer question) || isRough(candidate) || tellsWho(candidate)) {
            return Optional.empty();
        }
        List<Alternative> chosen = choose(candidate, leastFit(candidate));
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.key(capitalised(candidate.focus()), "The text says so: see the words shown as evidence."));
        for (Alternative alternative : chosen) {
            options.add(Option.distractor(
                    capitalised(alternative.text()), alternative.reason().rationale()));
        }
        double fit = worst(chosen);
        return Optional.of(
                candidate.asking(new SingleChoice(question.stem(), options), chosen.size() < MOST ? fit * 0.8 : fit));
    }

    /** The cloze with a bank of words to choose from; empty where there are not enough good ones. */
    public Optional<Candidate> withBank(Candidate candidate) {
        if (!(candidate.question() instanceof Cloze cloze)) {
            return Optional.empty();
        }
        List<Alternative> chosen = choose(candidate, 0);
        if (chosen.size() < MOST) {
            return Optional.empty();
        }
        List<String> bank = new ArrayList<>(List.of(cloze.accepted().getFirst()));
        boolean atStart = cloze.stem().startsWith(Cloze.GAP);
        boolean afterArticle = cloze.stem().toLowerCase(Locale.ROOT).contains("the " + Cloze.GAP);
        for (Alternative alternative : chosen) {
            String text = afterArticle ? alternative.text().replaceFirst("^[Tt]he ", "") : alternative.text();
            bank.add(atStart && !text.isEmpty() ? capitalised(text) : text);
        }
        if (bank.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().count() < bank.size()) {
            return Optional.empty();
        }
        double fit = worst(chosen);
        return Optional.of(candidate.asking(new Cloze(cloze.stem(), cloze.accepted(), bank), fit));
    }

    /** One silly option spoils the others. */
    private static double worst(List<Alternative> chosen) {
        return chosen.stream().mapToDouble(Alternative::fit).min().orElse(0);
    }

    /** Hardly ever shown: not worth the time that options take. */
    private static boolean isRough(Candidate candidate) {
        return candidate.traits().isRough();
    }

    /** "Who put on their coats?": the pronoun rules out some of the persons. */
    private static boolean tellsWho(Candidate candidate) {
        AnswerKind kind = candidate.answer().kind();
        return (kind == AnswerKind.PERSON_NAME || kind == AnswerKind.PERSON)
                && !OtherPersons.asksForPerson(candidate)
                && candidate.question().stem().matches("(?i).*\\b(he|she|him|his|her|hers|himself|herself)\\b.*");
    }

    private List<Alternative> choose(Candidate candidate, double leastFit) {
        List<Alternative> found = new ArrayList<>();
        sources.forEach(source -> found.addAll(source.propose(candidate)));
        found.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        List<Alternative> proposals = found;
        if (READ_IN_PLACE.contains(candidate.answer().kind()) && !OtherPersons.asksForPerson(candidate)) {
            proposals = gapFit.sensible(candidate, found.subList(0, Math.min(MOST_READ, found.size())));
        }
        List<Alternative> chosen = new ArrayList<>();
        for (Alternative proposal : proposals) {
            boolean clashes = chosen.stream().anyMatch(other -> clash(candidate, other.text(), proposal.text()));
            if (!clashes && proposal.fit() >= leastFit && chosen.size() < MOST) {
                chosen.add(proposal);
            }
        }
        return chosen;
    }

    private static boolean clash(Candidate candidate, String one, String other) {
        boolean alike =
                switch (candidate.answer().kind()) {
                    case NUMBER, YEAR, TIME -> false;
                    // Clauses: two deeds of one person share a word and are two all the same.
                    case FREE, CAUSE, PURPOSE, MEANS -> Alikeness.overlap(one, other) >= MOST_SHARED;
                    case PERSON_NAME,
                            PLACE_NAME,
                            ORGANISATION_NAME,
                            OTHER_NAME,
                            PERSON,
                            PLACE,
                            THING,
                            DEFINITION,
                            WORD -> Alikeness.share(one, other);
                };
        return alike || one.equalsIgnoreCase(other);
    }

    private static double leastFit(Candidate candidate) {
        return switch (candidate.answer().kind()) {
            case THING, PERSON, PLACE -> 0.4;
            case PERSON_NAME, PLACE_NAME, ORGANISATION_NAME, OTHER_NAME -> 0.2;
            case CAUSE, PURPOSE, MEANS, DEFINITION -> 0.35;
            case YEAR, TIME, NUMBER, WORD, FREE -> 0;
        };
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
