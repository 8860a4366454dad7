package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;

/** The stem points to something that is not in it: a pronoun without a noun before it, "the pair", "this decision". */
final class StemLacksContext implements ItemRule {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "them", "his", "its", "their", "we", "us", "our", "i", "my");
    private static final Pattern OBJECT_PRONOUN = Pattern.compile("\\b(him|them|her(?=\\s*[.?!,;]|\\s*$))");
    /** Whoever speaks in the text does not speak in the question; a quotation may keep their words. */
    private static final Pattern SPEAKER =
            Pattern.compile("(?<!\\p{Lu}\\p{L}{1,15} )\\b(I|me|my|myself|[Ww]e|us|[Oo]ur|My)\\b");

    private static final Pattern NAME_BEFORE = Pattern.compile("\\S\\s+\\p{Lu}\\p{L}+");
    private static final Pattern POINTING_START =
            Pattern.compile("^(The same|The other|The latter|The former|Neither|Both of (them|these))\\b");
    private static final Set<String> POINTERS = Set.of("this", "these", "those", "such");
    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "many", "much", "did", "does", "do",
            "was", "were", "is", "are", "has", "have", "had", "can", "could", "will", "would", "true", "false");
    private static final Set<String> POINTED_AT = Set.of("text", "passage", "section", "article", "story", "sentence");

    @Override
    public Optional<Finding> check(Item item, String passage) {
        Question question = item.question();
        if (question.type() == QuestionType.ORDERING || question.type() == QuestionType.MATCHING) {
            return Optional.empty();
        }
        Optional<Finding> unbound = unboundObject(question.stem());
        if (unbound.isPresent()) {
            return unbound;
        }
        Matcher speaker = SPEAKER.matcher(question.stem().replaceAll("[“\"][^”\"]*[”\"]", ""));
        if (speaker.find()) {
            return Optional.of(flaw(speaker.group(1)));
        }
        boolean named = false;
        List<String> words = Words.all(question.stem());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean points =
                    POINTERS.contains(word) && i + 1 < words.size() && !POINTED_AT.contains(words.get(i + 1)) && !named;
            if ((PRONOUNS.contains(word) && !named) || points) {
                return Optional.of(Finding.of(
                        "stem-lacks-context",
                        Severity.WEAKNESS,
                        "'{0}' points to something the question does not name: name it.",
                        word));
            }
            named |= !QUESTION_WORDS.contains(word) && Words.content(word).size() == 1;
        }
        return Optional.empty();
    }

    /**
     * An object pronoun never means the subject of its own clause (principle B of Chomsky 1981), so it needs a name
     * further ahead; and a start that compares with something unsaid can't be understood at all.
     */
    private static Optional<Finding> unboundObject(String stem) {
        Matcher start = POINTING_START.matcher(stem);
        if (start.find()) {
            return Optional.of(flaw(start.group(1)));
        }
        Matcher pronoun = OBJECT_PRONOUN.matcher(stem);
        return pronoun.find()
                        && !NAME_BEFORE
                                .matcher(stem.substring(0, pronoun.start()))
                                .find()
                ? Optional.of(flaw(pronoun.group(1)))
                : Optional.empty();
    }

    private static Finding flaw(String words) {
        return Finding.of(
                "stem-lacks-context",
                Severity.FLAW,
                "'{0}' points to something the question does not name: name it.",
                words);
    }
}
