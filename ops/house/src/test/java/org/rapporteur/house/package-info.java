/** The sentences of the design about the house as a whole, as tests. */
@NullMarked
package org.rapporteur.house;

import org.jspecify.annotations.NullMarked;
