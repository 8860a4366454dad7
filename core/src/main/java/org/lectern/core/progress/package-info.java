/** What a learner has learnt: mastery of each reading skill, when to review what, and whether the text was read. */
@NullMarked
package org.lectern.core.progress;

import org.jspecify.annotations.NullMarked;
