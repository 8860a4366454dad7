package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

/** Words that tie a sentence to the one before it and mean nothing without it. */
public final class Connectives {

    private static final Set<String> ALONE = Set.of(
            "however",
            "moreover",
            "therefore",
            "thus",
            "furthermore",
            "additionally",
            "overall",
            "also",
            "too",
            "though",
            "nevertheless",
            "nonetheless",
            "consequently",
            "hence",
            "instead",
            "then",
            "similarly",
            "likewise",
            "besides",
            "meanwhile",
            "indeed",
            "finally",
            "thereupon",
            "thereafter",
            "once_more",
            "once_again",
            "firstly",
            "secondly",
            "thirdly",
            "lastly",
            "ultimately",
            "accordingly",
            "conversely",
            "otherwise",
            "afterwards",
            "afterward",
            "subsequently",
            "concurrently",
            "simultaneously",
            "anyway",
            "oh",
            "alas",
            "and",
            "but",
            "or",
            "in_turn",
            "in_part",
            "for_example",
            "for_instance",
            "in_addition",
            "in_contrast",
            "by_contrast",
            "in_fact",
            "as_a_result",
            "of_course",
            "in_conclusion",
            "in_summary",
            "in_sum",
            "in_other_words",
            "on_the_other_hand",
            "on_the_one_hand",
            "on_one_hand",
            "in_particular",
            "at_the_same_time",
            "after_all",
            "as_well",
            "for_my_part",
            "for_his_part",
            "for_her_part",
            "for_its_part",
            "for_their_part",
            "in_short",
            "in_brief",
            "in_essence",
            "to_sum_up",
            "all_in_all",
            "on_the_whole",
            "by_and_large",
            "above_all",
            "even_so",
            "all_the_same",
            "at_any_rate",
            "for_that_matter",
            "for_one_thing",
            "to_begin_with",
            "by_the_same_token",
            "in_the_same_way",
            "in_like_manner",
            "in_consequence",
            "as_a_consequence",
            "by_the_way",
            "first_of_all",
            "so_far",
            "by_far",
            "thus_far",
            "significantly",
            "in_any_case",
            "at_first",
            "at_last",
            "in_this_case",
            "in_the_end",
            "that_is",
            "to_this_end",
            "for_this_reason",
            "in_this_way",
            "in_general",
            "in_the_process",
            "looking_ahead",
            "on_the_contrary",
            "in_response",
            "in_return",
            "in_retaliation",
            "in_exchange",
            "in_the_meantime",
            "in_comparison",
            "in_so_doing",
            "in_doing_so",
            "before_long",
            "if_so",
            "if_not",
            "either",
            "as_such",
            "notably",
            "importantly",
            "interestingly",
            "unfortunately",
            "fortunately",
            "certainly",
            "clearly",
            "obviously",
            "surely",
            "perhaps_not");

    private Connectives() {}

    private static final Set<String> OF_TIME = Set.of(
            "recently",
            "originally",
            "initially",
            "previously",
            "today",
            "sometimes",
            "often",
            "usually",
            "traditionally",
            "historically",
            "now",
            "soon",
            "later",
            "currently",
            "formerly",
            "eventually",
            "annually",
            "once",
            "never",
            "rarely",
            "only",
            "yesterday",
            "tomorrow",
            "typically",
            "generally",
            "normally",
            "early",
            "nowadays",
            "not");

    private static final Set<String> FILLERS = Set.of(
            "then",
            "now",
            "even",
            "just",
            "actually",
            "really",
            "simply",
            "basically",
            "literally",
            "indeed",
            "truly",
            "quite");

    /** A word that adds a tone and no fact, wherever it stands. */
    public static boolean isFiller(Piece piece) {
        return piece.is(Piece.Role.ADVERB)
                && piece.words().size() == 1
                && FILLERS.contains(piece.head().lower());
    }

    /**
     * "Basically, …", "more controversially, …": before the subject, by which the writer comments or joins, and that
     * tells no time.
     */
    public static boolean isComment(Piece piece, Word subject) {
        boolean compared = piece.words().size() == 2
                && piece.words().getFirst().lower().matches("more|most|less|even")
                && piece.head().lower().endsWith("ly");
        return piece.is(Piece.Role.ADVERB)
                && (piece.words().size() == 1 || compared)
                && piece.start() < subject.index()
                && !OF_TIME.contains(piece.head().lower());
    }

    /** "In part because …", "mainly due to …": without it one cause of several would be the only one. */
    public static boolean isShare(ParsedSentence sentence, List<Word> words) {
        String text = words.stream().map(Word::lower).collect(Collectors.joining(" "));
        int next = words.getLast().index() + 1;
        return text.matches(
                        "(in (large |no small |great )?part|for the most part|partly|partially|largely|mainly|mostly|primarily"
                                + "|chiefly|principally|simply|precisely|perhaps|possibly|probably)")
                && next <= sentence.words().size()
                && sentence.word(next).lower().matches("because|due|owing|thanks|as|since|for");
    }

    public static boolean isConnective(ParsedSentence sentence, List<Word> words) {
        int next = words.getLast().index() + 1;
        if (words.size() > 1
                && next <= sentence.words().size()
                && sentence.word(next).lower().equals("as")) {
            // "As well as fighting", "at the same time as the doors": it goes on.
            return false;
        }
        if (isShare(sentence, words)) {
            return false;
        }
        boolean comment = words.size() == 2
                && words.getFirst().lower().matches("more|most|quite|very|even")
                && ALONE.contains(words.getLast().lower());
        return comment
                || ALONE.contains(words.stream()
                        .map(word -> word.form().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("_")));
    }
}
