/** Benchmarks over public data: one class a benchmark, each figure printed beside the published one. */
@NullMarked
package org.lectern.generator.cli.bench;

import org.jspecify.annotations.NullMarked;
