package org.lectern.generator.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mentions of one and the same thing, in the order of the text.
 *
 * @param mentions at least one
 * @param certainty how sure it is that a mention belongs here, 0–1; a mention that is absent is sure
 */
public record Chain(List<Mention> mentions, Map<Mention, Double> certainty) {

    public Chain {
        mentions = List.copyOf(mentions);
        certainty = Map.copyOf(certainty);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("A chain needs at least one mention");
        }
    }

    /** A chain that somebody vouches for. */
    public Chain(List<Mention> mentions) {
        this(mentions, Map.of());
    }

    /** How sure it is that the mention stands for the same as the others, 0–1. */
    public double certaintyOf(Mention mention) {
        return certainty.getOrDefault(mention, 1.0);
    }

    /** The mention to name it by: its longest name, else its first noun phrase; empty where it has pronouns alone. */
    public Optional<Mention> bestName() {
        Optional<Mention> name = longest(Mention.Form.NAME);
        return name.isPresent()
                ? name
                : mentions.stream()
                        .filter(m -> m.form() == Mention.Form.NOMINAL)
                        .findFirst();
    }

    private Optional<Mention> longest(Mention.Form form) {
        return mentions.stream()
                .filter(m -> m.form() == form)
                .reduce((a, b) -> b.last() - b.first() > a.last() - a.first() ? b : a);
    }

    /** The type of the mention it is best named by. */
    public EntityType type() {
        return bestName().orElse(mentions.getFirst()).type();
    }
}
