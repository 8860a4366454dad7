/** XML read without trust and written without fuss. */
@NullMarked
package org.lectern.core.interchange.xml;

import org.jspecify.annotations.NullMarked;
