/** Tests of the package of the same name. */
@NullMarked
package org.rapporteur.query.list;

import org.jspecify.annotations.NullMarked;
