/** The benchmarks: ratios measured in one run against baselines on the same server and with the same durability. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
