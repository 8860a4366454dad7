/** What the generator makes of an article: summaries, key terms and items, before a teacher has looked at them. */
@NullMarked
package org.lectern.generator.draft;

import org.jspecify.annotations.NullMarked;
