/** Reading the record at one position, for one reader, as of one day. */
@NullMarked
package org.rapporteur.query.reading;

import org.jspecify.annotations.NullMarked;
