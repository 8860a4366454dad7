/** Which mentions of a text stand for the same thing, with an honest "don't know". */
@NullMarked
package org.lectern.generator.language.coreference;

import org.jspecify.annotations.NullMarked;
