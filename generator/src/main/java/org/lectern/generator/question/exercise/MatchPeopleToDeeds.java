package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.ShortName;
import org.lectern.generator.question.wording.Wording;

/** Three or four persons of the article to be matched with what each did. */
public final class MatchPeopleToDeeds {

    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST = 14;

    private record Deed(String person, String deed, Evidence evidence, ParsedSentence sentence) {}

    /** One candidate about the whole article, or none. */
    public Optional<Candidate> derive(ArticleReading article) {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        for (SectionReading section : article.sections()) {
            for (ParsedSentence sentence : section.sentences()) {
                for (Statement statement : StatementReader.read(section, sentence)) {
                    deed(article, statement).ifPresent(deed -> {
                        String person = deed.person().toLowerCase(Locale.ROOT);
                        boolean known = deeds.keySet().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .anyMatch(name -> name.contains(person) || person.contains(name));
                        boolean told = deeds.keySet().stream()
                                        .anyMatch(name -> deed.deed().contains(name))
                                || deeds.values().stream()
                                        .anyMatch(other -> other.deed().contains(deed.person()));
                        if (!known && !told) {
                            deeds.put(deed.person(), deed);
                        }
                    });
                }
            }
        }
        if (deeds.size() < FEWEST) {
            return Optional.empty();
        }
        List<Deed> chosen = deeds.values().stream().limit(MOST).toList();
        return Optional.of(new Candidate(
                "match-people",
                chosen.getFirst().evidence().section(),
                new Matching(
                        "Match each person with what the text says about them.",
                        chosen.stream()
                                .map(deed -> new Matching.Pair(deed.person(), deed.deed()))
                                .toList(),
                        List.of()),
                "people",
                Answered.free(),
                chosen.stream().map(Deed::evidence).toList(),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                Traits.of(chosen.getFirst().sentence(), 0.75)));
    }

    private static Optional<Deed> deed(ArticleReading article, Statement whole) {
        Statement statement = whole.shortened(whole.subject());
        ParsedSentence sentence = statement.sentence();
        Optional<Mention> person = article.parsed()
                .resolve(sentence, statement.subject().head())
                .filter(mention -> mention.isNamed() && mention.type() == EntityType.PERSON);
        boolean single = sentence.children(statement.subject().head(), "conj").isEmpty();
        boolean acts = statement.object().isPresent() && !statement.isCopular() && !statement.isNegated();
        boolean points = statement.pieces().stream().anyMatch(piece -> Pointing.inside(sentence, piece.words()));
        if (person.isEmpty()
                || !single
                || !acts
                || points
                || !statement.fronted().isEmpty()) {
            return Optional.empty();
        }
        Naming naming = new Naming(
                article.parsed(), sentence, Optional.of(statement.subject().head()));
        naming.mentioned(statement.subject().head());
        Optional<String> name = ShortName.of(article.parsed(), person.get()).filter(text -> text.contains(" "));
        List<String> words = new ArrayList<>();
        for (Piece piece : statement.pieces()) {
            if (!piece.is(Piece.Role.SUBJECT)) {
                Optional<String> text = Wording.named(sentence, piece.words(), naming);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                words.add(text.get());
            }
        }
        String deed = words.stream().collect(Collectors.joining(" "));
        return name.filter(n -> Stems.words(deed) >= 3 && Stems.words(deed) <= LONGEST)
                .map(n -> new Deed(n, deed, statement.section().evidence(sentence), sentence));
    }
}
