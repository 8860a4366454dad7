package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.ShortName;

/** "Who is meant by “she” in this sentence?": a pronoun that stands for a name of the sentence before. */
public final class AskWhoIsMeant implements SectionRule {

    private static final int LONGEST = 30;

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<Candidate> found = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            if (!PlainProse.holds(section, sentence)
                    || sentence.words().size() > LONGEST
                    || sentence.words().size() < 7
                    || sentence.words().stream().anyMatch(word -> word.lower().matches("i|me|my|we|us|our|you|your"))) {
                continue;
            }
            sentence.words().stream()
                    .filter(word -> word.lower().matches("he|she|they|him|her|them") && !word.hasRelation("nmod:poss"))
                    .findFirst()
                    .filter(word -> sentence.words().stream()
                                    .filter(other -> other.lower().equals(word.lower()))
                                    .count()
                            == 1)
                    .flatMap(word -> candidate(article, section, sentence, word))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** How many persons the sentence and the two before it name: with one alone there is nothing to work out. */
    private static long persons(ArticleReading article, ParsedSentence sentence) {
        return article.parsed().sentences().subList(Math.max(0, sentence.index() - 2), sentence.index() + 1).stream()
                .flatMap(near -> near.mentions().stream())
                .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON)
                .map(mention -> article.parsed()
                        .chainOf(mention)
                        .<Object>map(chain -> chain)
                        .orElse(mention))
                .distinct()
                .count();
    }

    private static Optional<Candidate> candidate(
            ArticleReading article, SectionReading section, ParsedSentence sentence, Word word) {
        Optional<Mention> best = article.parsed()
                .resolve(sentence, word)
                .filter(Mention::isNamed)
                .filter(mention ->
                        mention.type() == EntityType.PERSON && !word.lower().startsWith("the"));
        boolean near = sentence.mentionHeadedBy(word)
                .flatMap(article.parsed()::chainOf)
                .filter(chain -> chain.mentions().stream()
                        .anyMatch(mention -> mention.isNamed() && mention.sentence() == sentence.index() - 1))
                .isPresent();
        // "… the advocate found that he": the nearer one may be meant.
        boolean rivalled = sentence.mentions().stream()
                        .anyMatch(mention -> mention.type() == EntityType.PERSON
                                && !mention.isPronoun()
                                && mention.head() < word.index())
                || !new Naming(article.parsed(), sentence, Optional.empty()).isBeyondDoubt(word);
        boolean inSection = section.sentences().getFirst().index() < sentence.index();
        if (best.isEmpty() || !near || rivalled || !inSection || persons(article, sentence) < 2) {
            return Optional.empty();
        }
        Optional<String> name = ShortName.of(article.parsed(), best.get());
        if (name.filter(own -> own.matches("(the )?\\p{Lu}.*")).isEmpty()
                || sentence.text().contains(name.get())) {
            return Optional.empty();
        }
        String stem = "Who is meant by “" + word.form() + "” in this sentence? “"
                + sentence.text()
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\s*\\[\\d+]", "")
                        .strip() + "”";
        return Optional.of(new Candidate(
                "who-is-meant",
                section.index(),
                new ShortAnswer(stem, ShortAnswers.namesOf(article.parsed(), best.get())),
                name.get(),
                new Answered(AnswerKind.PERSON_NAME, false, "", "", "NNP"),
                List.of(
                        section.evidence(sentence),
                        section.evidence(article.parsed().sentences().get(sentence.index() - 1))),
                Skill.REFERENCE,
                BloomLevel.UNDERSTAND,
                Traits.of(sentence, 0.75)));
    }
}
