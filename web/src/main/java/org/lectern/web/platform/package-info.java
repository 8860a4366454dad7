/** What every feature stands on: starting, the database, wording, errors, limits. */
@NullMarked
package org.lectern.web.platform;

import org.jspecify.annotations.NullMarked;
