/** Tests of the package of the same name. */
@NullMarked
package org.rapporteur.query.document;

import org.jspecify.annotations.NullMarked;
