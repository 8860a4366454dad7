package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * What a text tells its reader to do, or not to do: "Line the tin before you pour in the dough."
 *
 * @param verb the order itself, in its base form
 * @param deed the words of the order from the verb on, without its occasion and without a negation
 * @param occasion when, on what condition or to what end: "before you pour in the dough"; empty where it isn't told
 * @param negated whether the text warns against it
 */
public record Instruction(
        SectionReading section,
        ParsedSentence sentence,
        Word verb,
        List<Word> deed,
        List<Word> occasion,
        boolean negated) {

    private static final int LONGEST = 24;

    private static final Set<String> WITHOUT_OBJECT = Set.of(
            "go",
            "come",
            "stay",
            "stand",
            "sit",
            "walk",
            "wait",
            "look",
            "listen",
            "travel",
            "return",
            "turn",
            "arrive",
            "talk",
            "speak",
            "think",
            "work",
            "live",
            "rest",
            "breathe",
            "focus",
            "concentrate",
            "beware");

    public Instruction {
        deed = List.copyOf(deed);
        occasion = List.copyOf(occasion);
    }

    /** The instructions of a section in the order of the text. */
    public static List<Instruction> of(SectionReading section) {
        List<Instruction> found = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            read(section, sentence).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the occasion tells what for rather than when. */
    public boolean hasPurpose() {
        return opens("to") || opens("in", "order") || opens("so", "that");
    }

    /** Whether the occasion tells when or on what condition, so that "What should you do …?" can ask with it. */
    public boolean hasCondition() {
        return !occasion.isEmpty()
                && occasion.getFirst().lower().matches("when|whenever|before|after|while|once|if|unless|until");
    }

    private boolean opens(String... words) {
        boolean opens = occasion.size() > words.length;
        for (int i = 0; opens && i < words.length; i++) {
            opens = occasion.get(i).lower().equals(words[i]);
        }
        return opens;
    }

    private static Optional<Instruction> read(SectionReading section, ParsedSentence sentence) {
        Word verb = sentence.root();
        boolean order = verb.is(UniversalTag.VERB)
                && verb.pennTag().equals("VB")
                && verb.lower().equals(verb.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(verb, "nsubj", "csubj", "expl", "cop", "parataxis", "ccomp", "vocative", "dep")
                        .isEmpty();
        // "Pour into the tin" leaves to the step before what is poured.
        boolean complete = WITHOUT_OBJECT.contains(verb.lemma())
                || !sentence.children(verb, "obj", "xcomp").isEmpty();
        if (!order
                || !complete
                || !PlainProse.holds(section, sentence)
                || sentence.words().size() > LONGEST) {
            return Optional.empty();
        }
        boolean negated = sentence.children(verb, "advmod", "aux").stream()
                .anyMatch(word -> word.lower().matches("not|n't|n’t|never"));
        // "Don't miss the falls" is praise and "don't worry" comfort: neither warns.
        boolean warns =
                !negated || !verb.hasLemma("miss", "forget", "hesitate", "worry", "be", "fear", "panic", "mind");
        List<Word> clauses = sentence.children(verb, "advcl");
        if (!warns
                || clauses.size() > 1
                || sentence.children(verb, "aux").stream().anyMatch(aux -> !aux.hasLemma("do"))) {
            return Optional.empty();
        }
        Set<Integer> out = new HashSet<>();
        clauses.forEach(clause -> out.add(clause.index()));
        sentence.children(verb, "cc", "aux", "discourse").forEach(word -> out.add(word.index()));
        sentence.children(verb, "advmod", "obl").stream()
                .filter(word -> word.index() < verb.index())
                .forEach(word -> out.add(word.index()));
        List<Word> deed = Trimming.phrase(sentence, verb, out);
        List<Word> occasion = clauses.isEmpty() ? List.of() : Trimming.phrase(sentence, clauses.getFirst(), Set.of());
        boolean inOneRun = !deed.isEmpty()
                && deed.getFirst().equals(verb)
                && (occasion.isEmpty()
                        || occasion.getLast().index() < verb.index()
                        || occasion.getFirst().index() > deed.getLast().index());
        boolean promises = sentence.children(verb, "conj").stream()
                .anyMatch(conj -> !sentence.children(conj, "nsubj").isEmpty());
        boolean single =
                !promises && deed.stream().noneMatch(word -> word.lower().matches("not|n't|n’t|never"));
        boolean clear = single && !Pointing.inside(sentence, deed) && !Pointing.inside(sentence, occasion);
        return inOneRun && clear
                ? Optional.of(new Instruction(section, sentence, verb, deed, occasion, negated))
                : Optional.empty();
    }
}
