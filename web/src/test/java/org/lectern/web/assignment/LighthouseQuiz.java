package org.lectern.web.assignment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.lectern.core.article.Article;
import org.lectern.core.article.Span;
import org.lectern.core.question.BloomLevel;
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
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Reading;

/** A made-up article about a lighthouse with one question of every type. */
public final class LighthouseQuiz {

    private static final String FIRST = "For a hundred and twelve years the lighthouse at Cape Morrow was lit by hand."
            + " Each evening a keeper climbed its 204 steps with a can of oil, trimmed the wick and wound the clockwork"
            + " that turned the lens.";
    private static final String SECOND =
            "Ida Brandt, the last keeper, moved in with her two sons in 1958. She wrote down"
                    + " the weather every four hours, and because of her notes the harbour office could warn the fishing fleet"
                    + " before the great storm of 1962.";
    private static final String THIRD =
            "In 1974 the government replaced the oil lamp with an electric one that switches"
                    + " itself on at dusk. Brandt stayed on as a guide for visitors, but nobody had to climb the steps at night"
                    + " any more.";
    private static final String FOURTH = "Today the tower is a museum. School classes come to see the lens, which is"
            + " made of 312 pieces of glass, and to read the weather book, which lies open at the page of the storm.";
    private static final String FIFTH = "Last year the roof leaked and the book had to be dried page by page. The town"
            + " has now collected enough money for a new roof, although the work can't begin before spring.";

    /** A wide picture, as cameras make them. */
    public static final Picture PICTURE = picture();

    private LighthouseQuiz() {}

    private static Picture picture() {
        BufferedImage image = new BufferedImage(1600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, x * 31 + y * y);
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Picture.of(bytes.toByteArray()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Reading reading() {
        return new Reading(
                "The light that never sleeps",
                "By Nora Whitfield",
                "",
                "en",
                List.of(
                        heading("A job for strong legs"),
                        paragraph(FIRST),
                        Block.picture(PICTURE.id(), "The tower before the storm", "A tall white tower on a rock"),
                        paragraph(SECOND),
                        heading("The lamp learns to work alone"),
                        paragraph(THIRD),
                        Block.kept(
                                Block.Kind.TABLE,
                                "Year\tSource of the light\tSteps climbed each night\tHours of keeping watch\n"
                                        + "1862\tOil and a wick that had to be trimmed\t204\t11\n"
                                        + "1974\tElectricity\t0\t0"),
                        heading("What visitors find"),
                        paragraph(FOURTH),
                        paragraph(FIFTH)));
    }

    /** One item of every type. */
    public static List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(item(
                items, whoWarned(1), Skill.CAUSE_AND_EFFECT, "because of her notes the harbour office could warn"));
        items.add(item(
                items,
                new TrueFalse(
                        "The oil lamp was replaced before Ida Brandt moved in.", false, "It was replaced in 1974."),
                Skill.SEQUENCE,
                "In 1974 the government replaced the oil lamp"));
        items.add(item(
                items,
                new Cloze("The lens is made of 312 pieces of ____.", List.of("glass"), List.of()),
                Skill.DETAIL,
                "which is made of 312 pieces of glass"));
        items.add(item(
                items,
                new Cloze(
                        "The electric lamp switches itself on at ____.",
                        List.of("dusk"),
                        List.of("dusk", "noon", "dawn", "midnight")),
                Skill.VOCABULARY,
                "switches itself on at dusk"));
        items.add(item(
                items,
                new ShortAnswer(
                        "Why did the weather book have to be dried?", List.of("the roof leaked", "a leaking roof")),
                Skill.INFERENCE,
                "Last year the roof leaked"));
        items.add(item(
                items,
                new Numeric("How many steps has the tower?", BigDecimal.valueOf(204), BigDecimal.ZERO, "steps"),
                Skill.DETAIL,
                "its 204 steps"));
        items.add(item(
                items,
                new MultipleResponse(
                        "What did a keeper do each evening?",
                        List.of(
                                Option.key("Trim the wick", "The first paragraph names it."),
                                Option.key("Wind the clockwork", "The first paragraph names it."),
                                Option.distractor("Ring the storm bell", "The text has no bell."),
                                Option.distractor("Polish the brass rail", "The text has no rail."))),
                Skill.DETAIL,
                "trimmed the wick and wound the clockwork"));
        items.add(item(
                items,
                new Matching(
                        "What belongs to which year?",
                        List.of(
                                new Matching.Pair("1958", "Ida Brandt moves in"),
                                new Matching.Pair("1962", "the great storm"),
                                new Matching.Pair("1974", "the electric lamp")),
                        List.of("the new roof")),
                Skill.SEQUENCE,
                "moved in with her two sons in 1958"));
        items.add(item(
                items,
                new Ordering(
                        "Put the events in order, the earliest first.",
                        List.of("Brandt moves in", "The fleet is warned of a storm", "The lamp becomes electric")),
                Skill.SEQUENCE,
                "the great storm of 1962"));
        items.add(item(
                items,
                new EvidencePick(
                        "Which sentence shows that the museum is short of nothing but time?",
                        List.of(
                                Option.distractor("Today the tower is a museum.", "It says nothing about time."),
                                Option.key(
                                        "The town has now collected enough money for a new roof, although the work"
                                                + " can't begin before spring.",
                                        "The money is there; spring is not."))),
                Skill.EVIDENCE,
                "The town has now collected enough money"));
        return items;
    }

    /** The question whom the notes helped, with the key at another place. */
    public static SingleChoice whoWarned(int key) {
        List<String> options = List.of("The government", "The harbour office", "The school classes", "The museum");
        List<Option> keyed = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            keyed.add(new Option(
                    options.get(index), index == key, "Reason " + index + (index == key ? " for" : " against")));
        }
        return new SingleChoice("Who could warn the fishing fleet because of Ida Brandt's notes?", keyed);
    }

    /** An item about the words of {@code quote}, wherever they stand. */
    public static Item item(List<Item> before, Question question, Skill skill, String quote) {
        Article article = reading().toArticle();
        for (int section = 0; section < article.sections().size(); section++) {
            int start = article.sections().get(section).text().indexOf(quote);
            if (start >= 0) {
                Evidence evidence =
                        Evidence.in(section, article.sections().get(section), new Span(start, start + quote.length()));
                return new Item("i" + before.size(), question, List.of(evidence), skill, BloomLevel.UNDERSTAND, .4, .9);
            }
        }
        throw new IllegalArgumentException("The article does not say: " + quote);
    }

    private static Block heading(String text) {
        return Block.kept(Block.Kind.HEADING, text);
    }

    private static Block paragraph(String text) {
        return Block.kept(Block.Kind.PARAGRAPH, text);
    }
}
