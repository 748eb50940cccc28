/** The register of meetings, tested. */
@NullMarked
package org.rapporteur.query.meetings;

import org.jspecify.annotations.NullMarked;
