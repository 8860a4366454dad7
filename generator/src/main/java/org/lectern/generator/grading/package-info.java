/** Grades short answers by how far they say what a reference answer says. */
@NullMarked
package org.lectern.generator.grading;

import org.jspecify.annotations.NullMarked;
