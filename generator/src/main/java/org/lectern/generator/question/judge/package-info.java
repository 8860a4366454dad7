/** Rules that restate or change one statement, to be judged true or false. */
@NullMarked
package org.lectern.generator.question.judge;

import org.jspecify.annotations.NullMarked;
