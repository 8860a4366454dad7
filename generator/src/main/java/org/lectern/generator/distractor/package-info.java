/** Wrong options: one class a source. Each is of the key's own kind, stands elsewhere or nowhere, and is not true. */
@NullMarked
package org.lectern.generator.distractor;

import org.jspecify.annotations.NullMarked;
