/** What a student sees: the list of quizzes, a quiz, its receipt and its result. */
@NullMarked
package org.lectern.web.student;

import org.jspecify.annotations.NullMarked;
