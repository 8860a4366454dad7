/** What a school owes to people about their data: a copy of it, its erasure, and a record of who did what. */
@NullMarked
package org.lectern.web.privacy;

import org.jspecify.annotations.NullMarked;
