package org.lectern.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.core.question.Item;

/** Every rule over items and quizzes. */
public final class ItemLint {

    private static final List<ItemRule> ITEM_RULES = List.of(
            new AnswerStandsInStem(),
            new OptionsAreAlike(),
            new TextHasDebris(),
            new TooFewOptions(),
            new KeyStandsOutByLength(),
            new StemGivesKeyAway(),
            new GrammarGivesKeyAway(),
            new StemIsNegative(),
            new OffersAllOrNone(),
            new StemLacksContext(),
            new StemIsTooShort(),
            new StemIsTooLong(),
            new AbsoluteWordGivesFalseAway(),
            new EvidenceDoesNotSupportKey(),
            new GapIsUnhelpful());

    private static final List<QuizRule> QUIZ_RULES =
            List.of(new KeyPositionsUnbalanced(), new TruthsUnbalanced(), new OneItemAnswersAnother());

    private ItemLint() {}

    /**
     * What is wrong with one item, flaws first.
     *
     * @param passage the text that students read with it; empty where there is none
     */
    public static List<Finding> check(Item item, String passage) {
        List<Finding> findings = new ArrayList<>();
        for (ItemRule rule : ITEM_RULES) {
            rule.check(item, passage).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    /** What is wrong with items that stand together, apart from what is wrong with each. */
    public static List<Finding> check(List<Item> items) {
        return QUIZ_RULES.stream().flatMap(rule -> rule.check(items).stream()).toList();
    }
}
