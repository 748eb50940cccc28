/** The load: clients that append, and remember what they asked and what they were told. */
@NullMarked
package org.rapporteur.faults.load;

import org.jspecify.annotations.NullMarked;
