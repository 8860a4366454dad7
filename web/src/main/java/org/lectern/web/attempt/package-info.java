/**
 * Attempts as they are kept: an append-only log for each, and a grade that follows from it.
 *
 * <p>Start with {@link org.lectern.web.attempt.Sittings}.
 */
@NullMarked
package org.lectern.web.attempt;

import org.jspecify.annotations.NullMarked;
