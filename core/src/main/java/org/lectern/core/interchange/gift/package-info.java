/** Moodle's GIFT format. */
@NullMarked
package org.lectern.core.interchange.gift;

import org.jspecify.annotations.NullMarked;
