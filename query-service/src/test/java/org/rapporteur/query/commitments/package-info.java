/** The register of commitments, tested. */
@NullMarked
package org.rapporteur.query.commitments;

import org.jspecify.annotations.NullMarked;
