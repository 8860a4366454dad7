/** A class's results as files: PDF, spreadsheet and CSV, and a quiz on paper. */
@NullMarked
package org.lectern.web.report;

import org.jspecify.annotations.NullMarked;
