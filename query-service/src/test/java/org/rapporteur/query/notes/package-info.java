/** Tests of the package of the same name. */
@NullMarked
package org.rapporteur.query.notes;

import org.jspecify.annotations.NullMarked;
