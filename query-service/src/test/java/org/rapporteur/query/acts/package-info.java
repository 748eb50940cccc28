/** The acts of a subject, tested. */
@NullMarked
package org.rapporteur.query.acts;

import org.jspecify.annotations.NullMarked;
