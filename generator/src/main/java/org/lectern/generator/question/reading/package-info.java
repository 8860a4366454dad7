/** From a parsed sentence to statements that are true alone, and what their words are. */
@NullMarked
package org.lectern.generator.question.reading;

import org.jspecify.annotations.NullMarked;
