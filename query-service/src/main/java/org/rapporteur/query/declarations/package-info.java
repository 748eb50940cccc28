/** Declarations and other adopted texts. */
@NullMarked
package org.rapporteur.query.declarations;

import org.jspecify.annotations.NullMarked;
