package org.lectern.web.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.web.article.Summaries;

/**
 * The key terms of an article with what they mean, for a reader who is being asked about it.
 *
 * @param entries in the order of the article, each term once, none without a gloss
 */
public record Glossary(List<KeyTerm> entries) {

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * The glossary for a quiz of these items. A term that a question about words asks for, offers, or is proved with
     * is left out: its gloss would answer the question. Which of the options is right plays no part in that, so what
     * is missing tells nothing either.
     */
    public static Glossary of(Summaries summaries, List<Item> items) {
        List<String> asked = new ArrayList<>();
        for (Item item : items) {
            if (item.skill() == Skill.VOCABULARY) {
                asked.add(item.question().stem());
                asked.addAll(offered(item.question()));
                item.evidence().stream().map(Evidence::quote).forEach(asked::add);
            }
        }
        Map<String, KeyTerm> entries = new LinkedHashMap<>();
        for (Summaries.OfSection section : summaries.sections()) {
            for (KeyTerm term : section.keyTerms()) {
                if (!term.gloss().isBlank() && asked.stream().noneMatch(text -> says(text, term.term()))) {
                    entries.putIfAbsent(term.term().toLowerCase(Locale.ROOT), term);
                }
            }
        }
        return new Glossary(List.copyOf(entries.values()));
    }

    private static List<String> offered(Question question) {
        return switch (question) {
            case SingleChoice q -> texts(q.options());
            case MultipleResponse q -> texts(q.options());
            case EvidencePick q -> texts(q.sentences());
            case Cloze q -> q.wordBank();
            case Matching q -> q.pairs().stream().map(Matching.Pair::left).toList();
            case Ordering q -> q.items();
            case TrueFalse q -> List.of();
            case ShortAnswer q -> List.of();
            case Numeric q -> List.of();
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static boolean says(String text, String term) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(term), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
