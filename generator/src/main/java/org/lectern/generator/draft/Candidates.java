package org.lectern.generator.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.distractor.Choices;
import org.lectern.generator.distractor.Claims;
import org.lectern.generator.distractor.Endings;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.derivation.Derivation;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.ranking.QualityModel;
import org.lectern.generator.ranking.Ranked;
import org.lectern.generator.ranking.Ranking;
import org.lectern.generator.summary.Centrality;
import org.lectern.generator.summary.TermWeights;

/** Everything the rules derive from one article. Options are looked for only where they may be shown. */
final class Candidates {

    private static final int EVERY = Integer.MAX_VALUE;

    private final ArticleReading reading;
    private final QualityModel model;
    private final List<List<Candidate>> bySection = new ArrayList<>();
    private final double[] centrality;
    private final Choices choices;
    private final Endings endings;

    Candidates(ArticleReading reading) {
        this(reading, QualityModel.shipped());
    }

    /** @param model by which candidates are judged */
    Candidates(ArticleReading reading, QualityModel model) {
        this.reading = reading;
        this.model = model;
        List<ParsedSentence> sentences = reading.parsed().sentences();
        TermWeights weights = new TermWeights(reading.article(), sentences);
        centrality = new double[sentences.size()];
        for (SectionReading section : reading.sections()) {
            bySection.add(Derivation.of(reading, weights, section));
            double[] central = Centrality.of(section.sentences());
            for (int i = 0; i < central.length; i++) {
                centrality[section.sentences().get(i).index()] = central[i];
            }
        }
        Claims claims = Claims.of(reading);
        endings = new Endings(reading, claims);
        choices = new Choices(
                reading,
                weights,
                claims,
                bySection.stream().flatMap(List::stream).toList());
    }

    /** Every candidate of a section, in every form it can be asked. */
    List<Ranked> judged(SectionReading section) {
        return judged(section, EnumSet.allOf(QuestionType.class), List.of(), EVERY);
    }

    /**
     * The candidates of a section in the forms it can be asked in.
     *
     * @param written what a second writer adds for this section
     * @param promising for so many of each type, the likeliest to be kept, options are looked for
     */
    List<Ranked> judged(SectionReading section, Set<QuestionType> types, List<Candidate> written, int promising) {
        List<Candidate> plain = bySection.get(section.index());
        Set<Candidate> best = promising(section, plain, promising);
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : plain) {
            all.addAll(best.contains(candidate) ? Forms.of(candidate, choices) : Forms.withoutOptions(candidate));
        }
        all.addAll(Derivation.whole(() -> endings.of(section)));
        all.addAll(written);
        return judge(section, all, types);
    }

    private Set<Candidate> promising(SectionReading section, List<Candidate> plain, int most) {
        Set<Candidate> best = Collections.newSetFromMap(new IdentityHashMap<>());
        if (most == EVERY) {
            best.addAll(plain);
            return best;
        }
        Map<QuestionType, Integer> counts = new EnumMap<>(QuestionType.class);
        judge(section, plain, EnumSet.allOf(QuestionType.class)).stream()
                .sorted(Comparator.comparingDouble(Ranked::quality).reversed())
                .map(Ranked::candidate)
                .filter(candidate -> counts.merge(candidate.question().type(), 1, Integer::sum) <= most)
                .forEach(best::add);
        return best;
    }

    private List<Ranked> judge(SectionReading section, List<Candidate> candidates, Set<QuestionType> types) {
        return Ranking.judge(
                candidates, section.section().text(), section.sentences(), reading.parsed(), centrality, types, model);
    }

    List<Ranked> aboutTheWhole(Set<QuestionType> types) {
        return Ranking.judge(
                Derivation.aboutTheWhole(reading),
                ArticleReading.textOf(reading.article()),
                reading.parsed().sentences(),
                reading.parsed(),
                centrality,
                types,
                model);
    }
}
