/** From a parsed article to candidate questions: one class a derivation rule, each candidate with its evidence. */
@NullMarked
package org.lectern.generator.question;

import org.jspecify.annotations.NullMarked;
