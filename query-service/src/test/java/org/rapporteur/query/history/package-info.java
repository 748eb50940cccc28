/** A forum's history, tested. */
@NullMarked
package org.rapporteur.query.history;

import org.jspecify.annotations.NullMarked;
