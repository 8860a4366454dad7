/** What a question is before anything judged it: the candidate, its answer's kind, what is known of its risk. */
@NullMarked
package org.lectern.generator.question;

import org.jspecify.annotations.NullMarked;
