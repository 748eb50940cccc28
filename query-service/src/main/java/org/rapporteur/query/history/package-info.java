/** A forum's history, composed of its meetings and what followed from them. */
@NullMarked
package org.rapporteur.query.history;

import org.jspecify.annotations.NullMarked;
