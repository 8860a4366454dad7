/** Documents of word processors and e-books: archives of XML, and RTF. Entities are never expanded. */
@NullMarked
package org.lectern.generator.ingest.office;

import org.jspecify.annotations.NullMarked;
