/** A teacher's review of a draft, item by item. */
@NullMarked
package org.lectern.web.review;

import org.jspecify.annotations.NullMarked;
