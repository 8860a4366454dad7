/** How hard a text is to read: an estimate fitted on teachers' judgements, and the classic formulas beside it. */
@NullMarked
package org.lectern.generator.readability;

import org.jspecify.annotations.NullMarked;
