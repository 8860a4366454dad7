package org.lectern.core.attempt;

/**
 * An item as a student may see it before release.
 *
 * @param id random for each attempt
 * @param number its place for this student, from 1
 * @param section index of the section it is about
 * @param points what a fully right answer earns
 */
public record PresentedItem(String id, int number, int section, double points, PresentedQuestion question) {}
