/** The register of instruments, tested. */
@NullMarked
package org.rapporteur.query.instruments;

import org.jspecify.annotations.NullMarked;
