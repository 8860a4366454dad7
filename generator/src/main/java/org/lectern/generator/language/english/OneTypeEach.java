package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;

/**
 * Gives a name one type throughout a text: the one that all its places together make likeliest, and for a single word
 * also the places of a person's longer name that it begins or ends, and of an organisation's that it begins.
 */
final class OneTypeEach {

    private static final int PERSON = Names.TYPES.indexOf(EntityType.PERSON);
    private static final int ORGANISATION = Names.TYPES.indexOf(EntityType.ORGANISATION);

    private OneTypeEach() {}

    static List<List<Name>> of(List<List<ChosenName>> chosen) {
        Map<String, double[]> totals = new HashMap<>();
        chosen.forEach(sentence -> sentence.forEach(name -> add(
                totals.computeIfAbsent(name.candidate().key(), key -> new double[name.types().length]), name.types())));
        Map<String, double[]> withWholes = new HashMap<>();
        totals.forEach((key, total) -> withWholes.put(key, total.clone()));
        totals.forEach((key, total) -> {
            String[] words = key.split(" ");
            if (words.length > 1) {
                int type = likeliest(total);
                if (type == PERSON || type == ORGANISATION) {
                    addTo(withWholes, words[0], total);
                }
                if (type == PERSON && !words[words.length - 1].equals(words[0])) {
                    addTo(withWholes, words[words.length - 1], total);
                }
            }
        });
        List<List<Name>> names = new ArrayList<>();
        for (List<ChosenName> sentence : chosen) {
            names.add(sentence.stream()
                    .map(name ->
                            name.as(likeliest(withWholes.get(name.candidate().key()))))
                    .toList());
        }
        return names;
    }

    private static void addTo(Map<String, double[]> totals, String key, double[] more) {
        double[] total = totals.get(key);
        if (total != null) {
            add(total, more);
        }
    }

    private static void add(double[] total, double[] more) {
        for (int type = 0; type < total.length; type++) {
            total[type] += more[type];
        }
    }

    private static int likeliest(double[] types) {
        int best = 0;
        for (int type = 1; type < types.length; type++) {
            best = types[type] > types[best] ? type : best;
        }
        return best;
    }
}
