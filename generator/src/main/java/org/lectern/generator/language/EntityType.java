package org.lectern.generator.language;

/** What kind of thing a noun phrase stands for. */
public enum EntityType {
    PERSON,
    /** Several persons or a people: "the villagers", "Germans". */
    GROUP,
    ORGANISATION,
    PLACE,
    /** A date, a period, a time of day. */
    TIME,
    /** An amount: money, a share, a measure, a count. */
    QUANTITY,
    EVENT,
    /** A book, film, song, law or other titled work. */
    WORK,
    /** A concrete object. */
    THING,
    SUBSTANCE,
    ANIMAL,
    PLANT,
    /** An idea, a quality, a field of study: whatever cannot be touched. */
    ABSTRACT;

    /** Whether English asks for it with "who". */
    public boolean isWho() {
        return this == PERSON || this == GROUP;
    }
}
