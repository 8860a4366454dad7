/** A quiz as it is given: which items, under which rules, and what is shown when. */
@NullMarked
package org.lectern.core.quiz;

import org.jspecify.annotations.NullMarked;
