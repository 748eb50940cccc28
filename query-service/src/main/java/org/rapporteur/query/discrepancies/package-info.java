/** Discrepancies: where sources disagree, and what was ruled. */
@NullMarked
package org.rapporteur.query.discrepancies;

import org.jspecify.annotations.NullMarked;
