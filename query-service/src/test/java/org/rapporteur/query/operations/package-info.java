/** Tests of the package of the same name. */
@NullMarked
package org.rapporteur.query.operations;

import org.jspecify.annotations.NullMarked;
