/** Parties, tested. */
@NullMarked
package org.rapporteur.query.parties;

import org.jspecify.annotations.NullMarked;
