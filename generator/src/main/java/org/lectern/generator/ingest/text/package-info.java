/** Articles from running text: pieces told apart, title, headings and furniture found by shape and words. */
@NullMarked
package org.lectern.generator.ingest.text;

import org.jspecify.annotations.NullMarked;
