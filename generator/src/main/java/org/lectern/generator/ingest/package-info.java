/** From a file to blocks: one reader a format, page furniture told from the article, sections found. */
@NullMarked
package org.lectern.generator.ingest;

import org.jspecify.annotations.NullMarked;
