package org.lectern.core.attempt;

import java.util.Optional;

/**
 * An item as a student may see it before release.
 *
 * @param id random for each attempt
 * @param number its place for this student, from 1
 * @param section index of the article's section it is about
 * @param part index of the part of the quiz that it stands in, empty where it is in none
 * @param points what a fully right answer earns
 */
public record PresentedItem(
        String id, int number, int section, Optional<Integer> part, double points, PresentedQuestion question) {}
