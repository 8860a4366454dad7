/** The packaged product as a process of its own that is killed. */
@NullMarked
package org.lectern.web.resilience;

import org.jspecify.annotations.NullMarked;
