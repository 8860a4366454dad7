/** Questions as tables: our own CSV, and notes for Anki. */
@NullMarked
package org.lectern.core.interchange.table;

import org.jspecify.annotations.NullMarked;
