/**
 * A second source of candidates beside the rules: a language model that the school runs or chose itself. Off unless an
 * address is given. What it writes passes the same evidence check, lint and ranking as what the rules derive.
 */
@NullMarked
package org.lectern.generator.writer;

import org.jspecify.annotations.NullMarked;
