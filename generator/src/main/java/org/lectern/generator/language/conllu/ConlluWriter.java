package org.lectern.generator.language.conllu;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

/**
 * Writes an analysed text as CoNLL-U: ten columns, {@code # text}, {@code # newpar}. MISC carries
 * {@code SpaceAfter=No}, {@code Entity=type} in GUM's names at the head of each mention ({@code EntityType} where ours is finer), {@code NamedEntity=B-PER} and so on over names
 * of persons, places and organisations, and {@code Chain=n} where a mention's head is known to mean the same as others.
 */
public final class ConlluWriter {

    private final ParsedText text;
    private final Map<Chain, Integer> chainNumbers = new IdentityHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private ConlluWriter(ParsedText text) {
        this.text = text;
        text.chains().forEach(chain -> chainNumbers.put(chain, chainNumbers.size() + 1));
    }

    /** The whole text, each sentence followed by an empty line. */
    public static String write(ParsedText text) {
        return new ConlluWriter(text).writeAll();
    }

    private String writeAll() {
        int paragraph = -1;
        for (ParsedSentence sentence : text.sentences()) {
            if (sentence.paragraph() != paragraph) {
                out.append("# newpar\n");
                paragraph = sentence.paragraph();
            }
            out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
            out.append("# text = ").append(oneLine(sentence.text())).append('\n');
            sentence.words().forEach(word -> row(sentence, word));
            out.append('\n');
        }
        return out.toString();
    }

    private void row(ParsedSentence sentence, Word word) {
        out.append(word.index()).append('\t');
        out.append(cell(word.form())).append('\t');
        out.append(cell(word.lemma())).append('\t');
        out.append(word.tag()).append('\t');
        out.append(cell(word.pennTag())).append('\t');
        out.append(word.features()).append('\t');
        out.append(word.head()).append('\t');
        out.append(word.relation()).append("\t_\t");
        out.append(misc(sentence, word)).append('\n');
    }

    private String misc(ParsedSentence sentence, Word word) {
        List<String> items = new ArrayList<>();
        sentence.mentionHeadedBy(word).ifPresent(mention -> {
            items.add("Entity=" + treebankName(mention.type()));
            switch (mention.type()) {
                case GROUP, QUANTITY, WORK ->
                    items.add("EntityType=" + mention.type().name().toLowerCase(Locale.ROOT));
                default -> {}
            }
            text.chainOf(mention).ifPresent(chain -> items.add("Chain=" + chainNumbers.get(chain)));
        });
        sentence.nameAt(word)
                .filter(name -> !label(name.type()).isEmpty())
                .ifPresent(name ->
                        items.add("NamedEntity=" + (word.index() == name.first() ? "B-" : "I-") + label(name.type())));
        if (word.index() < sentence.words().size()
                && sentence.word(word.index() + 1).span().start() == word.span().end()) {
            items.add("SpaceAfter=No");
        }
        return items.isEmpty() ? "_" : String.join("|", items);
    }

    /** The type's name in the GUM corpus, which knows no groups, quantities and works apart. */
    private static String treebankName(EntityType type) {
        return switch (type) {
            case PERSON, GROUP -> "person";
            case ORGANISATION -> "organization";
            case THING -> "object";
            case QUANTITY, WORK, ABSTRACT -> "abstract";
            case PLACE, TIME, EVENT, SUBSTANCE, ANIMAL, PLANT -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String label(EntityType type) {
        return switch (type) {
            case PERSON -> "PER";
            case PLACE -> "LOC";
            case ORGANISATION -> "ORG";
            case GROUP, TIME, QUANTITY, EVENT, WORK, THING, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> "";
        };
    }

    /** CoNLL-U forbids tabs and line breaks in a cell, and an empty cell. */
    private static String cell(String value) {
        String clean = oneLine(value);
        return clean.isEmpty() ? "_" : clean;
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
