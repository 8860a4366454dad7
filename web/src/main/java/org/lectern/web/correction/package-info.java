/** Corrections of published questions: who gains and who loses by them, beforehand; grading anew; and undoing it. */
@NullMarked
package org.lectern.web.correction;

import org.jspecify.annotations.NullMarked;
