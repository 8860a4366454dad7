/** Analysed text as CoNLL-U, read and written, and as a tree drawn in plain characters. */
@NullMarked
package org.lectern.generator.language.conllu;

import org.jspecify.annotations.NullMarked;
