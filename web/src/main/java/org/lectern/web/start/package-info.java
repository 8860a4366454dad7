/** Where a teacher begins: what there is to do, and a sample to look at. */
@NullMarked
package org.lectern.web.start;

import org.jspecify.annotations.NullMarked;
