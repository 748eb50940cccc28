/** The processes that a run starts and kills; no others. */
@NullMarked
package org.rapporteur.faults.process;

import org.jspecify.annotations.NullMarked;
