package org.lectern.generator.language.conllu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

/** Draws sentences as trees in plain characters: each word under what it depends on, in the order of the text. */
public final class TreeDrawing {

    private final ParsedText text;
    private final StringBuilder out = new StringBuilder();

    private TreeDrawing(ParsedText text) {
        this.text = text;
    }

    /** The whole text: each sentence, its tree, an empty line. */
    public static String draw(ParsedText text) {
        TreeDrawing drawing = new TreeDrawing(text);
        for (ParsedSentence sentence : text.sentences()) {
            drawing.out.append(sentence.text().replaceAll("\\s+", " ")).append('\n');
            drawing.branch(sentence, sentence.root(), "", "");
            drawing.out.append('\n');
        }
        return drawing.out.toString();
    }

    private void branch(ParsedSentence sentence, Word word, String front, String below) {
        out.append(front).append(word.form());
        out.append("  ").append(word.tag()).append(' ').append(word.relation());
        if (!word.lemma().equalsIgnoreCase(word.form())) {
            out.append(" (").append(word.lemma()).append(')');
        }
        sentence.mentionHeadedBy(word).ifPresent(mention -> entity(sentence, mention));
        out.append('\n');
        List<Word> children = sentence.children(word);
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            branch(sentence, children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    private void entity(ParsedSentence sentence, Mention mention) {
        out.append("  [").append(mention.type().name().toLowerCase(Locale.ROOT));
        mention.value().ifPresent(value -> out.append(", ").append(value));
        Optional<Chain> chain = text.chainOf(mention);
        Optional<Mention> meant = mention.isPronoun() ? text.resolve(mention) : Optional.empty();
        if (meant.isPresent()) {
            out.append(" = ").append(text.nameOf(meant.get()).replaceAll("\\s+", " "));
        } else if (mention.isPronoun()
                && mention.sentence() == sentence.index()
                && chain.isEmpty()
                && sentence.word(mention.head()).isThirdPersonPronoun()) {
            out.append(" = ?");
        }
        out.append(']');
    }
}
