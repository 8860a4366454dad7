/** What words mean, from WordNet 3.1: kinds of things, near synonyms, glosses. */
@NullMarked
package org.lectern.generator.question.lexicon;

import org.jspecify.annotations.NullMarked;
