/** Published quizzes: fixed items over one version of an article. */
@NullMarked
package org.lectern.web.quiz;

import org.jspecify.annotations.NullMarked;
