/** Whole stories in a real browser. */
@NullMarked
package org.lectern.web.browser;

import org.jspecify.annotations.NullMarked;
