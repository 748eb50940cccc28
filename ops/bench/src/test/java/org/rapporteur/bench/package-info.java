/** Tests of the benchmarks: that they measure, never how fast. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
