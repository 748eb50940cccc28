/** The query service: what follows from the record, for whoever asks. */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
