/**
 * What is wrong with an item, and why: one class a rule, for items that were generated and for those a teacher wrote.
 *
 * <p>The rules follow the item-writing guidelines of Haladyna, Downing and Rodriguez (2002).
 */
@NullMarked
package org.lectern.core.lint;

import org.jspecify.annotations.NullMarked;
