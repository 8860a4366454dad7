package org.lectern.generator.question.reading;

import java.util.Locale;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Whether a question may rest on the statement's subject. */
public final class Subjects {

    private Subjects() {}

    /** The subject names something, by itself or through the pronoun that stands for it. */
    public static boolean canBeNamed(ArticleReading article, Statement statement) {
        if (statement.rough()) {
            return true;
        }
        Word head = statement.subject().head();
        ParsedSentence sentence = statement.sentence();
        if (statement.section().pairs().meantBy(sentence, head).isPresent()) {
            return true;
        }
        if (Pointing.inside(sentence, statement.subject().words())) {
            return false;
        }
        if (head.is(UniversalTag.PRON)) {
            boolean narrator =
                    head.lower().equals("i") && statement.section().narrator().isPresent();
            return narrator
                    || head.isThirdPersonPronoun()
                            && article.parsed().resolve(sentence, head).isPresent();
        }
        return head.is(UniversalTag.PROPN) || Nominals.saysSomething(sentence, head) && !isBarePlural(sentence, head);
    }

    /** "Some", "many", "most" as a whole subject, or "others". */
    private static boolean isBarePlural(ParsedSentence sentence, Word head) {
        return sentence.children(head, "det").stream()
                .anyMatch(det -> det.lower().toLowerCase(Locale.ROOT).matches("any|no|neither|either|another"));
    }
}
