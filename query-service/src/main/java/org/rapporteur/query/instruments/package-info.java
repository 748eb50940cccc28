/** Instruments with their tables of parties. */
@NullMarked
package org.rapporteur.query.instruments;

import org.jspecify.annotations.NullMarked;
