package org.lectern.generator.language.english;

import java.util.List;
import org.lectern.generator.language.EntityType;

/** The kinds of thing that the network tells apart, which are those of GUM's annotation. */
final class Kinds {

    /** In the order of the network's scores, which have one for heading no mention between them. */
    static final List<EntityType> THINGS = List.of(
            EntityType.ABSTRACT,
            EntityType.ANIMAL,
            EntityType.EVENT,
            EntityType.THING,
            EntityType.ORGANISATION,
            EntityType.PERSON,
            EntityType.PLACE,
            EntityType.PLANT,
            EntityType.SUBSTANCE,
            EntityType.TIME);

    private static final int NONE = 3;

    /**
     * Log odds by which a word must lean to heading no mention: at even odds more heads are missed than made up.
     */
    private static final double NO_MENTION = 1;

    private Kinds() {}

    /** Whether a word with these scores heads a mention. */
    static boolean headsOne(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < scores.length; kind++) {
            most = kind == NONE ? most : Math.max(most, scores[kind]);
        }
        return most >= scores[NONE] - NO_MENTION;
    }

    /** The logarithms of the chances of each of {@link #THINGS}, given that it is one of them. */
    static double[] chances(float[] scores) {
        double[] things = new double[THINGS.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < things.length; kind++) {
            things[kind] = scores[kind < NONE ? kind : kind + 1];
            most = Math.max(most, things[kind]);
        }
        double sum = 0;
        for (double thing : things) {
            sum += Math.exp(thing - most);
        }
        for (int kind = 0; kind < things.length; kind++) {
            things[kind] -= most + Math.log(sum);
        }
        return things;
    }

    /** How far heading something lies above heading nothing, in log odds. */
    static double lead(float[] scores) {
        double sum = 0;
        for (int kind = 0; kind < scores.length; kind++) {
            sum += kind == NONE ? 0 : Math.exp(scores[kind] - scores[NONE]);
        }
        return Math.log(sum);
    }
}
