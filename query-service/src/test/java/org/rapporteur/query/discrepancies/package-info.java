/** The register of discrepancies, tested. */
@NullMarked
package org.rapporteur.query.discrepancies;

import org.jspecify.annotations.NullMarked;
