package org.lectern.generator.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.question.Candidate;

/** Judges candidates and chooses among them. */
public final class Ranking {

    private Ranking() {}

    /**
     * Every candidate of the wanted types with its estimated quality, in the order given.
     *
     * @param passage the text that students read with it
     * @param sentences of that passage
     * @param text the article that it belongs to
     * @param centrality by index of the sentence in the analysed text, 0–1
     * @param model what estimates it
     */
    public static List<Ranked> judge(
            List<Candidate> candidates,
            String passage,
            List<ParsedSentence> sentences,
            ParsedText text,
            double[] centrality,
            Set<QuestionType> types,
            QualityModel model) {
        Map<Integer, ParsedSentence> byIndex = new HashMap<>();
        sentences.forEach(sentence -> byIndex.put(sentence.index(), sentence));
        List<Ranked> judged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (types.contains(candidate.question().type())) {
                int index = candidate.traits().sentence();
                Item item = Items.of("candidate", candidate, candidate.question(), 0);
                List<Finding> findings = ItemLint.check(item, passage);
                Features features = Features.of(
                        candidate,
                        QualityFeatures.of(
                                candidate, byIndex.get(index), sentences, text, findings, centrality[index]));
                double quality = model.estimate(features, findings);
                judged.add(new Ranked(candidate, quality, centrality[index], features));
            }
        }
        return judged;
    }

    /**
     * The items that one section shows, best first; see {@link Selection}.
     *
     * @param truthsLeft how many more true statements than false ones may be chosen
     */
    public static List<Ranked> select(List<Ranked> judged, int most, int truthsLeft) {
        return Selection.choose(judged, most, truthsLeft);
    }

    /** What was chosen for a section and, up to {@code most}, what is kept more often than not; see {@link Selection}. */
    public static List<Ranked> filled(List<Ranked> chosen, List<Ranked> judged, int most) {
        return Selection.filled(chosen, judged, most);
    }

    /** The distinct candidates of one section, weak ones too; see {@link LongList}. */
    public static List<Ranked> widely(List<Ranked> judged, int most) {
        return LongList.of(judged, most);
    }

    /** The one candidate that is likeliest to be kept, however weak; empty where none can be asked. */
    public static Optional<Ranked> best(List<Ranked> judged) {
        return Selection.best(judged, 1).stream().findFirst();
    }

    /** By how many true statements outnumber false ones. */
    public static int moreTruths(List<Ranked> chosen) {
        return chosen.stream()
                .mapToInt(ranked ->
                        ranked.candidate().question() instanceof TrueFalse statement ? statement.key() ? 1 : -1 : 0)
                .sum();
    }

    /** Items with ids {@code prefix1}, {@code prefix2} … and shuffled options, their keys evenly placed. */
    public static List<Item> items(List<Ranked> chosen, String prefix, long seed) {
        OptionOrder order = new OptionOrder(seed);
        List<Item> items = new ArrayList<>();
        for (Ranked ranked : chosen) {
            items.add(Items.of(
                    prefix + (items.size() + 1),
                    ranked,
                    order.shuffled(ranked.candidate().question())));
        }
        return items;
    }
}
