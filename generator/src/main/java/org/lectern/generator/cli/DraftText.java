package org.lectern.generator.cli;

import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.core.question.Cloze;
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
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.DraftSection;
import org.lectern.generator.draft.KeyTerm;

/** A draft as text for a person: summaries, key terms, questions with their keys and evidence. */
final class DraftText {

    private final StringBuilder out = new StringBuilder();

    private DraftText() {}

    static String of(Article article, DraftQuiz draft) {
        DraftText text = new DraftText();
        text.write(article, draft);
        return text.out.toString();
    }

    private void write(Article article, DraftQuiz draft) {
        line(article.title().isEmpty() ? "Untitled" : article.title());
        line("");
        line("Summary: " + String.join(" ", draft.summary()));
        for (DraftSection section : draft.sections()) {
            line("");
            line("## "
                    + (section.section().heading().isEmpty()
                            ? "Section"
                            : section.section().heading()));
            line("Summary: " + String.join(" ", section.summary()));
            for (KeyTerm term : section.keyTerms()) {
                line("  " + term.term() + (term.gloss().isEmpty() ? "" : ": " + term.gloss()));
            }
            items(section.items());
        }
        if (!draft.items().isEmpty()) {
            line("");
            line("## About the whole text");
            items(draft.items());
        }
    }

    private void items(List<Item> items) {
        int number = 1;
        for (Item item : items) {
            line("");
            line(number++ + ". (" + item.question().type().code() + ", " + item.quality() + ") "
                    + item.question().stem());
            question(item.question());
            item.evidence()
                    .forEach(words -> line("   Evidence: “" + words.quote().replaceAll("\\s+", " ") + "”"));
        }
    }

    private void question(Question question) {
        switch (question) {
            case SingleChoice q -> options(q.options());
            case MultipleResponse q -> options(q.options());
            case EvidencePick q -> options(q.sentences());
            case TrueFalse q -> line("   Answer: " + (q.key() ? "true" : "false. " + q.rationale()));
            case Cloze q ->
                line("   Answer: " + q.accepted().getFirst()
                        + (q.wordBank().isEmpty() ? "" : " (choose from " + String.join(", ", q.wordBank()) + ")"));
            case ShortAnswer q -> line("   Answer: " + q.accepted().getFirst());
            case Numeric q -> line("   Answer: " + q.value().toPlainString());
            case Matching q -> {
                q.pairs().forEach(pair -> line("   " + pair.left() + " → " + pair.right()));
                q.extraRights().forEach(extra -> line("   (left over) " + extra));
            }
            case Ordering q -> q.items().forEach(step -> line("   → " + step));
        }
    }

    private void options(List<Option> options) {
        char letter = 'a';
        for (Option option : options) {
            line("   " + (option.correct() ? "*" : " ") + letter++ + ") "
                    + option.text().replaceAll("\\s+", " "));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
