/** A school, its classes, who is in them, and how pupils join. */
@NullMarked
package org.lectern.web.school;

import org.jspecify.annotations.NullMarked;
