/** Sentences and words as vectors whose nearness is nearness of meaning (MiniLM-L6, Wang et al. 2020). */
@NullMarked
package org.lectern.generator.embedding;

import org.jspecify.annotations.NullMarked;
