/** From a statement to a question or a sentence: word order, names for pronouns. */
@NullMarked
package org.lectern.generator.question.wording;

import org.jspecify.annotations.NullMarked;
