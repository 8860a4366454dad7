/** Rules that ask for a part of one statement: who, what, when, where, why, how. */
@NullMarked
package org.lectern.generator.question.ask;

import org.jspecify.annotations.NullMarked;
