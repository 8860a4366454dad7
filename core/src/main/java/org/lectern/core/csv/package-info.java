/** Comma-separated values (RFC 4180) as spreadsheets really write them, and as they may safely be opened. */
@NullMarked
package org.lectern.core.csv;

import org.jspecify.annotations.NullMarked;
