/** Instruments: memoranda of understanding, agreements, treaties. */
@NullMarked
package org.rapporteur.command.instrument;

import org.jspecify.annotations.NullMarked;
