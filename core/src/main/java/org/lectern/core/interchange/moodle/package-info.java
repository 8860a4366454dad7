/** Moodle's XML format. */
@NullMarked
package org.lectern.core.interchange.moodle;

import org.jspecify.annotations.NullMarked;
