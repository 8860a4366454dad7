package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ProperNames;
import org.lectern.generator.language.Word;

/**
 * Finds proper names: of persons, places and organisations over a whole text at once, so that a name is judged by all its
 * places; of other things in the tree.
 */
final class Names {

    /** Labels come as O, then B and I of each type. */
    static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

    private Names() {}

    /** The names of persons, places and organisations in each sentence of a text. */
    static List<List<Name>> in(List<ScoredSentence> sentences) {
        List<List<NameCandidate>> candidates =
                sentences.stream().map(NameCandidates::in).toList();
        NamesOfText text = new NamesOfText(sentences, candidates);
        List<List<ChosenName>> chosen = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            chosen.add(NameChoice.shipped().names(sentences.get(i).size(), candidates.get(i), text));
        }
        return OneTypeEach.of(chosen);
    }

    /** These names with those of other things, which stand in the tree. */
    static List<Name> withOthers(List<Word> words, List<Mention> mentions, List<Name> known) {
        List<Name> names = new ArrayList<>(known);
        boolean[] taken = new boolean[words.size() + 1];
        names.forEach(name -> Arrays.fill(taken, name.first(), name.last() + 1, true));
        for (Name name : ProperNames.in(words, mentions)) {
            boolean free = true;
            for (int i = name.first(); i <= name.last(); i++) {
                free &= !taken[i];
            }
            if (free && isOther(name.type())) {
                names.add(name);
            }
        }
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return names;
    }

    /** The names that a sequence of labels stands for. */
    static List<Name> labelled(int[] labels) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] % 2 == 1) {
                int last = i;
                while (last + 1 < labels.length && labels[last + 1] == labels[i] + 1) {
                    last++;
                }
                names.add(new Name(i + 1, last + 1, TYPES.get(labels[i] / 2)));
            }
        }
        return names;
    }

    private static boolean isOther(EntityType type) {
        return switch (type) {
            case PERSON, PLACE, ORGANISATION, TIME, QUANTITY -> false;
            case GROUP, EVENT, WORK, THING, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> true;
        };
    }

    /** The best sequence of labels in which an inside label follows its own kind (Viterbi). */
    static int[] bestPath(float[][] scores) {
        int n = scores.length;
        int k = n == 0 ? 0 : scores[0].length;
        float[][] total = new float[n][k];
        int[][] from = new int[n][k];
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < k; label++) {
                float best = i == 0 && label > 0 && label % 2 == 0 ? -1e9f : Float.NEGATIVE_INFINITY;
                if (i == 0) {
                    total[i][label] = best == -1e9f ? best : scores[i][label];
                    continue;
                }
                for (int before = 0; before < k; before++) {
                    boolean inside = label > 0 && label % 2 == 0;
                    boolean allowed = !inside || before == label || before == label - 1;
                    if (allowed && total[i - 1][before] > best) {
                        best = total[i - 1][before];
                        from[i][label] = before;
                    }
                }
                total[i][label] = best + scores[i][label];
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            if (i == n - 1) {
                for (int label = 1; label < k; label++) {
                    path[i] = total[i][label] > total[i][path[i]] ? label : path[i];
                }
            } else {
                path[i] = from[i + 1][path[i + 1]];
            }
        }
        return path;
    }
}
