/** Questions: one record a type, and what ties each to the text that proves it. */
@NullMarked
package org.lectern.core.question;

import org.jspecify.annotations.NullMarked;
