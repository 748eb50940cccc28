/** The register of forums, tested. */
@NullMarked
package org.rapporteur.query.forums;

import org.jspecify.annotations.NullMarked;
