/** Articles as immutable text addressed by offsets. */
@NullMarked
package org.lectern.core.article;

import org.jspecify.annotations.NullMarked;
