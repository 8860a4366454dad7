/** Decision trees, learned elsewhere and shared by what guesses. */
@NullMarked
package org.lectern.generator.trees;

import org.jspecify.annotations.NullMarked;
