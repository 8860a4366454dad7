/** The analyser of English: rules and a trained network put together. */
@NullMarked
package org.lectern.generator.language.english;

import org.jspecify.annotations.NullMarked;
