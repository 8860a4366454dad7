/** From candidates to what a teacher is shown: lint, estimated quality, a selection without repeats, balanced keys. */
@NullMarked
package org.lectern.generator.ranking;

import org.jspecify.annotations.NullMarked;
