package org.lectern.generator.language.english;

import java.util.List;
import java.util.Set;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** From the network's ten kinds of entity to ours, which tell groups, quantities and works apart. */
final class EntityTypes {

    private static final Set<String> WORKS = Set.of(
            "book",
            "novel",
            "film",
            "movie",
            "song",
            "album",
            "poem",
            "play",
            "opera",
            "symphony",
            "painting",
            "essay",
            "memoir",
            "trilogy",
            "documentary",
            "musical",
            "ballad",
            "sonnet",
            "treaty",
            "constitution",
            "anthem");

    private static final Set<String> UNITS = Set.of(
            "percent",
            "per cent",
            "%",
            "dollar",
            "euro",
            "pound",
            "yen",
            "cent",
            "metre",
            "meter",
            "kilometre",
            "kilometer",
            "km",
            "m",
            "cm",
            "mm",
            "centimetre",
            "centimeter",
            "millimetre",
            "millimeter",
            "mile",
            "foot",
            "inch",
            "yard",
            "gram",
            "kilogram",
            "kg",
            "tonne",
            "ton",
            "ounce",
            "litre",
            "liter",
            "gallon",
            "acre",
            "hectare",
            "degree",
            "watt",
            "kilowatt",
            "megawatt",
            "gigawatt",
            "volt",
            "joule",
            "calorie",
            "byte",
            "gigabyte",
            "megabyte");

    private EntityTypes() {}

    static EntityType of(EntityType kind, Word head, List<Word> phrase) {
        if (isQuantity(head, phrase) && kind != EntityType.TIME) {
            return EntityType.QUANTITY;
        }
        return switch (kind) {
            case PERSON -> isSeveral(head) ? EntityType.GROUP : EntityType.PERSON;
            case THING, ABSTRACT -> isWork(head) ? EntityType.WORK : kind;
            case ORGANISATION, PLACE, TIME, EVENT, SUBSTANCE, ANIMAL, PLANT, GROUP, QUANTITY, WORK -> kind;
        };
    }

    private static boolean isQuantity(Word head, List<Word> phrase) {
        if (head.is(UniversalTag.SYM) && !head.form().equals("#")) {
            return phrase.stream().anyMatch(w -> w.is(UniversalTag.NUM));
        }
        boolean counted = phrase.stream().anyMatch(w -> w.is(UniversalTag.NUM) && w.head() == head.index());
        return counted && UNITS.contains(head.lemma());
    }

    private static boolean isSeveral(Word head) {
        return head.isPlural() && !head.is(UniversalTag.PRON);
    }

    private static boolean isWork(Word head) {
        return head.is(UniversalTag.NOUN) && WORKS.contains(head.lemma());
    }
}
