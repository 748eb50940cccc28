/** Parties: what each has done, promised and still has to do, by what is on record of all subjects. */
@NullMarked
package org.rapporteur.query.parties;

import org.jspecify.annotations.NullMarked;
