/** The published language: identifiers, values and the events of every stream, as all of Rapporteur speaks them. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
