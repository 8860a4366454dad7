/**
 * Attempts as append-only logs of raw responses, and questions as a student may see them.
 *
 * <p>Start with {@link org.lectern.core.attempt.Attempt}.
 */
@NullMarked
package org.lectern.core.attempt;

import org.jspecify.annotations.NullMarked;
