/** How a quiz measured: classical item statistics and item response models. */
@NullMarked
package org.lectern.core.analysis;

import org.jspecify.annotations.NullMarked;
