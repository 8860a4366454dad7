package org.lectern.core.interchange;

/**
 * A part of a file that was not taken over.
 *
 * @param line where it begins, from 1
 * @param item its name in the file, empty where it has none
 * @param why in a sentence for a teacher
 */
public record Refusal(int line, String item, String why) {}
