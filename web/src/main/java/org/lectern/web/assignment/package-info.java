/** A quiz given to a class, and the rules it is taken under. */
@NullMarked
package org.lectern.web.assignment;

import org.jspecify.annotations.NullMarked;
