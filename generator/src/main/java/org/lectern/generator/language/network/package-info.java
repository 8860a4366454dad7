/** The trained network: word pieces in, tags, trees and entity scores out. */
@NullMarked
package org.lectern.generator.language.network;

import org.jspecify.annotations.NullMarked;
