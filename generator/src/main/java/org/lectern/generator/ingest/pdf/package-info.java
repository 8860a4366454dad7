/** PDF: lines by their place and type on the page, joined to paragraphs; running heads and notes told apart. */
@NullMarked
package org.lectern.generator.ingest.pdf;

import org.jspecify.annotations.NullMarked;
