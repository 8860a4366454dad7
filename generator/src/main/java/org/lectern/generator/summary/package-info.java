/** What a text is about: the weight of its terms, the sentences that carry it, summaries and key terms. */
@NullMarked
package org.lectern.generator.summary;

import org.jspecify.annotations.NullMarked;
