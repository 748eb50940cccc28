/** The register of declarations, tested. */
@NullMarked
package org.rapporteur.query.declarations;

import org.jspecify.annotations.NullMarked;
