/** Tests of the package of the same name. */
@NullMarked
package org.rapporteur.query.reading;

import org.jspecify.annotations.NullMarked;
