/** Sections of a text that marks none: where the topic shifts. */
@NullMarked
package org.lectern.generator.ingest.section;

import org.jspecify.annotations.NullMarked;
