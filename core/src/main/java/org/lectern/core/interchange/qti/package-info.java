/** Question and Test Interoperability by 1EdTech: packages of 2.1 and 2.2 written, items of 1.2, 2.x and 3.0 read. */
@NullMarked
package org.lectern.core.interchange.qti;

import org.jspecify.annotations.NullMarked;
