/** What an answer is worth: pure functions from a question and an answer to a score, so that a regrade is a re-run. */
@NullMarked
package org.lectern.core.scoring;

import org.jspecify.annotations.NullMarked;
