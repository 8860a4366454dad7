package org.lectern.generator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.distractor.Choices;
import org.lectern.generator.distractor.Falsehoods;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.derivation.Derivation;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.ranking.Ranked;
import org.lectern.generator.ranking.Ranking;
import org.lectern.generator.summary.Centrality;
import org.lectern.generator.summary.TermWeights;

/** Everything the rules derive from one article, in every form it can be asked. */
final class Candidates {

    private final ArticleReading reading;
    private final List<List<Candidate>> bySection = new ArrayList<>();
    private final double[] centrality;

    Candidates(ArticleReading reading) {
        this.reading = reading;
        List<ParsedSentence> sentences = reading.parsed().sentences();
        TermWeights weights = new TermWeights(reading.article(), sentences);
        List<Candidate> plain = new ArrayList<>();
        List<List<Candidate>> derived = new ArrayList<>();
        centrality = new double[sentences.size()];
        for (SectionReading section : reading.sections()) {
            List<Candidate> own = Derivation.of(reading, weights, section);
            derived.add(own);
            plain.addAll(own);
            double[] central = Centrality.of(section.sentences());
            for (int i = 0; i < central.length; i++) {
                centrality[section.sentences().get(i).index()] = central[i];
            }
        }
        Choices choices = new Choices(reading, weights, plain);
        for (SectionReading section : reading.sections()) {
            List<Candidate> all = new ArrayList<>();
            for (Candidate candidate : derived.get(section.index())) {
                all.addAll(Forms.of(candidate, choices));
            }
            all.addAll(Falsehoods.of(all));
            bySection.add(all);
        }
    }

    /** @param written what a second writer adds for this section */
    List<Ranked> judged(SectionReading section, Set<QuestionType> types, List<Candidate> written) {
        List<Candidate> all = new ArrayList<>(bySection.get(section.index()));
        all.addAll(written);
        return Ranking.judge(all, section.section().text(), section.sentences(), centrality, types);
    }

    List<Ranked> aboutTheWhole(Set<QuestionType> types) {
        return Ranking.judge(
                Derivation.aboutTheWhole(reading),
                ArticleReading.textOf(reading.article()),
                reading.parsed().sentences(),
                centrality,
                types);
    }
}
