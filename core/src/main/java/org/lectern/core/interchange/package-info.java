/** Questions to and from other systems' files, each with a report of what a format could not hold. */
@NullMarked
package org.lectern.core.interchange;

import org.jspecify.annotations.NullMarked;
