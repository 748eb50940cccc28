/** What can happen to an instrument, and what its clauses say. */
@NullMarked
package org.rapporteur.language.instrument;

import org.jspecify.annotations.NullMarked;
