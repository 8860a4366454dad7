/** The command line: one class a command. */
@NullMarked
package org.lectern.generator.cli;

import org.jspecify.annotations.NullMarked;
