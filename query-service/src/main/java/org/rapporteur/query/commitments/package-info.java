/** Commitments and how far each has come. */
@NullMarked
package org.rapporteur.query.commitments;

import org.jspecify.annotations.NullMarked;
