/** Articles in a school: upload, what was read, versions. */
@NullMarked
package org.lectern.web.article;

import org.jspecify.annotations.NullMarked;
