/** Drafts made in the background by durable jobs. */
@NullMarked
package org.lectern.web.generation;

import org.jspecify.annotations.NullMarked;
