/** What a teacher sees of a class: who answered what, which questions are hard, which skills are weak. */
@NullMarked
package org.lectern.web.progress;

import org.jspecify.annotations.NullMarked;
