/** Approved, written and imported questions of a teacher and a school, and quizzes put together from them. */
@NullMarked
package org.lectern.web.bank;

import org.jspecify.annotations.NullMarked;
