/** What pages carry besides their article, recognised by its words: one record a rule, each with its reason. */
@NullMarked
package org.lectern.generator.ingest.furniture;

import org.jspecify.annotations.NullMarked;
