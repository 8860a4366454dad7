package org.lectern.generator.language.conllu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Entities as GUM brackets them in MISC: {@code Entity=(4-person-…} opens a mention of group 4, {@code 4)} closes it,
 * {@code (5-place-…)} does both. Brackets may nest and cross.
 */
final class BracketedEntities {

    private record Open(int first, String kind) {}

    private final Map<String, List<Mention>> groups = new LinkedHashMap<>();

    List<Mention> read(int sentence, List<Word> words, List<String[]> rows) {
        List<Mention> found = new ArrayList<>();
        Map<String, Deque<Open>> open = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String item : rows.get(i)[9].split("\\|")) {
                if (item.startsWith("Entity=") && (item.contains("(") || item.endsWith(")"))) {
                    brackets(item.substring("Entity=".length()), sentence, words, i + 1, open, found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::first).thenComparing(m -> -m.last()));
        return found;
    }

    private void brackets(
            String value, int sentence, List<Word> words, int at, Map<String, Deque<Open>> open, List<Mention> found) {
        int i = 0;
        while (i < value.length()) {
            boolean opening = value.charAt(i) == '(';
            int from = opening ? i + 1 : i;
            int to = from;
            while (to < value.length() && value.charAt(to) != '(' && value.charAt(to) != ')') {
                to++;
            }
            boolean closing = to < value.length() && value.charAt(to) == ')';
            String[] parts = value.substring(from, to).split("-");
            String group = parts[0].replaceFirst("\\[.*", "");
            if (opening && parts.length > 1) {
                open.computeIfAbsent(group, g -> new ArrayDeque<>()).push(new Open(at, parts[1]));
            }
            if (closing && open.containsKey(group) && !open.get(group).isEmpty()) {
                Open start = open.get(group).pop();
                Mention mention = mention(sentence, words, start.first(), at, start.kind());
                found.add(mention);
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(mention);
            }
            i = closing ? to + 1 : Math.max(to, i + 1);
        }
    }

    private static Mention mention(int sentence, List<Word> words, int first, int last, String kind) {
        int head = first;
        for (int i = last; i >= first; i--) {
            int above = words.get(i - 1).head();
            if (above < first || above > last) {
                head = i;
            }
        }
        UniversalTag tag = words.get(head - 1).tag();
        Mention.Form form = tag == UniversalTag.PROPN
                ? Mention.Form.NAME
                : tag == UniversalTag.PRON || tag == UniversalTag.DET ? Mention.Form.PRONOUN : Mention.Form.NOMINAL;
        return new Mention(sentence, first, last, head, type(kind), form, Optional.empty());
    }

    private static EntityType type(String kind) {
        return switch (kind) {
            case "person" -> EntityType.PERSON;
            case "organization" -> EntityType.ORGANISATION;
            case "place" -> EntityType.PLACE;
            case "time" -> EntityType.TIME;
            case "event" -> EntityType.EVENT;
            case "object" -> EntityType.THING;
            case "substance" -> EntityType.SUBSTANCE;
            case "animal" -> EntityType.ANIMAL;
            case "plant" -> EntityType.PLANT;
            default -> EntityType.ABSTRACT;
        };
    }

    /** The mentions of each group by its number, those with one mention too. */
    Map<String, List<Mention>> groups() {
        return groups;
    }

    List<Chain> chains() {
        return groups.values().stream()
                .filter(mentions -> mentions.size() > 1)
                .map(Chain::new)
                .toList();
    }
}
