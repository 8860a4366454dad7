/** From plain text to paragraphs and words with their offsets, by rules, in linear time. */
@NullMarked
package org.lectern.generator.language.token;

import org.jspecify.annotations.NullMarked;
