package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;

/** Reads off a sentence what kind of answer its words would be. */
public final class AnswerReading {

    private AnswerReading() {}

    /** What is known of the words as the answer to a question of this rule. */
    public static Answered of(
            String rule, ParsedSentence sentence, Word head, List<Word> words, ArticleReading article) {
        AnswerKind kind =
                switch (rule) {
                    case "what-year" -> AnswerKind.YEAR;
                    case "when" -> AnswerKind.TIME;
                    case "how-many" -> AnswerKind.NUMBER;
                    case "why-cause" -> AnswerKind.CAUSE;
                    case "why-purpose" -> AnswerKind.PURPOSE;
                    case "how" -> AnswerKind.MEANS;
                    case "what-is-it" -> AnswerKind.DEFINITION;
                    case "what-happened", "what-someone-did", "how-someone-felt" -> AnswerKind.FREE;
                    case "who-did-it" -> onlyPersons(nominal(sentence, head, words, article));
                    default -> nominal(sentence, head, words, article);
                };
        return new Answered(kind, isPlural(sentence, head), lemma(head), verbOf(sentence, head), head.pennTag());
    }

    private static AnswerKind onlyPersons(AnswerKind kind) {
        return kind == AnswerKind.PERSON || kind == AnswerKind.PERSON_NAME ? kind : AnswerKind.FREE;
    }

    /** Whether the phrase takes a plural verb. */
    public static boolean isPlural(ParsedSentence sentence, Word head) {
        return head.isPlural()
                || sentence.children(head, "conj").stream()
                        .anyMatch(c -> c.tag().isNominal());
    }

    /** The lemma of the word it hangs on, in lower case; empty at the root. */
    public static String verbOf(ParsedSentence sentence, Word head) {
        return sentence.head(head).map(AnswerReading::lemma).orElse("");
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    /** The kind of a noun phrase; {@link AnswerKind#FREE} where it is coordinated or not clear. */
    public static AnswerKind nominal(ParsedSentence sentence, Word head, List<Word> words, ArticleReading article) {
        Optional<EntityType> type = sentence.mentionHeadedBy(head).map(Mention::type);
        if (head.is(UniversalTag.PRON)) {
            Optional<Mention> best = article.parsed().resolve(sentence, head);
            return best.filter(Mention::isNamed)
                    .map(mention -> named(mention.type()))
                    .orElse(AnswerKind.FREE);
        }
        if (!sentence.children(head, "conj").isEmpty()) {
            return AnswerKind.FREE;
        }
        if (head.is(UniversalTag.PROPN)) {
            return named(sentence.nameAt(head)
                    .map(name -> name.type())
                    .or(() -> type)
                    .orElse(EntityType.ABSTRACT));
        }
        if (type.filter(t -> t == EntityType.TIME || t == EntityType.QUANTITY).isPresent()) {
            return AnswerKind.FREE;
        }
        if (type.filter(t -> t == EntityType.PLACE).isPresent()) {
            return AnswerKind.PLACE;
        }
        return Kind.of(sentence, head) == Kind.WHO ? AnswerKind.PERSON : AnswerKind.THING;
    }

    private static AnswerKind named(EntityType type) {
        return switch (type) {
            case PERSON -> AnswerKind.PERSON_NAME;
            case PLACE -> AnswerKind.PLACE_NAME;
            case ORGANISATION -> AnswerKind.ORGANISATION_NAME;
            case GROUP, TIME, QUANTITY, EVENT, WORK, THING, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> AnswerKind.OTHER_NAME;
        };
    }
}
