package org.lectern.generator.ingest.furniture;

/** Recognises one kind of page furniture by the words of a block alone. */
interface FurnitureRule {

    /** Whether the line is this kind of furniture. */
    boolean matches(Line line);

    /** Why such a block is no part of an article, for a teacher: a phrase without a full stop. */
    String reason();
}
