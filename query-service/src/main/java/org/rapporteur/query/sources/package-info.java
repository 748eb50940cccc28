/** Sources: the evidence on which the record rests. */
@NullMarked
package org.rapporteur.query.sources;

import org.jspecify.annotations.NullMarked;
