package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.generator.question.derivation.Derivation;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;

/** What an article says of whom, section by section, read once for all that mixes it up. */
public final class Claims {

    private final List<List<Said>> said;
    private final List<List<Claim>> bySection;

    private Claims(List<List<Said>> said, List<List<Claim>> bySection) {
        this.said = List.copyOf(said);
        this.bySection = List.copyOf(bySection);
    }

    public static Claims of(ArticleReading article) {
        List<List<Said>> said = article.sections().stream()
                .map(section -> Said.in(article, section))
                .toList();
        return new Claims(
                said,
                said.stream()
                        .map(section -> section.stream()
                                .flatMap(one ->
                                        Derivation.whole(() -> Claim.of(article, one).stream()
                                                        .toList())
                                                .stream())
                                .toList())
                        .toList());
    }

    /** All that a section says, in the order of the text, also what cannot be parted into who and what. */
    List<Said> saidIn(SectionReading section) {
        return said.get(section.index());
    }

    /** In the order of the text. */
    List<Claim> of(SectionReading section) {
        return bySection.get(section.index());
    }

    /** What all other sections say, the nearest sections first. */
    List<Said> saidBeyond(SectionReading section) {
        return IntStream.range(0, said.size())
                .filter(index -> index != section.index())
                .boxed()
                .sorted(Comparator.comparingInt(index -> Math.abs(index - section.index())))
                .flatMap(index -> said.get(index).stream())
                .toList();
    }

    /** Those of a section, then those of the sections beside it. */
    List<Claim> near(SectionReading section) {
        return near(section.index());
    }

    /** As {@link #near(SectionReading)}. */
    List<Claim> near(int section) {
        List<Claim> near = new ArrayList<>(bySection.get(section));
        for (int beside : List.of(section - 1, section + 1)) {
            if (beside >= 0 && beside < bySection.size()) {
                near.addAll(bySection.get(beside));
            }
        }
        return near;
    }
}
