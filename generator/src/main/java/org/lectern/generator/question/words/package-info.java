/** English words by themselves: their forms, their capitals, numbers. */
@NullMarked
package org.lectern.generator.question.words;

import org.jspecify.annotations.NullMarked;
