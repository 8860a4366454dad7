/** Numbers as people write them: in figures, in words or in both, read and written. */
@NullMarked
package org.lectern.core.number;

import org.jspecify.annotations.NullMarked;
