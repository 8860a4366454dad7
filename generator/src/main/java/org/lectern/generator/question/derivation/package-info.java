/** Every rule over an article. */
@NullMarked
package org.lectern.generator.question.derivation;

import org.jspecify.annotations.NullMarked;
