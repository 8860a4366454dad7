/** What a derivation rule is, and how what it finds becomes a candidate. */
@NullMarked
package org.lectern.generator.question.rule;

import org.jspecify.annotations.NullMarked;
