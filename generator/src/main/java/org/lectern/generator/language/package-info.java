/**
 * What a text says, sentence by sentence: words, a dependency tree in Universal Dependencies, entities and who is
 * meant by whom. Rules are written on these types alone; nothing here shows which engine filled them.
 */
@NullMarked
package org.lectern.generator.language;

import org.jspecify.annotations.NullMarked;
