/** Rules over a sentence or section as a whole: gaps, word meanings, main idea, order, matching. */
@NullMarked
package org.lectern.generator.question.exercise;

import org.jspecify.annotations.NullMarked;
