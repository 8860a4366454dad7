package org.lectern.generator.summary;

import java.util.Map;

/**
 * Something a text speaks of.
 *
 * @param name the words to call it by, as they stand in the text
 * @param head lemma of the name's head, lower case
 * @param named whether that is a proper name
 * @param features what {@link SalienceModel} weighs, by name
 */
public record Topic(String name, String head, boolean named, Map<String, Double> features) {

    public Topic {
        features = Map.copyOf(features);
    }
}
